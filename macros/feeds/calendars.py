"""Calendars to subscribe to and to add single events from (iCalendar, RFC 5545 and RFC 7986).

Identity and times of change come from the records, never from the build, so that a calendar that reads the feed again sees
only what has changed. A cancelled event keeps its UID with ``STATUS:CANCELLED``; since some calendars then hide it without
a word, a notice 「【中止】」 stands on the same day under a UID of its own.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Timezone, TimezoneStandard, vDuration
from icalendar import Event as Entry

from .. import dates
from ..model.event import Event, Kind, Status
from ..model.site import Site
from .download import Download

_EPOCH = date(2000, 1, 1)
_STATUS = {Status.TENTATIVE: "TENTATIVE", Status.POSTPONED: "TENTATIVE", Status.CANCELLED: "CANCELLED"}


def calendars(site: Site, base: str | None) -> Iterator[Download]:
    """Everything public, then one calendar for each kind and campaign that has any, and for each event.

    ``base`` is the address of the site, for links back to the pages; without it they are left out.
    """
    name = site.council.short_name
    yield Download("calendar.ics", _calendar(site, name, site.agenda, base))
    for kind in Kind:
        if found := [event for event in site.agenda if event.kind is kind]:
            yield Download(f"calendar/{kind.value}.ics", _calendar(site, f"{name} {kind.label}", found, base))
    for campaign in site.campaigns:
        if found := [event for event in site.agenda if event.campaign in campaign.names]:
            yield Download(campaign.calendar_uri, _calendar(site, f"{name} {campaign.title}", found, base))
    for event in site.agenda:
        yield Download(event.calendar_uri, _calendar(site, name, [event], base))


def _calendar(site: Site, name: str, events: Iterable[Event], base: str | None) -> bytes:
    made = Calendar()
    made.add("prodid", "-//shahokyo-site//calendar//JA")
    made.add("version", "2.0")
    made.add("x-wr-calname", name)
    made.add("x-wr-timezone", "Asia/Tokyo")
    made.add("refresh-interval", vDuration(timedelta(hours=6)), parameters={"VALUE": "DURATION"})
    made.add_component(_timezone())
    for event in events:
        made.add_component(_entry(site, event, base))
        if event.status is Status.CANCELLED:
            made.add_component(_notice(site, event))
    return bytes(made.to_ical())


def _timezone() -> Timezone:
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", "Asia/Tokyo")
    standard.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001  local time, as RFC 5545 3.6.5 asks
    standard.add("tzoffsetfrom", timedelta(hours=9))
    standard.add("tzoffsetto", timedelta(hours=9))
    standard.add("tzname", "JST")
    zone.add_component(standard)
    return zone


def _entry(site: Site, event: Event, base: str | None) -> Entry:
    made = Entry()
    _identify(site, made, event, event.id)
    undecided = "" if event.when.fixed else f"（{dates.days_text(event.when)}）"
    mark = f"【{event.status.label}】" if event.status.label else ""
    made.add("summary", f"{mark}{event.title}{undecided}")
    _add_times(made, event)
    made.add("status", _STATUS.get(event.status, "CONFIRMED"))
    made.add("categories", [event.kind.label])
    if place := _place(site, event):
        made.add("location", place)
    if description := "\n".join(part for part in (event.summary, event.apply, event.note) if part):
        made.add("description", description)
    if base:
        made.add("url", base + event.uri.replace(".md", "/"))
    return made


def _identify(site: Site, made: Entry, event: Event, identity: str) -> None:
    """UID from the council and the id; time stamps from the day the record was last changed."""
    changed = event.updated or min(event.when.first, _EPOCH)
    stamp = datetime(changed.year, changed.month, changed.day, tzinfo=dates.TOKYO)
    made.add("uid", f"urn:uuid:{uuid5(NAMESPACE_URL, f'{site.council.name}/{identity}')}")
    made.add("dtstamp", stamp)
    made.add("last-modified", stamp)
    made.add("sequence", max((changed - _EPOCH).days, 0))


def _add_times(made: Entry, event: Event) -> None:
    """Hours in Japan, or whole days with the exclusive end that iCalendar asks for.

    Where the day is not fixed, or the last of several days has no end, hours would say more than is known.
    """
    when = event.when
    if not when.start or not when.fixed or (when.last != when.first and not when.end):
        made.add("dtstart", when.first)
        made.add("dtend", when.last + timedelta(days=1))
        made.add("transp", "TRANSPARENT")
        return
    zone = {"TZID": "Asia/Tokyo"}
    made.add("dtstart", datetime.combine(when.first, when.start), parameters=zone)
    if when.end:
        made.add("dtend", datetime.combine(when.last, when.end), parameters=zone)


def _notice(site: Site, event: Event) -> Entry:
    """What stays in a calendar that hides cancelled events."""
    made = Entry()
    _identify(site, made, event, f"{event.id}/notice")
    made.add("summary", f"【中止のお知らせ】{event.title}")
    made.add("dtstart", event.when.first)
    made.add("dtend", event.when.last + timedelta(days=1))
    made.add("transp", "TRANSPARENT")
    made.add("status", "CONFIRMED")
    return made


def _place(site: Site, event: Event) -> str:
    if event.status is Status.MOVED_ONLINE:
        return "オンライン"
    venue = site.venues.find(event.venue)
    parts = (venue.name, venue.address) if venue else (event.place,)
    return " ".join(part for part in parts if part)
