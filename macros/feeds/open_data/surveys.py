"""The surveys: a list of them, and the table of each, in the very columns of its own files."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ...model import survey as model
from ...model.dataset import About, Cell, Column, Dataset, Group, Type, dataset
from ...model.reference import Municipality
from ...model.site import Site
from ...model.survey import Missing, Survey, Value
from .common import columns, day, day_or_month, integer, text
from .context import Context

_REASONS = tuple(str(reason) for reason in Missing)


class SurveyRow(NamedTuple):
    """One survey."""

    context: Context
    survey: Survey


class Answers(NamedTuple):
    """What is known of one municipality."""

    town: Municipality
    values: Mapping[str, Value]

    def cell(self, name: str) -> Cell:
        """Its cell of that column, or why there is no value."""
        return self.values.get(name, Missing.UNCONFIRMED)


def surveys(context: Context) -> Iterator[Dataset]:
    """The list, then every table."""
    shown = context.site.public.surveys
    told = "市町村の調査の一覧。それぞれの表は、別のファイルにあります。"
    yield dataset(
        About("surveys", Group.SURVEYS, "調査の一覧", told, ("id",)),
        SURVEYS,
        (SurveyRow(context, row) for row in shown),
    )
    yield from (survey_table(context.site, row) for row in shown if row.rows)


def survey_table(site: Site, survey: Survey) -> Dataset:
    """One survey by municipality, in the order of their codes."""
    about = About(
        f"survey-{survey.id}",
        Group.SURVEYS,
        survey.title,
        f"{survey.question} 市町村ごとの表です。わからないところは「未確認」などと書き、0とは数えません。",
        ("code",),
        survey.source,
    )
    values = {row.code: row.values for row in survey.rows}
    towns = sorted(site.municipalities, key=lambda town: town.code)
    columns = (CODE, NAME, *(_column(column) for column in survey.columns))
    return dataset(about, columns, (Answers(town, values.get(town.code, {})) for town in towns))


def _told(row: SurveyRow) -> Cell:
    """How many municipalities have a value, as the survey's page counts."""
    values = (found.values.values() for found in row.survey.rows)
    return sum(any(not isinstance(value, Missing) for value in each) for each in values)


def _column(column: model.Column) -> Column[Answers]:
    return Column(
        column.name,
        column.heading,
        Type(column.type),
        column.description or column.title,
        lambda row: row.cell(column.name),
        enum=column.enum,
        minimum=column.minimum,
        maximum=column.maximum,
        missing=_REASONS,
    )


CODE: Column[Answers] = text(
    "code", "code", "市町村コード（5桁）", lambda row: row.town.code, required=True, refers="municipalities"
)
NAME: Column[Answers] = text("name", "name", "市町村の名前", lambda row: row.town.name, required=True)

SURVEYS: tuple[Column[SurveyRow], ...] = columns(
    text("id", "ID", "変わらない名札", lambda row: row.survey.id, required=True),
    text("title", "調査", "調査の題", lambda row: row.survey.title, required=True),
    text("question", "聞いたこと", "何を聞いたか", lambda row: row.survey.question, required=True),
    text("result", "わかったこと", "わかったことを1文で", lambda row: row.survey.result, required=True),
    *day_or_month(SurveyRow, "date", "時点", "いつの時点か", lambda row: row.survey.date),
    text("period", "時点：年など", "時点を日付で書けないとき", lambda row: row.survey.period),
    *day_or_month(SurveyRow, "published", "公表", "公表した日", lambda row: row.survey.published),
    text("asked", "対象", "だれに聞いたか", lambda row: row.survey.asked, required=True),
    text("source", "出典", "数字の出典", lambda row: row.survey.source, required=True),
    text(
        "status",
        "状態",
        "集計中なら、表はまだありません",
        lambda row: "集計中" if row.survey.status == "compiling" else "公表",
        required=True,
        enum=("公表", "集計中"),
    ),
    integer("municipalities", "値のある市町村", "一つでも値のある市町村の数", _told, required=True),
    text("topics", "テーマ", "テーマの名前", lambda row: row.context.topics(row.survey.topics)),
    day(
        "corrected",
        "訂正した日",
        "いちばん新しい訂正の日。なければ空",
        lambda row: max((found.date for found in row.survey.corrections), default=None),
    ),
    text("url", "ページ", "この調査のページ", lambda row: row.context.address(row.survey.uri), required=True),
)
