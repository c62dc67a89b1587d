"""The archive of reports: by fiscal year, by theme, by meeting."""

from collections.abc import Callable, Iterable
from functools import cache
from itertools import groupby
from typing import Literal, NamedTuple

from .. import dates
from ..model.report import Report
from ..model.site import Site
from .archive import Archive, parted


class ReportGroup(NamedTuple):
    """Reports under one heading; ``uri`` is the page of the theme, if the heading is one."""

    heading: str
    anchor: str
    uri: str | None
    reports: tuple[Report, ...]


By = Literal["year", "topic", "meeting"]


def reports(site: Site, by: By, year: int | None = None) -> tuple[ReportGroup, ...]:
    """The reports of a fiscal year, or those that the list shows, in groups, newest first within each."""
    shown = reports_archive(site).rows(year)
    ways: dict[str, Callable[[], Iterable[ReportGroup]]] = {
        "year": lambda: _by_year(shown),
        "topic": lambda: _by_topic(site, shown),
        "meeting": lambda: _by_meeting(site, shown),
    }
    return tuple(group for group in ways[by]() if group.reports)


@cache
def reports_archive(site: Site) -> Archive[Report]:
    """The public reports by fiscal year."""
    return parted(site.public.reports, _fiscal_year, "reports")


def _by_year(shown: tuple[Report, ...]) -> Iterable[ReportGroup]:
    for year, of_year in groupby(shown, _fiscal_year):
        yield ReportGroup(f"{year}年度", f"fy{year}", None, tuple(of_year))


def _fiscal_year(report: Report) -> int:
    return dates.fiscal_year(report.date)


def _by_topic(site: Site, shown: tuple[Report, ...]) -> Iterable[ReportGroup]:
    for topic in site.topics:
        names = set(topic.names)
        on_topic = tuple(report for report in shown if names.intersection(report.topics))
        yield ReportGroup(topic.title, f"topic-{topic.id}", topic.uri, on_topic)


def _by_meeting(site: Site, shown: tuple[Report, ...]) -> Iterable[ReportGroup]:
    oldest_first = dict.fromkeys(report.meeting for report in reversed(site.public.reports))
    numbers = {meeting: number for number, meeting in enumerate(oldest_first, 1)}
    for meeting in dict.fromkeys(report.meeting for report in shown):
        number = numbers[meeting]  # of all meetings, so that a link stays when a newer one is added
        given = tuple(report for report in shown if report.meeting == meeting)
        yield ReportGroup(meeting, f"meeting-{number}", None, given)
