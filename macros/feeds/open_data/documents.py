"""Sessions of the course, reports and materials."""

from collections.abc import Iterator
from typing import NamedTuple

from ...model.dataset import About, Cell, Column, Dataset, Group, dataset
from ...model.event import Status
from ...model.material import Material, MaterialKind
from ...model.report import Report
from ...model.session import Session
from ...views.speaker import SpeakerRow, speaker
from .common import KEY, columns, day, day_or_month, integer, text, yes_no
from .context import Context, listed
from .event_row import AS_PLANNED

_NAMED = "名前を公開できるときだけ"


class SessionRow(NamedTuple):
    """One session of the course."""

    context: Context
    session: Session
    lecturer: SpeakerRow | None


class ReportRow(NamedTuple):
    """One report."""

    context: Context
    report: Report


class MaterialRow(NamedTuple):
    """One material."""

    context: Context
    material: Material
    lecturer: SpeakerRow | None


def documents(context: Context) -> Iterator[Dataset]:
    """The sessions in the order of time; reports and materials newest first."""
    course = context.site.council.course
    about = About(
        "sessions",
        Group.DOCUMENTS,
        course,
        f"{course}の各回。人数は「そのほかの行事の結果」にあります。",
        ("event_id",),
    )
    shown = sorted(context.site.public.sessions, key=lambda row: (row.when.sort_key, row.id))
    yield dataset(about, SESSIONS, (SessionRow(context, row, _lecturer(context, row.lecturer)) for row in shown))
    about = About(
        "reports", Group.DOCUMENTS, "報告", "会議などへの報告の一覧。本文はそれぞれのページにあります。", ("id",)
    )
    yield dataset(about, REPORTS, (ReportRow(context, row) for row in context.site.public.reports))
    about = About("materials", Group.DOCUMENTS, "資料", "講座の資料、機関紙などの一覧。", ("id",))
    materials = context.site.public.materials
    yield dataset(about, MATERIALS, (MaterialRow(context, row, _lecturer(context, row.lecturer)) for row in materials))


def _lecturer(context: Context, name: str | None) -> SpeakerRow | None:
    return speaker(context.site, context.today, name) if name else None


def _name(row: SessionRow | MaterialRow) -> Cell:
    return row.lecturer.name if row.lecturer else None


def _post(row: SessionRow | MaterialRow) -> Cell:
    return row.lecturer.post if row.lecturer else None


def _venue(row: SessionRow) -> Cell:
    venue = row.context.site.venues.find(row.session.venue)
    return venue.name if venue else None


def _publisher(row: MaterialRow) -> Cell:
    body = row.context.site.organizations.find(row.material.publisher)
    return body.name if body else None


def _event(row: MaterialRow) -> Cell:
    return row.material.event if row.material.event in row.context.site.by_id else None


def _files(row: MaterialRow) -> Iterator[str]:
    return (row.context.address(file.uri) for file in row.material.files)


SESSIONS: tuple[Column[SessionRow], ...] = columns(
    text("event_id", "行事のID", KEY, lambda row: row.session.id, required=True, refers="events"),
    integer("number", "回", "第何回か。わからなければ空", lambda row: row.session.number),
    text("title", "題", "その回の題", lambda row: row.session.title, required=True),
    *day_or_month(SessionRow, "date", "日付", "その日", lambda row: row.session.date),
    text("lecturer", "講師", _NAMED, _name),
    text("lecturer_post", "講師の肩書き", "肩書き", _post),
    text("venue", "会場", "会場の名前", _venue),
    yes_no("online", "オンライン", "オンラインでも受けられるとき、はい", lambda row: row.session.online),
    text(
        "status",
        "状態",
        "知らせたとおりに開くかどうか",
        lambda row: row.session.status.label or AS_PLANNED,
        enum=(AS_PLANNED, *(status.label for status in Status if status.label)),
    ),
    text("topics", "テーマ", "テーマの名前", lambda row: row.context.topics(row.session.topics)),
    text("note", "注記", "読む人への注記", lambda row: row.session.note),
    text("url", "ページ", "この回のページ", lambda row: row.context.address(row.session.uri), required=True),
)

REPORTS: tuple[Column[ReportRow], ...] = (
    text("id", "ID", "変わらない名札", lambda row: row.report.uri.removesuffix(".md"), required=True),
    text("title", "題", "報告の題", lambda row: row.report.title, required=True),
    day("date", "日付", "報告した日", lambda row: row.report.date, required=True),
    text("meeting", "会議", "どの会議への報告か", lambda row: row.report.meeting, required=True),
    text("summary", "要約", "報告の要約", lambda row: row.report.summary, required=True),
    text("topics", "テーマ", "テーマの名前", lambda row: row.context.topics(row.report.topics)),
    text(
        "municipalities",
        "市町村",
        "出てくる市町村",
        lambda row: listed(row.context.town_name(name) or name for name in row.report.municipalities),
    ),
    text("notes", "注記", "元の報告の食い違いなど", lambda row: listed(row.report.notes)),
    integer(
        "corrections",
        "訂正（件）",
        "訂正した数。中身はページにあります",
        lambda row: len(row.report.corrections),
        required=True,
    ),
    text("url", "ページ", "この報告のページ", lambda row: row.context.address(row.report.uri), required=True),
)

MATERIALS: tuple[Column[MaterialRow], ...] = columns(
    text("id", "ID", "変わらない名札", lambda row: row.material.id, required=True),
    text("title", "題", "資料の題", lambda row: row.material.title, required=True),
    text(
        "kind",
        "種類",
        "資料の種類",
        lambda row: row.material.kind.label,
        required=True,
        enum=tuple(kind.label for kind in MaterialKind),
    ),
    *day_or_month(MaterialRow, "date", "日付", "配った日・出した日", lambda row: row.material.date),
    text("summary", "説明", "資料の説明", lambda row: row.material.summary, required=True),
    text("lecturer", "講師", _NAMED, _name),
    text("lecturer_post", "講師の肩書き", "肩書き", _post),
    text("publisher", "出した団体", "団体の名前", _publisher),
    text("event_id", "行事のID", "使った行事・講座", _event, refers="events"),
    text("topics", "テーマ", "テーマの名前", lambda row: row.context.topics(row.material.topics)),
    text("files", "ファイル", "ファイルのあるところ。準備中なら空", lambda row: listed(_files(row))),
    text("url", "ページ", "この資料のページ", lambda row: row.context.address(row.material.uri), required=True),
)
