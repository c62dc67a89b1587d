"""The page of one event: its facts, its result, and what else tells of it."""

from datetime import date
from typing import NamedTuple

from ..model.campaign import Campaign, Submission
from ..model.event import Event
from ..model.petition import Petition
from ..model.reference import Municipality, Organization, Topic, Venue
from ..model.report import Report
from ..model.site import Site
from .demands import DemandRow, demands
from .entry import Entry, entries, entry
from .material import MaterialRow, materials_of
from .months import MonthLink, month_links, months_of
from .municipality import towns
from .reports import public
from .result import ResultRows, result_rows
from .speaker import SpeakerRow, speaker


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
    campaign: Campaign | None
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
        hosts=tuple(side for name in found.host for side in site.sides(name)),
        supporters=tuple(side for name in found.supporters for side in site.sides(name)),
        participants=tuple(side for name in found.participants for side in site.sides(name)),
        submissions=tuple(
            (campaign, row) for campaign in site.campaigns for row in campaign.submissions if row.event == identity
        ),
        speakers=tuple(speaker(site, today, row.person, row.role) for row in found.speakers),
        topics=tuple(site.topics[name] for name in found.topics),
        campaign=site.campaigns.find(found.campaign),
        rows=result_rows(site, found.result) if found.result else None,
        related=entries(site, _related(site, found), today),
        reports=tuple(report for report in public(site) if identity in report.events),
        materials=materials_of(site, today, identity),
        demands=demands(listed, today),
        petitions=tuple(row for row in site.petitions if row.public and identity in row.events),
        month=next(link for link in month_links(site) if (link.year, link.month) == months_of(found)[0]),
    )


def _related(site: Site, found: Event) -> tuple[Event, ...]:
    whole = {found.part_of} if found.part_of else set()
    return tuple(other for other in site.agenda if other.id in whole or other.part_of == found.id)
