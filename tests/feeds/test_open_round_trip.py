"""What is read from the files is what the records say, whatever is written in them."""

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from macros.feeds.open_data import datasets
from macros.feeds.open_data.files import open_data
from macros.feeds.table import csv_bytes, table_json
from macros.model.dataset import Cell, Column, Type
from macros.model.survey import Missing

from ..hostile_records import Fields, council
from ..test_hostile import CELLS, HOSTILE, MANY
from .open_data_reading import from_csv, from_json, tables

TODAY = date(2023, 12, 1)
KINDS: dict[Type, st.SearchStrategy[Cell]] = {
    Type.STRING: (HOSTILE | CELLS).filter(bool),
    Type.INTEGER: st.integers(),
    Type.NUMBER: st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**6), max_value=10**6),
    Type.BOOLEAN: st.booleans(),
    Type.DATE: st.dates(),
    Type.TIME: st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
}
READ: dict[Type, Callable[[str], Cell]] = {
    Type.STRING: str,
    Type.INTEGER: int,
    Type.NUMBER: Decimal,
    Type.BOOLEAN: {"はい": True, "いいえ": False}.__getitem__,
    Type.DATE: date.fromisoformat,
    Type.TIME: time.fromisoformat,
}
"""What the page of open data says of each type."""

ROWS = st.lists(st.tuples(*(st.none() | kind for kind in KINDS.values())), max_size=4)


@MANY
@given(ROWS)
def test_cells_of_every_type_come_back(rows: list[tuple[Cell, ...]]) -> None:
    read = from_csv(csv_bytes(list(KINDS), rows))
    assert [tuple(value(kind, row[kind]) for kind in KINDS) for row in read] == rows
    told = from_json(table_json({"title": "表"}, list(KINDS), rows))["rows"]
    assert [tuple(row[kind] for kind in KINDS) for row in told] == [tuple(map(plain, row)) for row in rows]


def value(kind: Type, cell: str) -> Cell:
    """A cell of that type; an empty one is nothing."""
    return READ[kind](cell) if cell else None


def plain(cell: Cell) -> object:
    """A cell as JSON has it."""
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    if isinstance(cell, date):
        return cell.isoformat()
    return float(cell) if isinstance(cell, Decimal) else cell


NOT_IN_A_TABLE = {
    "event.counterpart",  # only a negotiation's is in a table
    *("role", "file.title", "attachment", "survey.notes", "survey.correction", "column.title", "column.description"),
}
"""Texts that stand on pages or above a column, but in no cell."""


@settings(MANY, max_examples=10)
@given(HOSTILE)
def test_every_text_of_a_record_comes_back_from_the_files(text: str) -> None:
    fields = Fields(text)
    site = council(fields)
    files = tuple(open_data(site, TODAY, None))
    cells = {cell for rows in tables(files).values() for row in rows for cell in row.values()}
    parts = cells | {part for cell in cells for part in cell.split(";")}
    wanted = {name: given for name, given in fields.given.items() if name not in NOT_IN_A_TABLE}
    assert [name for name, given in wanted.items() if not {given, given.replace(";", "；")} & parts] == []


@settings(MANY, max_examples=10)
@given(HOSTILE)
def test_every_cell_of_every_table_is_that_of_its_record(text: str) -> None:
    site = council(Fields(text))
    read = tables(open_data(site, TODAY, None))
    for table in datasets(site, TODAY, None):
        rows = read[table.about.name]
        for row, cells in zip(rows, table.rows, strict=True):
            for column, cell in zip(table.columns, cells, strict=True):
                assert told(column, row[column.heading]) == cell


def told(column: Column[object], cell: str) -> Cell:
    """The cell as its column says."""
    return Missing(cell) if cell in column.missing else value(column.type, cell)
