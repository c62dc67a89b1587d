"""A month as a calendar table."""

from datetime import date
from typing import NamedTuple

from .. import dates
from ..model.site import Site
from .entry import Entry, entries
from .months import MonthLink, events_of_month, month_links


class Cell(NamedTuple):
    """One day of the table."""

    day: date
    holiday: str | None
    today: bool
    entries: tuple[Entry, ...]


class MonthTable(NamedTuple):
    """A month; ``undated`` are planned in it without a day. Neighbours are the nearest months that have a page."""

    year: int
    month: int
    weeks: tuple[tuple[Cell | None, ...], ...]
    entries: tuple[Entry, ...]
    undated: tuple[Entry, ...]
    previous: MonthLink | None
    following: MonthLink | None


def month(site: Site, today: date, year: int, number: int) -> MonthTable:
    """The table of one month; an event over several days stands on each of them."""
    found = entries(site, events_of_month(site)[year, number], today)
    fixed = tuple(row for row in found if row.event.when.fixed)
    links = month_links(site)
    before = [link for link in links if (link.year, link.month) < (year, number)]
    after = [link for link in links if (link.year, link.month) > (year, number)]
    return MonthTable(
        year=year,
        month=number,
        weeks=tuple(tuple(_cell(day, fixed, today) for day in week) for week in dates.weeks(year, number)),
        entries=found,
        undated=tuple(row for row in found if not row.event.when.fixed),
        previous=before[-1] if before else None,
        following=after[0] if after else None,
    )


def _cell(day: date | None, fixed: tuple[Entry, ...], today: date) -> Cell | None:
    if day is None:
        return None
    on = tuple(row for row in fixed if row.event.when.first <= day <= row.event.when.last_on)
    return Cell(day, dates.holiday(day), day == today, on)
