"""What is over, by fiscal year and month, newest first."""

from datetime import date
from itertools import groupby
from typing import NamedTuple

from .. import dates
from ..model.site import Site
from .entry import Entry, State, entries
from .upcoming import MonthGroup, by_month


class PastYear(NamedTuple):
    """One fiscal year of past events."""

    fiscal_year: int
    number: int
    months: tuple[MonthGroup, ...]


def past(site: Site, today: date) -> tuple[PastYear, ...]:
    """Past events, newest first."""
    over = [row for row in reversed(entries(site, site.agenda, today)) if row.state is State.OVER]
    return tuple(_year(year, tuple(rows)) for year, rows in groupby(over, _fiscal_year))


def _fiscal_year(row: Entry) -> int:
    return dates.fiscal_year(row.event.when.sort_key[0])


def _year(year: int, rows: tuple[Entry, ...]) -> PastYear:
    return PastYear(year, len(rows), by_month(rows))
