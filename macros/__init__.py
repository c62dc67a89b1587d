"""The macros that an author may call on a page with ``render_macros: true``."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from .desk import Desk
from .entrance import drawn_for_macro, linker, site_of, today_of
from .feeds.open_data import datasets
from .model.event import Kind
from .views.actions import actions as actions_rows
from .views.actions import actions_archive
from .views.campaigns import campaigns as campaigns_rows
from .views.course import course as course_rows
from .views.course import course_archive
from .views.figures import figures as figures_rows
from .views.materials import By as MaterialsBy
from .views.materials import materials as materials_rows
from .views.materials import materials_archive
from .views.month import month as month_rows
from .views.months import months as months_rows
from .views.municipalities import municipalities as municipalities_rows
from .views.newest import newest as newest_rows
from .views.next_up import next_up as next_up_rows
from .views.open_data import open_data as open_data_rows
from .views.organizations import organizations as organizations_rows
from .views.past import past as past_rows
from .views.past import past_archive
from .views.petition_tally import petition_tally as petition_tally_rows
from .views.petitions import petitions as petitions_rows
from .views.petitions import petitions_archive
from .views.places import places as places_rows
from .views.reports import By, reports_archive
from .views.reports import reports as reports_rows
from .views.rounds import rounds as rounds_rows
from .views.subscribe import subscribe as subscribe_rows
from .views.subscribe import webcal
from .views.surveys import surveys as surveys_rows
from .views.talks import talks as talks_rows
from .views.talks import talks_archive
from .views.tally import tally as tally_rows
from .views.topics import topics as topics_rows
from .views.upcoming import upcoming as upcoming_rows
from .views.updates import NEWEST
from .views.updates import updates as updates_rows


class Environment(Protocol):
    """What mkdocs-macros offers to this module."""

    conf: Any
    page: Any
    variables: dict[str, Any]

    def macro(self, v: Callable[..., str], name: str) -> Callable[..., str]: ...


__all__ = ["MACROS", "Desk", "define_env"]

MACROS: dict[str, Callable[..., str]] = {}


def define_env(env: Environment) -> None:
    """Hand the macros to mkdocs-macros."""

    def draw(template: str, **rows: Any) -> str:
        return drawn_for_macro(template, linker(env.variables["files"], env.page.file), **rows)

    def size(uri: str) -> int:
        return len(env.variables["files"].get_file_from_path(uri).content_bytes)

    desk = Desk(site_of(env.conf), today_of(env.conf), draw, size, env.conf.site_url or None)
    for name, function in MACROS.items():
        env.macro(partial(function, desk), name)


def _macro(function: Callable[..., str]) -> Callable[..., str]:
    MACROS[function.__name__] = function
    return function


@_macro
def next_up(desk: Desk, *kinds: str) -> str:
    """種類ごとに、次の行事を大きなカードで。次がなければ前回を。"""
    cards = next_up_rows(desk.site, desk.today, *(Kind(kind) for kind in kinds))
    return desk.draw("next_up", cards=cards)


@_macro
def upcoming(desk: Desk, limit: int | None = None) -> str:
    """これからの予定を近い順に。limit で件数を限る。"""
    rows = upcoming_rows(desk.site, desk.today, limit)
    return desk.draw("upcoming", rows=rows, limit=limit, today=desk.today)


@_macro
def month(desk: Desk, year: int | None = None, number: int | None = None) -> str:
    """月のカレンダー。年月を書かなければ今月。"""
    table = month_rows(desk.site, desk.today, year or desk.today.year, number or desk.today.month)
    return desk.draw("month", table=table, alone=False)


@_macro
def months(desk: Desk) -> str:
    """月ごとのページへのリンクを年度ごとに。"""
    return desk.draw("months", years=months_rows(desk.site))


@_macro
def subscribe(desk: Desk) -> str:
    """スマートフォンなどのカレンダーに登録できる予定表と、登録のしかた。"""
    found = subscribe_rows(desk.site, desk.today)
    return desk.draw("subscribe", found=found, base=desk.base, webcal=webcal(desk.base))


@_macro
def updates(desk: Desk) -> str:
    """更新を受けとるフィードの一覧と、使いかた。"""
    return desk.draw("updates", feeds=updates_rows(desk.site, desk.today), most=NEWEST, base=desk.base)


@_macro
def past(desk: Desk) -> str:
    """終わった行事を年度ごとに、新しい順に。"""
    archive = past_archive(desk.site, desk.today)
    return desk.listed("past", archive, years=past_rows(desk.site, desk.today), brief=False)


@_macro
def course(desk: Desk) -> str:
    """連続講座の予定と結果を年度ごとに。"""
    found = course_rows(desk.site, desk.today)
    return desk.listed("course", course_archive(desk.site), course=found, today=desk.today)


@_macro
def actions(desk: Desk) -> str:
    """宣伝・署名行動を一つずつ、数字とともに。"""
    rows = actions_rows(desk.site, desk.today)
    return desk.listed("actions", actions_archive(desk.site), rows=rows, brief=False)


@_macro
def tally(desk: Desk) -> str:
    """宣伝・署名行動の合計。全体、署名ごと、団体ごと。"""
    return desk.draw("tally", tally=tally_rows(desk.site))


@_macro
def places(desk: Desk, identity: str) -> str:
    """一つの行動（キャラバン）を場所ごとに。行事の id を書く。"""
    return desk.draw("places", places=places_rows(desk.site, desk.today, identity))


@_macro
def petitions(desk: Desk) -> str:
    """陳情・請願を年度ごとに、新しい順に。"""
    return desk.listed("petitions", petitions_archive(desk.site), years=petitions_rows(desk.site, desk.today))


@_macro
def petition_tally(desk: Desk) -> str:
    """陳情・請願の件数。結果ごと、市町村ごと、会派の賛否ごと。"""
    return desk.draw("petition_tally", tally=petition_tally_rows(desk.site))


@_macro
def talks(desk: Desk) -> str:
    """交渉・懇談で求めたことと回答。回答待ちを先に、次に相手ごと。"""
    return desk.listed("talks", talks_archive(desk.site), talks=talks_rows(desk.site, desk.today))


@_macro
def rounds(desk: Desk) -> str:
    """市町村との懇談がどこまで終わったかを、数と地図で。"""
    return desk.draw("rounds", rounds=rounds_rows(desk.site, desk.today))


@_macro
def reports(desk: Desk, by: By = "year") -> str:
    """報告の一覧。by は year（年度）、topic（テーマ）、meeting（会議）。"""
    return desk.listed("reports", reports_archive(desk.site), groups=reports_rows(desk.site, by), by=by)


@_macro
def newest(desk: Desk, limit: int = 5) -> str:
    """新しい報告と資料。"""
    return desk.draw("newest", news=newest_rows(desk.site, desk.today, limit))


@_macro
def materials(desk: Desk, by: MaterialsBy = "year") -> str:
    """資料の一覧。by は year（年度）、topic（テーマ）、lecturer（講師）。"""
    groups = materials_rows(desk.site, desk.today, by)
    return desk.listed("materials", materials_archive(desk.site), groups=groups, by=by)


@_macro
def campaigns(desk: Desk) -> str:
    """署名・普及のとりくみを一つずつ、数字と次の集約の日とともに。"""
    return desk.draw("campaigns", cards=campaigns_rows(desk.site, desk.today))


@_macro
def surveys(desk: Desk) -> str:
    """市町村の調査を、新しい順に。"""
    return desk.draw("surveys", surveys=surveys_rows(desk.site))


@_macro
def open_data(desk: Desk) -> str:
    """オープンデータの表の一覧。行の数、列の意味、ファイルの大きさとともに。"""
    tables = datasets(desk.site, desk.today, desk.base)
    return desk.draw("open_data", page=open_data_rows(desk.site, desk.today, tables, desk.size))


@_macro
def figures(desk: Desk) -> str:
    """署名や参加者の、これまでの数字。"""
    return desk.draw("figures", numbers=figures_rows(desk.site))


@_macro
def topics(desk: Desk) -> str:
    """テーマの一覧。"""
    return desk.draw("topics", topics=topics_rows(desk.site))


@_macro
def municipalities(desk: Desk) -> str:
    """市町村を地図と五十音順で。"""
    return desk.draw("municipalities", rows=municipalities_rows(desk.site))


@_macro
def organizations(desk: Desk) -> str:
    """加盟団体と、行動や会議に参加した団体。"""
    return desk.draw("organizations", rows=organizations_rows(desk.site))


@_macro
def contact(desk: Desk) -> str:
    """連絡先。わからないものは「準備中」。"""
    return desk.draw("contact", council=desk.site.council)
