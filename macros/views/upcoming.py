"""What is coming, nearest first, by month."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

from ..model.site import Site
from .entry import Entry, State, coming, entries


class MonthGroup(NamedTuple):
    """The events of one month."""

    year: int
    month: int
    entries: tuple[Entry, ...]


class Upcoming(NamedTuple):
    """What is coming; ``last`` is what was last, for the day when nothing is coming."""

    months: tuple[MonthGroup, ...]
    last: Entry | None


def upcoming(site: Site, today: date, limit: int | None = None) -> Upcoming:
    """At most ``limit`` events that are not over; what goes on now stands in the month of today."""
    past = [row for row in entries(site, site.agenda, today) if row.state is State.OVER and not row.called_off]
    return Upcoming(by_month(coming(site, today)[:limit], not_before=today), past[-1] if past else None)


def by_month(rows: Iterable[Entry], not_before: date = date.min) -> tuple[MonthGroup, ...]:
    """Group entries that are in the order of time."""

    def month(row: Entry) -> tuple[int, int]:
        day = max(row.event.when.sort_key[0], not_before)
        return day.year, day.month

    return tuple(MonthGroup(*key, tuple(group)) for key, group in groupby(rows, month))
