"""The head of a report's page: where it was given, what it is about, what it tells of."""

from datetime import date
from typing import NamedTuple

from ..model.campaign import Campaign
from ..model.material import Material
from ..model.petition import Petition
from ..model.reference import Municipality, Topic
from ..model.report import Report
from ..model.site import Site
from ..model.survey import Survey
from .entry import Entry, entries


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
        entries(site, (event for event in site.agenda if event.id in named), today),
        tuple(row for row in site.petitions if row.public and row.id in found.petitions),
        tuple(site.campaigns[name] for name in found.campaigns),
        tuple(row for row in site.surveys if row.public and row.id in found.surveys),
        tuple(row for row in site.materials if row.public and row.event in named),
    )
