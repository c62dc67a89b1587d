"""Calendars to subscribe to and to add single events from (iCalendar, RFC 5545 and RFC 7986)."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from icalendar import Calendar, Timezone, TimezoneStandard, vDuration

from ..model.site import Site
from ..views.subscribe import subscribe
from .calendar_entry import entry
from .download import Download

_END = b"END:VCALENDAR\r\n"


def calendars(site: Site, today: date, base: str | None) -> Iterator[Download]:
    """Every calendar that can be subscribed to, and one for each event that is not over: nobody adds what has been.

    ``base`` is the address of the site, for links back to the pages; without it they are left out.
    """
    entries = {event.id: entry(site, event, base) for event in site.agenda}  # each stands in several calendars
    for row in subscribe(site, today).all:
        yield Download(row.uri, _calendar(row.title, (entries[event.id] for event in row.events)))
    whole = _calendar(site.council.short_name, ())
    for event in (event for event in site.agenda if event.when.last >= today):
        yield Download(event.calendar_uri, _filled(whole, (entries[event.id],)))


def _calendar(name: str, entries: Iterable[bytes]) -> bytes:
    made = Calendar()
    made.add("prodid", "-//shahokyo-site//calendar//JA")
    made.add("version", "2.0")
    made.add("x-wr-calname", name)
    made.add("x-wr-timezone", "Asia/Tokyo")
    made.add("refresh-interval", vDuration(timedelta(hours=6)), parameters={"VALUE": "DURATION"})
    made.add_component(_timezone())
    return _filled(bytes(made.to_ical()), entries)


def _filled(empty: bytes, entries: Iterable[bytes]) -> bytes:
    return b"".join((empty.removesuffix(_END), *entries, _END))


def _timezone() -> Timezone:
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", "Asia/Tokyo")
    standard.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001  local time, as RFC 5545 3.6.5 asks
    standard.add("tzoffsetfrom", timedelta(hours=9))
    standard.add("tzoffsetto", timedelta(hours=9))
    standard.add("tzname", "JST")
    zone.add_component(standard)
    return zone
