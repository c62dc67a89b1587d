"""In which municipalities an event takes place."""

from ..model.event import Event
from ..model.reference import Municipality
from ..model.site import Site


def town(site: Site, event: Event) -> Municipality | None:
    """Its municipality, or else its venue's."""
    venue = site.venues.find(event.venue)
    return site.municipalities.find(event.municipality or (venue.municipality if venue else None))


def towns(site: Site, event: Event) -> tuple[Municipality, ...]:
    """Its municipality, its venue's, and the stops of a caravan; a ward is its city."""
    venue = site.venues.find(event.venue)
    stops = (stop.place for stop in event.result.by_place) if event.result else ()
    names = (event.municipality, venue.municipality if venue else None, *stops)
    found = (site.municipalities.find(name) for name in names)
    return tuple({town.id: town for town in found if town}.values())
