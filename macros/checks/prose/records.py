"""The text of every file in pieces, each with the days that its record is about."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from ...model.material import Material
from ...model.record import Entity
from ...model.report import Report
from ...model.site import Site, Source
from ...model.survey import Survey
from ...model.when import first_day
from .dates import SIGN


class Piece(NamedTuple):
    """Rows of a file that belong to one record: where they begin (0-based), their text, the record's days."""

    path: str
    first: int
    text: str
    days: tuple[date, ...]


@lru_cache(maxsize=1)
def pieces(site: Site) -> tuple[Piece, ...]:
    """Those that may hold a date, for every rule that looks for some: a page in one, a file of rows cut where each row begins."""
    return tuple(_found(site))


def _found(site: Site) -> Iterator[Piece]:
    marks = _marks(site)
    for source in site.sources:
        if not SIGN.search(source.text):
            continue
        begun = sorted(marks.get(source.path, ()))
        if len(begun) <= 1 and (not begun or begun[0][0] <= 1):
            yield Piece(source.path, 0, source.text, begun[0][1] if begun else ())
        else:
            yield from (piece for piece in _rows(source, begun) if SIGN.search(piece.text))


def _rows(source: Source, begun: Sequence[tuple[int, tuple[date, ...]]]) -> Iterator[Piece]:
    rows = source.text.split("\n")
    ends = [*((line - 1, days) for line, days in begun), (len(rows), ())]
    yield Piece(source.path, 0, "\n".join(rows[: ends[0][0]]), ())
    for (first, days), (end, _) in pairwise(ends):
        yield Piece(source.path, first, "\n".join(rows[first:end]), days)


def _marks(site: Site) -> dict[str, list[tuple[int, tuple[date, ...]]]]:
    """The line that every record with days begins on, and its days, by file."""
    found: dict[str, list[tuple[int, tuple[date, ...]]]] = {}
    for row, days in _dated(site):
        line = row.origin.line_of() if row.origin.at else 1
        found.setdefault(row.origin.path, []).append((line, days))
    return found


def _dated(site: Site) -> Iterator[tuple[Entity, tuple[date, ...]]]:
    yield from ((row, (row.when.first, row.when.last)) for row in (*site.events, *site.sessions))
    pages: tuple[Report | Material | Survey, ...] = (*site.reports, *site.materials, *site.surveys)
    yield from ((row, (first_day(row.date),)) for row in pages)
    yield from ((row, row.days) for row in site.petitions)
    yield from ((row, (row.as_of,)) for row in site.rounds)
    for campaign in site.campaigns:
        handed_in = (row.date for row in campaign.submissions)
        yield campaign, (*(first_day(row.date) for row in campaign.deadlines), *handed_in)
