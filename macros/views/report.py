"""The head of a report's page: where it was given, what it is about, what it tells of."""

from datetime import date
from typing import NamedTuple

from ..model.campaign import Campaign
from ..model.material import Material
from ..model.petition import Petition
from ..model.reference import Municipality, Topic
from ..model.report import Report
from ..model.site import Site, in_time
from ..model.survey import Survey
from .entry import Entry, entries
from .indexes import materials_of_event, petition_of_id, survey_of_id


class ReportPage(NamedTuple):
    """A report with its names resolved."""

    report: Report
    topics: tuple[Topic, ...]
    municipalities: tuple[Municipality, ...]
    entries: tuple[Entry, ...]
    petitions: tuple[Petition, ...]
    campaigns: tuple[Campaign, ...]
    surveys: tuple[Survey, ...]
    materials: tuple[Material, ...]


def report(site: Site, today: date, found: Report) -> ReportPage:
    """The report's events are in the order of time."""
    named = set(found.events)
    return ReportPage(
        found,
        tuple(site.topics[name] for name in found.topics),
        tuple(site.municipalities[name] for name in found.municipalities),
        entries(site, sorted((site.by_id[name] for name in named if name in site.by_id), key=in_time), today),
        tuple(row for name in found.petitions for row in petition_of_id(site)[name]),
        tuple(site.campaigns[name] for name in found.campaigns),
        tuple(row for name in found.surveys for row in survey_of_id(site)[name]),
        tuple(row for name in found.events for row in materials_of_event(site)[name]),
    )
