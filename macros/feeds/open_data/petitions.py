"""Petitions, what each body did with them, and how the groups voted."""

from collections.abc import Iterator
from typing import NamedTuple

from ...model.dataset import About, Cell, Column, Dataset, Group, dataset
from ...model.petition import UNKNOWN, Outcome, Petition, PetitionKind, Stage
from ...views.petitions import newest_first
from .common import KEY, day, integer, text, yes_no
from .context import Context, listed

FOR, AGAINST = "賛成", "反対"
_OUTCOMES = tuple(outcome.value for outcome in Outcome)


class PetitionRow(NamedTuple):
    """One petition."""

    context: Context
    petition: Petition


class StageRow(NamedTuple):
    """One stage of a petition, counted from 1."""

    petition: Petition
    number: int
    stage: Stage


class VoteRow(NamedTuple):
    """How one group voted at a stage."""

    stage: StageRow
    group: str
    vote: str


def petitions(context: Context) -> Iterator[Dataset]:
    """The petitions, newest first, with their stages and votes."""
    shown = newest_first(context.site)
    stages = [
        StageRow(petition, number, stage) for petition in shown for number, stage in enumerate(petition.stages, 1)
    ]
    whole = "議会に出した陳情・請願を1件1行で。結果は、いちばん新しい段階のものです。"
    about = About("petitions", Group.PETITIONS, "陳情・請願", whole, ("id",))
    yield dataset(about, PETITIONS, (PetitionRow(context, petition) for petition in shown))
    treated = "委員会、本会議などの段階ごとに、日付、結果、賛成と反対。趣旨了承は趣旨採択と分けています。"
    about = About("petition-stages", Group.PETITIONS, "議会での経過", treated, ("petition_id", "number"))
    yield dataset(about, STAGES, stages)
    voted = "どの会派が賛成し、反対したか。記録のある段階だけです。"
    about = About("petition-votes", Group.PETITIONS, "会派の賛否", voted, ("petition_id", "number", "group"))
    yield dataset(about, VOTES, (vote for stage in stages for vote in _votes(stage)))


def _votes(row: StageRow) -> Iterator[VoteRow]:
    yield from (VoteRow(row, group, FOR) for group in dict.fromkeys(row.stage.in_favour))
    yield from (VoteRow(row, group, AGAINST) for group in dict.fromkeys(row.stage.against))


def _counted(row: StageRow, side: str) -> Cell:
    return getattr(row.stage.counts, side, None)


def _events(row: PetitionRow) -> Cell:
    return listed(name for name in row.petition.events if name in row.context.site.by_id)


PETITIONS: tuple[Column[PetitionRow], ...] = (
    text("id", "ID", "変わらない名札", lambda row: row.petition.id, required=True),
    text("title", "題", "何を求めるか", lambda row: row.petition.title, required=True),
    text(
        "kind",
        "種類",
        "陳情か請願。請願には紹介議員がいます",
        lambda row: row.petition.kind.label,
        required=True,
        enum=tuple(kind.label for kind in PetitionKind),
    ),
    text("assembly", "議会", "出した先の議会", lambda row: row.petition.assembly, required=True),
    text(
        "municipality_code",
        "市町村コード",
        "5桁。県議会などなら空",
        lambda row: row.context.town_code(row.petition.municipality),
        refers="municipalities",
    ),
    text("municipality", "市町村", "市町村の名前", lambda row: row.context.town_name(row.petition.municipality)),
    text(
        "submitters",
        "出した団体",
        "団体の名前",
        lambda row: listed(body.name for body in row.context.site.bodies(row.petition.submitters)),
    ),
    text("sponsors", "紹介議員の会派", "請願だけ。議員の名前は記録しません", lambda row: listed(row.petition.sponsors)),
    day("submitted", "出した日", "わからなければ空", lambda row: row.petition.submitted),
    text(
        "outcome",
        "結果",
        "結果のあるいちばん新しい段階の結果。まだなければ審査中",
        lambda row: row.petition.outcome.value,
        required=True,
        enum=_OUTCOMES,
    ),
    text("topics", "テーマ", "テーマの名前", lambda row: row.context.topics(row.petition.topics)),
    text("event_ids", "行事のID", "関係する行事", _events),
    day("updated", "更新日", "この記録を直した日", lambda row: row.petition.updated),
    text("note", "注記", "読む人への注記", lambda row: row.petition.note),
    text(
        "url",
        "ページ",
        "この陳情・請願のページ",
        lambda row: row.context.address(row.petition.uri),
        required=True,
    ),
)

STAGES: tuple[Column[StageRow], ...] = (
    text("petition_id", "陳情・請願のID", KEY, lambda row: row.petition.id, required=True, refers="petitions"),
    integer("number", "順番", "古いものから1、2、3", lambda row: row.number, required=True),
    text("title", "題", "何を求めるか", lambda row: row.petition.title, required=True),
    text("body", "扱ったところ", "委員会や本会議の名前", lambda row: row.stage.body, required=True),
    day("date", "日付", "その日。これからの日のこともあります", lambda row: row.stage.day),
    yes_no("date_unknown", "日付は不明", "結果があって日がわからないとき、はい", lambda row: row.stage.date == UNKNOWN),
    text(
        "outcome",
        "結果",
        "まだなければ空",
        lambda row: row.stage.outcome.value if row.stage.outcome else None,
        enum=_OUTCOMES,
    ),
    integer("votes_for", "賛成（人）", "裁決の1票は数えません", lambda row: _counted(row, "in_favour")),
    integer("votes_against", "反対（人）", "裁決の1票は数えません", lambda row: _counted(row, "against")),
    yes_no("casting_vote", "裁決", "同数のため、委員長や議長が決めたとき、はい", lambda row: row.stage.casting_vote),
    text("note", "注記", "陳述、意見書など", lambda row: row.stage.note),
)

VOTES: tuple[Column[VoteRow], ...] = (
    text("petition_id", "陳情・請願のID", KEY, lambda row: row.stage.petition.id, required=True, refers="petitions"),
    integer("number", "順番", "「議会での経過」の順番", lambda row: row.stage.number, required=True),
    text(
        "assembly",
        "議会",
        "同じ名前の会派も、議会が違えば別の会派です",
        lambda row: row.stage.petition.assembly,
        required=True,
    ),
    text("body", "扱ったところ", "委員会や本会議の名前", lambda row: row.stage.stage.body, required=True),
    text("group", "会派", "会派の名前", lambda row: row.group, required=True),
    text("vote", "賛否", "賛成か反対", lambda row: row.vote, required=True, enum=(FOR, AGAINST)),
    integer("seats", "会派の人数（人）", "記録がなければ空", lambda row: row.stage.stage.seats.get(row.group)),
)
