"""Negotiations and talks: the answers still open, then every meeting by counterpart."""

from datetime import date
from functools import cache
from typing import NamedTuple

from .. import dates
from ..model.event import Event, Kind
from ..model.reference import Municipality
from ..model.site import Site
from .archive import ROOM, Archive, parted
from .demands import DemandRow, Standing, demands
from .entry import Entry, entry

TALKS_KINDS = frozenset({Kind.NEGOTIATION, Kind.TALKS})


class OpenRow(NamedTuple):
    """A demand without an answer, and where it was or will be made."""

    entry: Entry
    row: DemandRow


class TalksRow(NamedTuple):
    """One negotiation or talks with its demands."""

    entry: Entry
    demands: tuple[DemandRow, ...]


class Counterpart(NamedTuple):
    """Everything with one counterpart, newest first; the sections of a municipality stand under it."""

    name: str
    municipality: Municipality | None
    rows: tuple[TalksRow, ...]


class Talks(NamedTuple):
    """What is open, what will be asked, and what there was; ``more`` are open too, but have no room on the list."""

    open: tuple[OpenRow, ...]
    ahead: tuple[OpenRow, ...]
    counterparts: tuple[Counterpart, ...]
    more: int


def talks(site: Site, today: date, year: int | None = None) -> Talks:
    """Open demands by the day that their answer is due; counterparts by their newest meeting.

    Of a fiscal year only the meetings are told, or else those that the list shows.
    """
    archive = talks_archive(site)
    counterparts = _counterparts(site, [_row(site, event, today) for event in archive.rows(year)])
    if year is not None:
        return Talks((), (), counterparts, 0)
    asked = [_row(site, event, today) for event in archive.every if event.demands]
    rows = [OpenRow(row.entry, demand) for row in asked for demand in row.demands]
    still = sorted((found for found in rows if found.row.standing.open), key=_due)
    ahead = sorted((found for found in rows if found.row.standing is Standing.AHEAD), key=_asked)
    return Talks(tuple(still[:ROOM]), tuple(ahead), counterparts, max(0, len(still) - ROOM))


@cache
def talks_archive(site: Site) -> Archive[Event]:
    """The negotiations and talks by fiscal year."""
    found = (event for event in reversed(site.agenda) if is_talks(event))
    return parted(found, lambda event: dates.fiscal_year(event.when.sort_key[0]), "talks")


def is_talks(event: Event) -> bool:
    """Whether it is a negotiation, or anything else at which something was asked."""
    return event.kind in TALKS_KINDS or bool(event.demands)


def _row(site: Site, event: Event, today: date) -> TalksRow:
    listed = entry(site, event, today)
    return TalksRow(listed, demands(listed, today))


def _asked(found: OpenRow) -> date:
    return found.entry.event.when.sort_key[0]


def _due(found: OpenRow) -> date:
    when = found.row.demand.due_when
    return when.last if when else date.max


def _counterparts(site: Site, rows: list[TalksRow]) -> tuple[Counterpart, ...]:
    groups: dict[str, tuple[Municipality | None, list[TalksRow]]] = {}
    for row in rows:
        town = site.municipalities.find(row.entry.event.municipality)
        name = town.name if town else row.entry.event.counterpart or "相手の記載なし"
        groups.setdefault(name, (town, []))[1].append(row)
    return tuple(Counterpart(name, town, tuple(group)) for name, (town, group) in groups.items())
