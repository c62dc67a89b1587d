"""A table of open data: each column stands once, with its names, its meaning and the function that fills it."""

from collections.abc import Callable, Iterable
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar

PAGE = "opendata/index.md"
"""The page that lists the tables, as a path below ``docs/``."""

Cell: TypeAlias = int | Decimal | bool | str | date | time | None
"""One value; None is not told. A survey's reasons for having no value are words."""

Row = TypeVar("Row", contravariant=True)
Record = TypeVar("Record")


class Type(StrEnum):
    """What a column holds (Frictionless Table Schema, types)."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    TIME = "time"

    @property
    def label(self) -> str:
        """The Japanese word, with the way in which the value is written."""
        labels = {
            "string": "文字",
            "integer": "整数",
            "number": "数",
            "boolean": "はい／いいえ",
            "date": "日付（YYYY-MM-DD）",
            "time": "時刻（HH:MM）",
        }
        return labels[self.value]


class Column(NamedTuple, Generic[Row]):
    """One column: ``name`` in JSON, ``heading`` in CSV, and what of a row stands in it.

    ``refers`` names the table whose key it holds; ``missing`` are words that stand where there is no value.
    """

    name: str
    heading: str
    type: Type
    meaning: str
    value: Callable[[Row], Cell]
    required: bool = False
    enum: tuple[str, ...] = ()
    refers: str = ""
    minimum: float | None = None
    maximum: float | None = None
    missing: tuple[str, ...] = ()


class Group(StrEnum):
    """What a table is about; the anchor of its heading on the page of open data."""

    EVENTS = "events"
    PETITIONS = "petitions"
    TALKS = "talks"
    CAMPAIGNS = "campaigns"
    DOCUMENTS = "documents"
    SURVEYS = "surveys"
    NAMES = "names"

    @property
    def label(self) -> str:
        """The heading."""
        labels = {
            "events": "行事と宣伝・署名行動",
            "petitions": "陳情・請願",
            "talks": "交渉・懇談",
            "campaigns": "署名・普及",
            "documents": "講座・報告・資料",
            "surveys": "調査",
            "names": "市町村と団体",
        }
        return labels[self.value]


class About(NamedTuple):
    """What a table is: its name in addresses, and what a reader is told."""

    name: str
    group: Group
    title: str
    description: str
    key: tuple[str, ...] = ()
    """Names of the columns that no two rows share."""
    source: str = ""
    """Where the figures are from, if not from the council's own records."""


class Dataset(NamedTuple):
    """A table with its rows, each with a cell for each column."""

    about: About
    columns: tuple[Column[Any], ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def headings(self) -> dict[str, str]:
        """What stands above each column in CSV, by its name in JSON."""
        return {column.name: column.heading for column in self.columns}

    @property
    def csv_uri(self) -> str:
        """The table for a spreadsheet, as a path below ``docs/``."""
        return f"data/{self.about.name}.csv"

    @property
    def json_uri(self) -> str:
        """The same for programs."""
        return f"data/{self.about.name}.json"


def dataset(about: About, columns: tuple[Column[Record], ...], records: Iterable[Record]) -> Dataset:
    """The table of these records, in their order."""
    return Dataset(about, columns, tuple(tuple(column.value(row) for column in columns) for row in records))
