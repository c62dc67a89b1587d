"""Surveys of the municipalities: the columns as a Frictionless Table Schema, the rows as they come out of Excel."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Literal, NamedTuple, Self

from pydantic import Field, PrivateAttr, model_validator

from .event import Slug, Title
from .record import Record
from .report import Correction
from .when import DayOrMonth


class Missing(StrEnum):
    """Why a cell has no value; an empty cell is 未確認, never 0."""

    UNCONFIRMED = "未確認"
    UNANSWERED = "未回答"
    NOT_APPLICABLE = "対象外"


Value = int | float | bool | str | Missing


class Column(Record):
    """One column (Frictionless Table Schema, field descriptor)."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$", description="CSV の見出し（英数字）")
    title: str = Field(description="表に出す見出し")
    type: Literal["integer", "number", "boolean", "string"] = Field(description="integer／number／boolean／string")
    unit: str | None = Field(None, description="単位（円、％、人 など）")
    enum: tuple[str, ...] = Field((), description="選択肢。順番どおりに並べます")
    minimum: float | None = Field(None, description="いちばん小さい値", strict=False)
    maximum: float | None = Field(None, description="いちばん大きい値", strict=False)
    description: str | None = Field(None, description="何を聞いたか")

    @property
    def numeric(self) -> bool:
        """Whether mean, median and ranking make sense."""
        return self.type in {"integer", "number"}


class SurveyRow(NamedTuple):
    """One municipality's answers, by column name."""

    code: str
    values: Mapping[str, Value]


class Survey(Record):
    """A survey: what was asked, when, of whom; its rows stand in ``data/surveys/<id>.csv``."""

    id: Slug = Field(description="ファイルの名前")
    title: Title = Field(description="題")
    question: str = Field(description="何を聞いたか（見出しになります）")
    result: str = Field(description="わかったことを1文で")
    date: DayOrMonth = Field(description="いつの時点か")
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

    def column(self, name: str) -> Column:
        """The column of that name."""
        return next(column for column in self.columns if column.name == name)

    @model_validator(mode="after")
    def _mapped_column_exists(self) -> Self:
        names: list[Any] = [column.name for column in self.columns]
        if self.mapped and self.mapped not in names:
            raise ValueError(f"mapped の「{self.mapped}」という列はありません。{'、'.join(names)} から選んでください")
        if len(set(names)) < len(names):
            raise ValueError("同じ name の列があります")
        if self.status == "published" and not self.columns:
            raise ValueError("列（columns）がありません。まだなら status: compiling と書いてください")
        return self
