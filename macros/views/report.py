"""The head of a report's page: where it was given, what it is about, what it tells of."""

from datetime import date
from typing import NamedTuple

from ..model.reference import Municipality, Topic
from ..model.report import Report
from ..model.site import Site
from .entry import Entry, entries


class ReportPage(NamedTuple):
    """A report with its names resolved."""

    report: Report
    topics: tuple[Topic, ...]
    municipalities: tuple[Municipality, ...]
    entries: tuple[Entry, ...]


def report(site: Site, today: date, found: Report) -> ReportPage:
    """The report's events are in the order of time."""
    named = set(found.events)
    return ReportPage(
        found,
        tuple(site.topics[name] for name in found.topics),
        tuple(site.municipalities[name] for name in found.municipalities),
        entries(site, (event for event in site.agenda if event.id in named), today),
    )
