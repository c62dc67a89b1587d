"""One event as it stands in every calendar (iCalendar, RFC 5545 3.6.1).

Identity and times of change come from the records, never from the build, so that a calendar that reads the feed again sees
only what has changed. A cancelled event keeps its UID with ``STATUS:CANCELLED``; since some calendars then hide it without
a word, a notice 「【中止のお知らせ】」 stands on the same day under a UID of its own.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from .. import dates
from ..addresses import site_path
from ..model.event import Event, Status
from ..model.site import Site
from .calendar_line import lines, quoted, text
from .identity import urn

_EPOCH = date(2000, 1, 1)

Line = tuple[str, str]
"""A name with its parameters, and a value."""


def entry(site: Site, event: Event, base: str | None) -> bytes:
    """The event, folded and escaped, and the notice where it is cancelled; ``base`` is the address of the site."""
    made = lines(_entry(site, event, base))
    return made + lines(_notice(site, event)) if event.status is Status.CANCELLED else made


def _entry(site: Site, event: Event, base: str | None) -> Iterator[Line]:
    yield from _begin(site, event, event.id)
    undecided = "" if event.when.fixed else f"（{dates.days_text(event.when)}）"
    yield "SUMMARY", text(f"{event.marked_title}{undecided}")
    yield from _times(event)
    yield "STATUS", _status(event)
    yield "CATEGORIES", text(event.kind.label)
    if place := _place(site, event):
        yield "LOCATION", text(place)
    if description := "\n".join(_description(site, event)):
        yield "DESCRIPTION", text(description)
    yield from _organizer(site, event)
    if base:
        yield "URL", base + site_path(event.uri)
    yield "END", "VEVENT"


def _begin(site: Site, event: Event, identity: str) -> Iterator[Line]:
    """UID from the council and the id; time stamps from the day the record was last changed."""
    changed = event.updated or min(event.when.first, _EPOCH)
    stamp = f"{datetime.combine(changed, time.min, dates.TOKYO).astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield "BEGIN", "VEVENT"
    yield "UID", urn(site, identity)
    yield "DTSTAMP", stamp
    yield "LAST-MODIFIED", stamp
    yield "SEQUENCE", str(max((changed - _EPOCH).days, 0))


def _times(event: Event) -> Iterator[Line]:
    """Hours in Japan, or whole days with the exclusive end that iCalendar asks for.

    Where the day is not fixed, or the last of several days has no end, hours would say more than is known.
    """
    when = event.when
    if not when.start or not when.fixed or (when.last != when.first and not when.end):
        yield from _days(event)
        return
    yield "DTSTART;TZID=Asia/Tokyo", f"{when.first:%Y%m%d}T{when.start:%H%M%S}"
    if when.end:
        yield "DTEND;TZID=Asia/Tokyo", f"{when.last:%Y%m%d}T{when.end:%H%M%S}"


def _days(event: Event) -> Iterator[Line]:
    """Whole days; nobody is told to be busy on them."""
    yield "DTSTART;VALUE=DATE", f"{event.when.first:%Y%m%d}"
    yield "DTEND;VALUE=DATE", f"{event.when.last + timedelta(days=1):%Y%m%d}"
    yield "TRANSP", "TRANSPARENT"


def _status(event: Event) -> str:
    """A postponed event whose new day is known is as certain as any other."""
    if event.status is Status.CANCELLED:
        return "CANCELLED"
    undecided = event.status is Status.TENTATIVE or event.put_off
    return "TENTATIVE" if undecided else "CONFIRMED"


def _notice(site: Site, event: Event) -> Iterator[Line]:
    """What stays in a calendar that hides cancelled events."""
    yield from _begin(site, event, f"{event.id}/notice")
    yield "SUMMARY", text(f"【中止のお知らせ】{event.title}")
    yield from _days(event)
    yield "STATUS", "CONFIRMED"
    yield "END", "VEVENT"


def _place(site: Site, event: Event) -> str:
    if event.status is Status.MOVED_ONLINE:
        return "オンライン"
    venue = site.venues.find(event.venue)
    parts = (venue.name, venue.address) if venue else (event.place,)
    return " ".join(part for part in parts if part)


def _description(site: Site, event: Event) -> Iterator[str]:
    if event.moved_from:
        yield f"日程が変わりました（前の予定：{dates.date_text(event.moved_from)}）"
    yield from (part for part in (event.summary, event.apply, event.note) if part)
    if hosts := "、".join(side.name for name in event.host for side in site.sides(name)):
        yield f"主催：{hosts}"


def _organizer(site: Site, event: Event) -> Iterator[Line]:
    """The council, where it is a host and its mail address is public; RFC 5545 3.8.4.3 wants an address."""
    council = site.council
    if council.email and {council.name, council.short_name}.intersection(event.host):
        yield f"ORGANIZER;CN={quoted(council.name)}", f"mailto:{council.email}"
