"""What is over, by fiscal year and month, newest first."""

from datetime import date
from functools import cache
from itertools import groupby
from typing import NamedTuple

from .. import dates
from ..model.event import Event
from ..model.site import Site
from .archive import Archive, parted
from .entry import State, entries, state
from .upcoming import MonthGroup, by_month


class PastYear(NamedTuple):
    """One fiscal year of past events."""

    fiscal_year: int
    number: int
    months: tuple[MonthGroup, ...]


def past(site: Site, today: date, year: int | None = None) -> tuple[PastYear, ...]:
    """Past events, newest first: those of a fiscal year, or those that the list shows."""
    archive = past_archive(site, today)
    groups = groupby(archive.rows(year), _fiscal_year)
    return tuple(
        PastYear(found, len(archive.rows(found)), by_month(entries(site, events, today))) for found, events in groups
    )


@cache
def past_archive(site: Site, today: date) -> Archive[Event]:
    """What is over, by fiscal year."""
    over = (event for event in reversed(site.agenda) if state(event, today) is State.OVER)
    return parted(over, _fiscal_year, "events/past")


def _fiscal_year(event: Event) -> int:
    return dates.fiscal_year(event.when.sort_key[0])
