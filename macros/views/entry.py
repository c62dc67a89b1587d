"""An event as every list shows it: with its place in words and how it stands to today."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from .. import dates
from ..model.event import Event, Status
from ..model.reference import Venue
from ..model.site import Site
from .towns import town


class State(StrEnum):
    """How an event stands to today."""

    COMING = "coming"
    TODAY = "today"
    ONGOING = "ongoing"
    OVER = "over"

    @property
    def label(self) -> str:
        """The word on the mark; what is only coming needs none."""
        return {"today": "今日", "ongoing": "開催中", "over": "終了"}.get(self.value, "")


class Entry(NamedTuple):
    """One event of a list; ``venue`` is the one that ``place`` begins with."""

    event: Event
    state: State
    place: str
    venue: Venue | None

    @property
    def called_off(self) -> bool:
        """Whether nobody should go there."""
        return self.event.called_off


def state(event: Event, today: date) -> State:
    """A thing in a month without a day is coming until the month (or its part) is over."""
    when = event.when
    if when.last_on < today:
        return State.OVER
    if when.first > today or not when.fixed:
        return State.COMING
    return State.TODAY if when.first == when.last_on else State.ONGOING


def place(site: Site, event: Event) -> str:
    """「見本駅前（見本市）」; nothing where no place is told."""
    if event.status is Status.MOVED_ONLINE:
        return "オンライン（会場では開きません）"
    venue = site.venues.find(event.venue)
    name = venue.name if venue else event.place
    where = town(site, event)
    if not name:
        return where.name if where else ("オンラインあり" if event.online and not event.called_off else "")
    return f"{name}（{where.name}）" if where and where.name not in name else name


def notice(site: Site, event: Event) -> str:
    """When, where and what, as one text for those who do not see the page."""
    facts = "　".join(part for part in (dates.when_text(event.when), place(site, event)) if part)
    return f"{event.mark}{facts}。{event.summary or ''}"


def entry(site: Site, event: Event, today: date) -> Entry:
    """The event as a list shows it."""
    where, venue = place(site, event), site.venues.find(event.venue)
    return Entry(event, state(event, today), where, venue if venue and where.startswith(venue.name) else None)


def entries(site: Site, events: Iterable[Event], today: date) -> tuple[Entry, ...]:
    """Several events in the order given."""
    return tuple(entry(site, event, today) for event in events)


def coming(site: Site, today: date) -> tuple[Entry, ...]:
    """What is not over, nearest first."""
    found = entries(site, site.agenda, today)
    return tuple(row for row in found if row.state is not State.OVER)
