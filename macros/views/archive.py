"""Long lists, parted by fiscal year: a list shows its newest years, and those before have pages of their own.

A small council has room for everything on the list itself and never meets a page of a year.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

R = TypeVar("R")

ROOM = 60
"""How many records a list has room for: some screens of a phone, and well below 300 kB of HTML."""
BRIEF = 100
"""A list of more records than this shows each in a line or two; their own pages tell the rest."""


class YearLink(NamedTuple):
    """A fiscal year with a page of its own, and how many records stand there."""

    fiscal_year: int
    number: int
    uri: str


class Archive(NamedTuple, Generic[R]):
    """Records by fiscal year; ``here`` are those on the list itself, ``years`` have pages. All are newest first."""

    by_year: Mapping[int, tuple[R, ...]]
    here: tuple[R, ...]
    years: tuple[YearLink, ...]

    def rows(self, year: int | None = None) -> tuple[R, ...]:
        """Those of a year, or those that stand on the list itself."""
        return self.here if year is None else self.by_year.get(year, ())

    @property
    def every(self) -> tuple[R, ...]:
        """All records, newest year first."""
        return tuple(row for rows in self.by_year.values() for row in rows)

    @property
    def cut(self) -> YearLink | None:
        """The newest year, where even that is too long for the list and goes on on its own page."""
        newest = next(iter(self.by_year), None)
        return next((link for link in self.years if link.fiscal_year == newest), None)

    @property
    def listed(self) -> str:
        """The years that stand whole on the list itself, where there are others: 「2031年度」."""
        gone = {link.fiscal_year for link in self.years}
        kept = [year for year in self.by_year if year not in gone]
        return _span(kept) if gone and kept else ""

    @property
    def span(self) -> str:
        """The years that all records together fall in: 「2011～2031年度」; nothing where it is only one."""
        return _span(tuple(self.by_year)) if len(self.by_year) > 1 else ""


def _span(years: Sequence[int]) -> str:
    return f"{years[-1]}～{years[0]}年度" if len(years) > 1 else f"{years[0]}年度"


def parted(rows: Iterable[R], fiscal_year: Callable[[R], int], folder: str) -> Archive[R]:
    """The list below ``folder`` in ``docs/``; the rows are given newest first, and stay so within their year.

    Years stay on the list, newest first, as long as there is room for the whole of each. Of a newest year that has
    no room, the newest rows stay.
    """
    found: dict[int, list[R]] = {}
    for row in rows:
        found.setdefault(fiscal_year(row), []).append(row)
    by_year = {year: tuple(found[year]) for year in sorted(found, reverse=True)}
    here: list[R] = []
    links: list[YearLink] = []
    for year, records in by_year.items():
        if links or len(here) + len(records) > ROOM:
            links.append(YearLink(year, len(records), f"{folder}/{year}/index.md"))
        else:
            here.extend(records)
    newest = next(iter(by_year.values()), ())
    return Archive(by_year, tuple(here) or newest[:ROOM], tuple(links))
