"""What has changed since the survey before, where both have a value."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ..model.reference import Municipality
from ..model.site import Site
from ..model.survey import Column, Number, Survey
from .answers import Answer, answers


class Change(NamedTuple):
    """One cell then and now."""

    before: Answer
    now: Answer

    @property
    def comparable(self) -> bool:
        """Whether there is a value both times."""
        return self.before.known and self.now.known

    @property
    def same(self) -> bool:
        """Whether nothing has changed."""
        return self.comparable and self.before.value == self.now.value

    @property
    def difference(self) -> Number | None:
        """How much more it is now."""
        before, now = self.before.value, self.now.value
        if not self.now.column.numeric or not (isinstance(before, int | Decimal) and isinstance(now, int | Decimal)):
            return None
        return Decimal(now) - before if isinstance(before, Decimal) else now - before


class ColumnChange(NamedTuple):
    """A column that both surveys have, and how many have gone up or down, stayed, or cannot be compared."""

    column: Column
    unit: str
    cells: tuple[Change, ...]
    up: int
    down: int
    same: int
    other: int
    incomparable: int


class Changes(NamedTuple):
    """All columns that both surveys have; ``rows`` are their cells by municipality."""

    previous: Survey
    columns: tuple[ColumnChange, ...]
    rows: tuple[tuple[Municipality, tuple[Change, ...]], ...]


def changes(site: Site, survey: Survey, previous: Survey | None) -> Changes | None:
    """The change, if there is a survey before that has something to compare."""
    if previous is None or not previous.rows:
        return None
    columns = tuple(_columns(site, survey, previous))
    rows = zip(*(column.cells for column in columns), strict=True)
    return Changes(previous, columns, tuple((row[0].now.municipality, row) for row in rows)) if columns else None


def difference_unit(column: Column) -> str:
    """A difference of percentages is told in points."""
    return "ポイント" if column.unit in {"％", "%"} else column.unit or ""


def _columns(site: Site, survey: Survey, previous: Survey) -> Iterator[ColumnChange]:
    before = {column.name: column for column in previous.columns}
    for column in survey.columns:
        old = before.get(column.name)
        if old and (old.type, old.unit) == (column.type, column.unit) and (column.numeric or column.options):
            pairs = zip(answers(site, previous, old), answers(site, survey, column), strict=True)
            yield _column(column, tuple(Change(*pair) for pair in pairs))


def _column(column: Column, cells: tuple[Change, ...]) -> ColumnChange:
    differences = [cell.difference for cell in cells if cell.difference is not None]
    up, down = sum(value > 0 for value in differences), sum(value < 0 for value in differences)
    same, incomparable = sum(cell.same for cell in cells), sum(not cell.comparable for cell in cells)
    other = len(cells) - up - down - same - incomparable
    return ColumnChange(column, difference_unit(column), cells, up, down, same, other, incomparable)
