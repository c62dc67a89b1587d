"""One event as it stands in every calendar (iCalendar, RFC 5545 3.6.1).

Identity and times of change come from the records, never from the build, so that a calendar that reads the feed again sees
only what has changed. A cancelled event keeps its UID with ``STATUS:CANCELLED``; since some calendars then hide it without
a word, a notice 「【中止のお知らせ】」 stands on the same day under a UID of its own.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from icalendar import Event as Entry
from icalendar import vCalAddress

from .. import dates
from ..addresses import whole_address
from ..model.event import Event, Status
from ..model.site import Site
from ..views.entry import place
from .identity import urn

_EPOCH = date(2000, 1, 1)
"""Days from here on are the number of a change (SEQUENCE); what does not tell when it was changed has not been since."""
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""Control characters, which no text of a calendar may hold (RFC 5545, 3.1)."""


def entry(site: Site, event: Event, base: str | None) -> bytes:
    """The event, folded and escaped, and the notice where it is cancelled; ``base`` is the address of the site."""
    made = bytes(_entry(site, event, base).to_ical())
    return made + bytes(_notice(site, event).to_ical()) if event.status is Status.CANCELLED else made


def _entry(site: Site, event: Event, base: str | None) -> Entry:
    made = Entry()
    _identify(site, made, event, event.id)
    undecided = "" if event.when.fixed else f"（{dates.days_text(event.when)}）"
    made.add("summary", f"{event.marked_title}{undecided}")
    _add_times(made, event)
    made.add("status", _status(event))
    made.add("categories", [event.kind.label])
    if where := _place(site, event):
        made.add("location", _REFUSED.sub("", where))
    if description := "\n".join(_description(site, event)):
        made.add("description", _REFUSED.sub("", description))
    _add_organizer(site, made, event)
    if address := whole_address(base, event.uri):
        made.add("url", address)
    return made


def _identify(site: Site, made: Entry, event: Event, identity: str) -> None:
    """UID from the council and the id; time stamps from the day the record was last changed, if it tells one."""
    changed = event.updated or min(event.when.first, _EPOCH)
    stamp = datetime(changed.year, changed.month, changed.day, tzinfo=dates.TOKYO)
    made.add("uid", urn(site, identity))
    made.add("dtstamp", stamp)
    made.add("last-modified", stamp)
    made.add("sequence", max((changed - _EPOCH).days, 0))


def _add_times(made: Entry, event: Event) -> None:
    """Hours in Japan, or whole days with the exclusive end that iCalendar asks for.

    Where the day is not fixed, or the last of several days has no end, hours would say more than is known.
    """
    when = event.when
    if not when.start or not when.fixed or (when.last != when.first and not when.end):
        _add_days(made, event)
        return
    zone = {"TZID": "Asia/Tokyo"}
    made.add("dtstart", datetime.combine(when.first, when.start), parameters=zone)
    if when.end:
        made.add("dtend", datetime.combine(when.last, when.end), parameters=zone)


def _add_days(made: Entry, event: Event) -> None:
    """Whole days; nobody is told to be busy on them."""
    made.add("dtstart", event.when.first)
    made.add("dtend", event.when.last + timedelta(days=1))
    made.add("transp", "TRANSPARENT")


def _status(event: Event) -> str:
    """A postponed event whose new day is known is as certain as any other."""
    if event.status is Status.CANCELLED:
        return "CANCELLED"
    undecided = event.status is Status.TENTATIVE or event.put_off
    return "TENTATIVE" if undecided else "CONFIRMED"


def _notice(site: Site, event: Event) -> Entry:
    """What stays in a calendar that hides cancelled events."""
    made = Entry()
    _identify(site, made, event, f"{event.id}/notice")
    made.add("summary", f"【中止のお知らせ】{event.title}")
    _add_days(made, event)
    made.add("status", "CONFIRMED")
    return made


def _place(site: Site, event: Event) -> str:
    if event.status is Status.MOVED_ONLINE:
        return "オンライン"
    venue = site.venues.find(event.venue)
    return " ".join(part for part in (venue.name, venue.address) if part) if venue else place(site, event)


def _description(site: Site, event: Event) -> Iterator[str]:
    if event.moved_from:
        yield f"日程が変わりました（前の予定：{dates.date_text(event.moved_from)}）"
    apply = None if event.called_off else event.apply
    yield from (part for part in (event.summary, apply, event.note) if part)
    if hosts := "、".join(body.name for body in site.bodies(event.host)):
        yield f"主催：{hosts}"


def _add_organizer(site: Site, made: Entry, event: Event) -> None:
    """The council, where it is a host and its mail address is public; RFC 5545 3.8.4.3 wants an address."""
    council = site.council
    if council.email and any(map(site.is_council, site.bodies(event.host))):
        address = vCalAddress(f"mailto:{council.email}")
        address.params["CN"] = council.name
        made.add("organizer", address)
