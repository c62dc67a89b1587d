"""The page of one event: its facts, its result, and what else tells of it."""

from datetime import date
from typing import NamedTuple

from ..model.campaign import Campaign, Submission
from ..model.event import Event
from ..model.petition import Petition
from ..model.reference import Municipality, Organization, Topic, Venue
from ..model.report import Report
from ..model.site import Site, in_time
from .demands import DemandRow, demands
from .entry import Entry, entries, entry
from .indexes import parts_of_event, petitions_at_event, reports_on_event, submissions_at_event
from .material import MaterialRow, materials_of
from .months import MonthLink, month_link
from .result import ResultRows, result_rows
from .speaker import SpeakerRow, speaker
from .towns import towns


class EventPage(NamedTuple):
    """Everything on the page of an event, names resolved."""

    entry: Entry
    venue: Venue | None
    towns: tuple[Municipality, ...]
    hosts: tuple[Organization, ...]
    supporters: tuple[Organization, ...]
    participants: tuple[Organization, ...]
    submissions: tuple[tuple[Campaign, Submission], ...]
    speakers: tuple[SpeakerRow, ...]
    topics: tuple[Topic, ...]
    campaigns: tuple[Campaign, ...]
    rows: ResultRows | None
    related: tuple[Entry, ...]
    reports: tuple[Report, ...]
    materials: tuple[MaterialRow, ...]
    demands: tuple[DemandRow, ...]
    petitions: tuple[Petition, ...]
    month: MonthLink


def event(site: Site, today: date, identity: str) -> EventPage:
    """The page of the event of that id."""
    found = site.by_id[identity]
    venue = site.venues.find(found.venue)
    listed = entry(site, found, today)
    return EventPage(
        entry=listed,
        venue=venue,
        towns=towns(site, found),
        hosts=site.bodies(found.host),
        supporters=site.bodies(found.supporters),
        participants=site.bodies(found.participants),
        submissions=submissions_at_event(site)[identity],
        speakers=tuple(speaker(site, today, row.person, row.role) for row in found.speakers),
        topics=tuple(site.topics[name] for name in found.topics),
        campaigns=tuple(site.campaigns[name] for name in found.campaigns),
        rows=result_rows(site, found.result) if found.result else None,
        related=entries(site, _related(site, found), today),
        reports=reports_on_event(site)[identity],
        materials=materials_of(site, today, identity),
        demands=demands(listed, today),
        petitions=petitions_at_event(site)[identity],
        month=month_link(site, found),
    )


def _related(site: Site, found: Event) -> tuple[Event, ...]:
    whole = (site.by_id[found.part_of],) if found.part_of in site.by_id else ()
    return tuple(sorted((*whole, *parts_of_event(site)[found.id]), key=in_time))
