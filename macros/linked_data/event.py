"""An event (schema.org/Event), with what Google asks of one: a name, a day, a place."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from .. import dates
from ..addresses import Address
from ..model.event import Event, Kind, Status
from ..model.site import Site
from ..views.entry import notice
from ..views.speaker import speaker
from ..views.towns import town
from .council import body, named
from .thing import Thing, thing


def event(site: Site, today: date, at: Address, found: Event) -> Thing | None:
    """The event, unless its day or its place is not known: half an event is none to a search engine."""
    place = _location(site, at, found)
    if not place or not found.when.fixed or not found.kind.takes_place:
        return None
    when = found.when
    return thing(
        "Event",
        name=found.title,
        description=notice(site, found),
        url=at(found.uri),
        inLanguage="ja",
        startDate=_moment(when.first, when.start),
        endDate=_moment(when.last, when.end) if when.end or when.last != when.first else None,
        previousStartDate=dates.iso(found.moved_from) if found.moved_from else None,
        eventStatus=_status(found),
        eventAttendanceMode=f"https://schema.org/{_mode(place)}EventAttendanceMode",
        location=place[0] if len(place) == 1 else place,
        organizer=[*_organizers(site, at, found)],
        performer=[*_performers(site, today, found)],
        maximumAttendeeCapacity=found.capacity,
    )


def _moment(day: date, hour: Any) -> str:
    return datetime.combine(day, hour, dates.TOKYO).isoformat() if hour else day.isoformat()


def _status(found: Event) -> str | list[str]:
    """Moved to another day and online at once is two things."""
    told = []
    if found.status is Status.CANCELLED:
        told = ["EventCancelled"]
    elif found.put_off:
        told = ["EventPostponed"]
    else:
        told += ["EventRescheduled"] if found.moved_from else []
        told += ["EventMovedOnline"] if found.status is Status.MOVED_ONLINE else []
    whole = [f"https://schema.org/{status}" for status in told or ["EventScheduled"]]
    return whole[0] if len(whole) == 1 else whole


def _mode(place: list[Thing]) -> str:
    kinds = {each["@type"] for each in place}
    return "Mixed" if len(kinds) > 1 else "Offline" if "Place" in kinds else "Online"


def _location(site: Site, at: Address, found: Event) -> list[Thing]:
    """The hall, the net, or both; how to take part online stands on the event's page."""
    online = [thing("VirtualLocation", url=at(found.uri))]
    if found.status is Status.MOVED_ONLINE:
        return online
    return [*_hall(site, found), *(online if found.online else [])]


def _hall(site: Site, found: Event) -> Iterator[Thing]:
    """A town stands for the place where nothing more is told of it."""
    venue = site.venues.find(found.venue)
    where = town(site, found)
    name = venue.name if venue else found.place or (where.name if where else None)
    if name:
        address = thing(
            "PostalAddress",
            streetAddress=venue.address if venue else None,
            addressLocality=where.name if where else None,
            addressRegion=site.council.prefecture if where else None,
            addressCountry="JP",
        )
        yield thing("Place", name=name, address=address, url=venue.url if venue else None)


def _organizers(site: Site, at: Address, found: Event) -> Iterator[Thing]:
    """The hosts as written; the course is the council's own."""
    yield from (body(site, at, side) for side in site.bodies(found.host))
    if found.kind is Kind.SEMINAR and not found.host:
        yield named(site, at)


def _performers(site: Site, today: date, found: Event) -> Iterator[Thing]:
    """Only who may be named on the day."""
    for row in (speaker(site, today, each.person) for each in found.speakers):
        if row.name:
            yield thing("Person", name=row.name, jobTitle=row.post)
