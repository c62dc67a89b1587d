"""The calendars that can be subscribed to, and which events stand in each.

What is long over would only make a calendar slow to read again, so all but those of campaigns begin with the fiscal year
before the current one; the years before that have calendars of their own.
"""

from collections.abc import Iterable
from datetime import date
from functools import cache
from itertools import groupby
from typing import NamedTuple

from .. import dates
from ..model.event import Event, Kind
from ..model.index import Index
from ..model.reference import Municipality
from ..model.site import Site
from .indexes import events_in_town, events_of_campaign


class Subscription(NamedTuple):
    """A calendar: what is in it, its name in the reader's own calendar, its path below ``docs/`` and on the site."""

    label: str
    title: str
    uri: str
    events: tuple[Event, ...]


class Subscriptions(NamedTuple):
    """Everything first, then one for each kind, campaign and municipality that has an event, then the older years."""

    whole: Subscription
    kinds: tuple[Subscription, ...]
    campaigns: tuple[Subscription, ...]
    towns: tuple[Subscription, ...]
    years: tuple[Subscription, ...]

    @property
    def all(self) -> tuple[Subscription, ...]:
        """All of them in that order."""
        return (self.whole, *self.kinds, *self.campaigns, *self.towns, *self.years)

    def at(self, uri: str) -> Subscription | None:
        """The calendar at that path, if there is one."""
        return next((row for row in self.all if row.uri == uri), None)


def webcal(base: str | None) -> str | None:
    """The address of the site for a calendar program: iPhone, Mac and Outlook then ask whether to subscribe."""
    return f"webcal:{base.partition(':')[2]}" if base else None


@cache
def subscribe(site: Site, today: date) -> Subscriptions:
    """Every calendar as it stands on the day."""
    name = site.council.short_name
    first = dates.fiscal_year(today) - 1
    older = (event for event in site.agenda if dates.fiscal_year(event.when.last) < first)
    return Subscriptions(
        Subscription("すべての予定", name, "calendar.ics", _current(site.agenda, first)),
        tuple(_kinds(site, name, first)),
        tuple(_campaigns(site, name)),
        tuple(_towns(site, name, first)),
        tuple(_years(name, older)),
    )


def _year(event: Event) -> int:
    return dates.fiscal_year(event.when.sort_key[0])


def _current(events: tuple[Event, ...], first: int) -> tuple[Event, ...]:
    """What is not over in that fiscal year or comes later; or else the last year's, for an address once given stays."""
    since = min(first, max(map(_year, events), default=first))
    return tuple(event for event in events if dates.fiscal_year(event.when.last) >= since)


def _kinds(site: Site, name: str, first: int) -> Iterable[Subscription]:
    of_kind = Index(site.agenda, lambda event: (event.kind,))
    for kind in Kind:
        if found := of_kind[kind]:
            uri = f"calendar/{kind.value}.ics"
            yield Subscription(kind.label, f"{name} {kind.label}", uri, _current(found, first))


def _campaigns(site: Site, name: str) -> Iterable[Subscription]:
    """A campaign has its whole calendar, however long ago it began."""
    for row in site.campaigns:
        if events := events_of_campaign(site)[row.id]:
            yield Subscription(row.title, f"{name} {row.title}", row.calendar_uri, events)


def _towns(site: Site, name: str, first: int) -> Iterable[Subscription]:
    for row in sorted(site.municipalities, key=_by_reading):
        if events := events_in_town(site)[row.id]:
            yield Subscription(row.name, f"{name} {row.name}", row.calendar_uri, _current(events, first))


def _by_reading(town: Municipality) -> tuple[str, str]:
    return (town.reading or "", town.code)


def _years(name: str, older: Iterable[Event]) -> Iterable[Subscription]:
    """Newest first."""
    by_year = groupby(sorted(older, key=_year, reverse=True), _year)
    for year, events in by_year:
        yield Subscription(f"{year}年度", f"{name} {year}年度", f"calendar/fy{year}.ics", tuple(events))
