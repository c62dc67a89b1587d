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
    """What is coming; ``last`` is what was last, for the day when nothing is coming.

    ``spare`` are as many again beyond the limit: assets/coming.js shows them when what stands before is over.
    ``more`` says that still more is coming.
    """

    months: tuple[MonthGroup, ...]
    last: Entry | None
    spare: tuple[Entry, ...] = ()
    more: bool = False


def upcoming(site: Site, today: date, limit: int | None = None) -> Upcoming:
    """At most ``limit`` events that are not over; what goes on now stands in the month of today."""
    past = (row for row in entries(site, site.agenda, today) if row.state is State.OVER and _took_place(row))
    ahead = coming(site, today)
    shown = len(ahead) if limit is None else limit
    return Upcoming(
        by_month(ahead[:shown], not_before=today),
        max(past, key=lambda row: (row.event.when.last, row.event.when.sort_key), default=None),
        ahead[shown : 2 * shown],
        len(ahead) > 2 * shown,
    )


def _took_place(row: Entry) -> bool:
    """A month whose day nobody wrote down is not known to be the last that took place."""
    return row.event.kind.takes_place and row.event.when.fixed and not row.called_off


def by_month(rows: Iterable[Entry], not_before: date = date.min) -> tuple[MonthGroup, ...]:
    """Group entries that are in the order of time."""

    def month(row: Entry) -> tuple[int, int]:
        day = max(row.event.when.sort_key[0], not_before)
        return day.year, day.month

    return tuple(MonthGroup(*key, tuple(group)) for key, group in groupby(rows, month))
