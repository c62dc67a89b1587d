"""Surveys of the municipalities: the columns as a Frictionless Table Schema, the rows as they come out of Excel."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Context, Decimal
from enum import StrEnum
from typing import Literal, NamedTuple, Self

from pydantic import Field, PrivateAttr, ValidationInfo, field_validator, model_validator

from .event import Slug, Title
from .record import Entity, Record
from .report import Correction
from .when import Day, DayOrMonth


class Missing(StrEnum):
    """Why a cell has no value; an empty cell is 未確認, never 0."""

    UNCONFIRMED = "未確認"
    UNANSWERED = "未回答"
    NOT_APPLICABLE = "対象外"


Number = int | Decimal
Value = Number | bool | str | Missing
"""A number is a Decimal, so that 12.3 less 10.1 is 2.2 and a figure is printed with the places it was written with."""

_PLACES = 20
_EXACT = Context(prec=60)
"""Enough for every figure of a table with that many places; a sentence may have still more of them."""


def rounded(value: Number, places: int) -> Decimal:
    """The number with that many decimal places, halves up, as a page prints it and as a sentence may tell it."""
    return Decimal(value).quantize(Decimal(1).scaleb(-min(places, _PLACES)), ROUND_HALF_UP, _EXACT)


_COUNTS = frozenset({"人", "世帯", "件", "カ所", "団体", "枚", "校", "床", "台"})
"""Units of things that can be added up; yen, percent and years of age cannot."""


class Column(Record):
    """One column (Frictionless Table Schema, field descriptor)."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$", description="CSV の見出し（英数字）")
    title: str = Field(description="表に出す見出し")
    type: Literal["integer", "number", "boolean", "string"] = Field(description="integer／number／boolean／string")
    unit: str | None = Field(None, description="単位（円、％、人 など）")
    enum: tuple[str, ...] = Field((), description="選択肢。順番どおりに並べます")
    minimum: float | None = Field(None, description="いちばん小さい値", strict=False)
    maximum: float | None = Field(None, description="いちばん大きい値", strict=False)
    marks: tuple[str, ...] = Field((), description="地図の記号。enum と同じ順に、1～4字で")
    description: str | None = Field(None, description="何を聞いたか")

    @property
    def numeric(self) -> bool:
        """Whether mean, median and ranking make sense."""
        return self.type in {"integer", "number"}

    @property
    def options(self) -> tuple[Value, ...]:
        """What can be answered, in its order; nothing where the answer is a number or free text."""
        return (True, False) if self.type == "boolean" else self.enum

    @property
    def summable(self) -> bool:
        """Whether the sum over municipalities is a figure of its own: 人 can be added up, ％ cannot."""
        return self.type == "integer" and self.unit in _COUNTS

    @property
    def heading(self) -> str:
        """「人口（人）」."""
        return f"{self.title}（{self.unit}）" if self.unit else self.title

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if self.enum and self.type != "string":
            raise ValueError("enum（選択肢）は type: string の列に書いてください")
        if len(set(self.enum)) < len(self.enum) or len(set(self.marks)) < len(self.marks):
            raise ValueError("enum や marks に同じものが2度書かれています")
        if set(self.enum) & set(Missing):
            raise ValueError(f"{'、'.join(Missing)} は選択肢ではありません。enum から消してください")
        if self.marks and (len(self.marks) != len(self.enum) or any(not 1 <= len(mark) <= 4 for mark in self.marks)):
            raise ValueError("marks は enum と同じ数だけ、1～4字で書いてください")
        if self.minimum is not None and self.maximum is not None and self.minimum > self.maximum:
            raise ValueError("minimum が maximum より大きくなっています")
        return self


class SurveyRow(NamedTuple):
    """One municipality's answers, by column name."""

    code: str
    values: Mapping[str, Value]


class Survey(Entity):
    """A survey: what was asked, when, of whom; its rows stand in ``data/surveys/<id>.csv``."""

    id: Slug = Field(description="ファイルの名前")
    title: Title = Field(description="題")
    question: str = Field(description="何を聞いたか（見出しになります）")
    result: str = Field(description="わかったことを1文で")
    date: DayOrMonth = Field(description="いつの時点か。わからなければ公表した日")
    period: str | None = Field(None, description="時点を日付で書けないとき、ことばで（2018年 など）")
    published: DayOrMonth | None = Field(None, description="公表した日")
    asked: str = Field(description="だれに聞いたか")
    source: str = Field(description="出典")
    status: Literal["published", "compiling"] = Field("published", description="published か compiling（集計中）")
    topics: tuple[str, ...] = Field((), description="テーマ")
    columns: tuple[Column, ...] = Field((), description="表の列")
    mapped: str | None = Field(None, description="地図に出す列の name")
    previous: str | None = Field(None, description="前の回の調査（ファイルの名前）")
    notes: tuple[str, ...] = Field((), description="速報、推定などの注")
    corrections: tuple[Correction, ...] = Field((), description="訂正")
    public: bool = Field(True, description="公開しないとき false")
    publish_from: Day | None = Field(None, description="公開を始める日。前の日まではどこにも出ません")
    _rows: tuple[SurveyRow, ...] = PrivateAttr(default=())

    @property
    def uri(self) -> str:
        """Its page, as a source path below ``docs/``."""
        return f"surveys/{self.id}.md"

    @property
    def rows(self) -> tuple[SurveyRow, ...]:
        """One row a municipality; the store reads them from the CSV."""
        return self._rows

    def with_rows(self, rows: tuple[SurveyRow, ...]) -> Self:
        """Give the survey its rows; the store calls it once."""
        self._rows = rows
        return self

    @property
    def csv_uri(self) -> str:
        """Its table as a file for Excel, as a source path below ``docs/``."""
        return f"surveys/{self.id}.csv"

    @property
    def json_uri(self) -> str:
        """Its table as a file for programs."""
        return f"surveys/{self.id}.json"

    def value(self, code: str, column: Column) -> Value:
        """What is known of a municipality; one that has no row is unconfirmed."""
        row = next((row for row in self.rows if row.code == code), None)
        return row.values.get(column.name, Missing.UNCONFIRMED) if row else Missing.UNCONFIRMED

    def column(self, name: str) -> Column:
        """The column of that name."""
        return next(column for column in self.columns if column.name == name)

    @model_validator(mode="after")
    def _columns_differ(self) -> Self:
        names = [column.name for column in self.columns]
        if len(set(names)) < len(names):
            raise ValueError("同じ name の列があります")
        if {"code", "name"} & set(names):
            raise ValueError("code と name は市町村のための見出しです。列の name を変えてください")
        if len({column.heading for column in self.columns}) < len(names):
            raise ValueError("同じ title の列があります。見出しで見分けられるようにしてください")
        if self.status == "published" and not self.columns:
            raise ValueError("列（columns）がありません。まだなら status: compiling と書いてください")
        return self

    @field_validator("mapped")
    @classmethod
    def _mapped_column_can_be_drawn(cls, mapped: str | None, info: ValidationInfo) -> str | None:
        columns: tuple[Column, ...] = info.data.get("columns", ())
        names = [column.name for column in columns if column.numeric or column.options]
        if mapped and "columns" in info.data and not any(mapped == column.name for column in columns):
            raise ValueError(f"「{mapped}」という列はありません。{'、'.join(names)} から選んでください")
        if mapped and "columns" in info.data and mapped not in names:
            raise ValueError(f"「{mapped}」は自由な文の列で、地図にできません。enum を書いてください")
        return mapped

    @field_validator("previous")
    @classmethod
    def _not_its_own_previous(cls, previous: str | None, info: ValidationInfo) -> str | None:
        if previous and previous == info.data.get("id"):
            raise ValueError("この調査そのものです。前の回の id を書いてください")
        return previous
