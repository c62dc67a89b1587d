"""What names an event, a theme, a town or a body, each gathered once a site: a page looks up only what it shows."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from ..model.campaign import Campaign, Submission
from ..model.event import Event
from ..model.index import Index
from ..model.material import Material
from ..model.petition import Petition
from ..model.report import Report
from ..model.site import Register, Site
from ..model.survey import Survey
from .counted import collected, counted
from .petitions import newest_first
from .towns import towns


@cache
def reports_on_event(site: Site) -> Index[Report, str | None]:
    """Reports by the ids of their events, newest first."""
    return Index(site.public.reports, lambda row: row.events)


@cache
def reports_on_petition(site: Site) -> Index[Report, str | None]:
    """Reports by the ids of their petitions, newest first."""
    return Index(site.public.reports, lambda row: row.petitions)


@cache
def materials_of_event(site: Site) -> Index[Material, str | None]:
    """Materials by the id of their event, newest first."""
    return Index(site.public.materials, lambda row: (row.event,))


@cache
def petitions_at_event(site: Site) -> Index[Petition, str | None]:
    """Petitions by the ids of their events, in the order written."""
    return Index(site.public.petitions, lambda row: row.events)


@cache
def submissions_at_event(site: Site) -> Index[tuple[Campaign, Submission], str | None]:
    """What was handed in, with its campaign, by the id of the event."""
    rows = ((campaign, row) for campaign in site.campaigns for row in campaign.submissions)
    return Index(rows, lambda row: (row[1].event,))


@cache
def parts_of_event(site: Site) -> Index[Event, str | None]:
    """The events of a programme by its id."""
    return Index(site.agenda, lambda event: (event.part_of,))


@cache
def petition_of_id(site: Site) -> Index[Petition, str | None]:
    """A petition that may be shown, by its id."""
    return Index(site.public.petitions, lambda row: (row.id,))


@cache
def survey_of_id(site: Site) -> Index[Survey, str | None]:
    """A survey that may be shown, by its id."""
    return Index(site.public.surveys, lambda row: (row.id,))


@cache
def events_on_topic(site: Site) -> Index[Event, str | None]:
    """Events by the ids of their themes, in the order of time."""
    return Index(site.agenda, lambda event: _ids(site.topics, event.topics))


@cache
def reports_on_topic(site: Site) -> Index[Report, str | None]:
    """Reports by the ids of their themes, newest first."""
    return Index(site.public.reports, lambda row: _ids(site.topics, row.topics))


@cache
def petitions_on_topic(site: Site) -> Index[Petition, str | None]:
    """Petitions by the ids of their themes, newest first."""
    return Index(newest_first(site), lambda row: _ids(site.topics, row.topics))


@cache
def materials_on_topic(site: Site) -> Index[Material, str | None]:
    """Materials by the ids of their themes, newest first."""
    return Index(site.public.materials, lambda row: _ids(site.topics, row.topics))


@cache
def events_in_town(site: Site) -> Index[Event, str | None]:
    """Events by the ids of the municipalities they take place in, in the order of time."""
    return Index(site.agenda, lambda event: (town.id for town in towns(site, event)))


@cache
def petitions_to_town(site: Site) -> Index[Petition, str | None]:
    """Petitions by the id of their municipality, newest first."""
    return Index(newest_first(site), lambda row: _ids(site.municipalities, (row.municipality,)))


@cache
def reports_on_town(site: Site) -> Index[Report, str | None]:
    """Reports by the ids of their municipalities, newest first."""
    return Index(site.public.reports, lambda row: _ids(site.municipalities, row.municipalities))


@cache
def attended(site: Site) -> Index[Event, str | None]:
    """Events by the ids of the bodies that their results count, in the order of time."""

    def bodies(event: Event) -> Iterator[str]:
        result = counted(site, event)
        return _bodies(site, result.by_organization if result else ())

    return Index(site.agenda, bodies)


@cache
def hosted(site: Site) -> Index[Event, str | None]:
    """Events by the ids of their hosts, in the order of time."""
    return Index(site.agenda, lambda event: _bodies(site, event.host))


@cache
def supported(site: Site) -> Index[Event, str | None]:
    """Events by the ids of their supporters, in the order of time."""
    return Index(site.agenda, lambda event: _bodies(site, event.supporters))


@cache
def spoken(site: Site) -> Index[Event, str | None]:
    """Events by the ids of the bodies that spoke, or took part without a number, in the order of time."""

    def bodies(event: Event) -> Iterator[str]:
        own = (site.people[row.person].organization for row in event.speakers)
        return _bodies(site, (*(name for name in own if name), *event.participants))

    return Index(site.agenda, bodies)


@cache
def published_by(site: Site) -> Index[Material, str | None]:
    """Materials by the id of their publisher, newest first."""
    return Index(site.public.materials, lambda row: _ids(site.organizations, (row.publisher,)))


@cache
def submitted_by(site: Site) -> Index[Petition, str | None]:
    """Petitions by the ids of their submitters, in the order written."""
    return Index(site.public.petitions, lambda row: _bodies(site, row.submitters))


@cache
def collected_for(site: Site) -> Index[Event, str | None]:
    """Events by the ids of the campaigns that signatures were collected for, in the order of time."""
    return Index(site.agenda, lambda event: (row.id for row, _ in collected(site, event)))


@cache
def events_of_campaign(site: Site) -> Index[Event, str | None]:
    """Events by the id of the campaign that they belong to, its deadlines among them, in the order of time."""
    return Index(site.agenda, lambda event: _ids(site.campaigns, event.campaigns))


def _ids(register: Register[Any], names: Iterable[str | None]) -> Iterator[str]:
    return (row.id for name in names if (row := register.find(name)))


def _bodies(site: Site, names: Iterable[str]) -> Iterator[str]:
    return (body.id for body in site.bodies(names))
