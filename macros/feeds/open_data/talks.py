"""Negotiations and talks, what was asked and answered, and rounds of talks with every municipality."""

from collections.abc import Iterator
from typing import NamedTuple

from ...model.dataset import About, Column, Dataset, Group, dataset
from ...model.demand import Demand
from ...model.event import Event, Kind
from ...model.reference import Municipality
from ...model.site import Site
from ...model.talks import Round
from ...views.municipality import is_done
from ...views.talks import is_talks
from .common import KEY, columns, day, day_or_month, integer, text, yes_no
from .context import Context


class MeetingRow(NamedTuple):
    """One negotiation or talks."""

    context: Context
    event: Event


class DemandRow(NamedTuple):
    """One demand, counted from 1 within its meeting."""

    event: Event
    number: int
    demand: Demand


class RoundRow(NamedTuple):
    """One municipality in a round of talks."""

    site: Site
    talks: Round
    town: Municipality


def talks(context: Context) -> Iterator[Dataset]:
    """The meetings in the order of time with their demands; then the rounds."""
    meetings = [event for event in context.site.agenda if is_talks(event)]
    about = About(
        "negotiations", Group.TALKS, "交渉・懇談", "国や県、市町村などとの交渉と懇談を1回1行で。", ("event_id",)
    )
    yield dataset(about, MEETINGS, (MeetingRow(context, event) for event in meetings))
    asked = "交渉・懇談で求めたことを1項目1行で、回答とともに。回答が空のものは、まだ回答がありません。"
    about = About("demands", Group.TALKS, "求めたことと回答", asked, ("event_id", "number"))
    demands = (DemandRow(event, number, demand) for event in meetings for number, demand in enumerate(event.demands, 1))
    yield dataset(about, DEMANDS, demands)
    told = "すべての市町村をまわる懇談を、どの市町村と終えたか。"
    about = About("talks-rounds", Group.TALKS, "市町村との懇談の進みぐあい", told, ("round_id", "municipality_code"))
    yield dataset(about, ROUNDS, _rounds(context.site))


def _rounds(site: Site) -> Iterator[RoundRow]:
    towns = sorted(site.municipalities, key=lambda town: town.code)
    return (RoundRow(site, found, town) for found in site.rounds for town in towns)


MEETINGS: tuple[Column[MeetingRow], ...] = columns(
    text("event_id", "行事のID", KEY, lambda row: row.event.id, required=True, refers="events"),
    *day_or_month(MeetingRow, "date", "日付", "その日", lambda row: row.event.date),
    text("title", "行事", "行事の名前", lambda row: row.event.title, required=True),
    text(
        "kind",
        "種類",
        "交渉か懇談など",
        lambda row: row.event.kind.label,
        required=True,
        enum=tuple(kind.label for kind in Kind),
    ),
    text("status", "状態", "中止・延期などのときだけ", lambda row: row.event.status.label or None),
    text("counterpart", "相手", "交渉・懇談の相手", lambda row: row.event.counterpart),
    text(
        "municipality_code",
        "市町村コード",
        "市町村のことなら、その5桁のコード",
        lambda row: row.context.town_code(row.event.municipality),
        refers="municipalities",
    ),
    text("municipality", "市町村", "市町村の名前", lambda row: row.context.town_name(row.event.municipality)),
    integer("demands", "求めたこと（件）", "記録した項目の数", lambda row: len(row.event.demands), required=True),
    integer(
        "answered",
        "回答のあったもの（件）",
        "そのうち、回答のある項目の数",
        lambda row: sum(demand.answer is not None for demand in row.event.demands),
        required=True,
    ),
    text("topics", "テーマ", "テーマの名前", lambda row: row.context.topics(row.event.topics)),
    text("note", "注記", "読む人への注記", lambda row: row.event.note),
    text("url", "ページ", "この行事のページ", lambda row: row.context.address(row.event.uri), required=True),
)

DEMANDS: tuple[Column[DemandRow], ...] = columns(
    text("event_id", "行事のID", KEY, lambda row: row.event.id, required=True, refers="negotiations"),
    integer("number", "順番", "書かれた順に1、2、3", lambda row: row.number, required=True),
    *day_or_month(DemandRow, "date", "日付", "求めた日", lambda row: row.event.date),
    text("counterpart", "相手", "交渉・懇談の相手", lambda row: row.event.counterpart),
    text("text", "求めたこと", "要求の中身", lambda row: row.demand.text, required=True),
    text("answer", "回答", "回答の中身。空はまだ回答がないもの", lambda row: row.demand.answer),
    text("section", "答えた課", "回答した部署", lambda row: row.demand.section),
    day("answered", "回答の日", "回答のあった日", lambda row: row.demand.answered),
    *day_or_month(DemandRow, "due", "回答の予定", "回答が予定されている日", lambda row: row.demand.due),
    text("note", "注記", "この要求についての注記", lambda row: row.demand.note),
)

ROUNDS: tuple[Column[RoundRow], ...] = (
    text("round_id", "懇談のID", "変わらない名札", lambda row: row.talks.id, required=True),
    text("title", "懇談", "何についての懇談か", lambda row: row.talks.title, required=True),
    integer("fiscal_year", "年度", "4月から翌年3月まで", lambda row: row.talks.fiscal_year, required=True),
    day("as_of", "時点", "いつの時点のことか", lambda row: row.talks.as_of, required=True),
    text(
        "municipality_code",
        "市町村コード",
        "5桁のコード",
        lambda row: row.town.code,
        required=True,
        refers="municipalities",
    ),
    text("municipality", "市町村", "市町村の名前", lambda row: row.town.name, required=True),
    yes_no("done", "終えた", "懇談を終えたら、はい", lambda row: is_done(row.site, row.talks, row.town), required=True),
    text("note", "注記", "この懇談についての注記", lambda row: row.talks.note),
)
