"""The archive of reports: by fiscal year, by theme, by meeting."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Literal, NamedTuple

from .. import dates
from ..model.report import Report
from ..model.site import Site


class ReportGroup(NamedTuple):
    """Reports under one heading; ``uri`` is the page of the theme, if the heading is one."""

    heading: str
    anchor: str
    uri: str | None
    reports: tuple[Report, ...]


By = Literal["year", "topic", "meeting"]


def reports(site: Site, by: By) -> tuple[ReportGroup, ...]:
    """All public reports in groups, newest first within each."""
    shown = public(site)
    ways: dict[str, Callable[[], Iterable[ReportGroup]]] = {
        "year": lambda: _by_year(shown),
        "topic": lambda: _by_topic(site, shown),
        "meeting": lambda: _by_meeting(shown),
    }
    return tuple(group for group in ways[by]() if group.reports)


@cache
def public(site: Site) -> tuple[Report, ...]:
    """The reports that may be shown, newest first."""
    return tuple(report for report in site.reports if report.public)


def _by_year(shown: tuple[Report, ...]) -> Iterable[ReportGroup]:
    years = dict.fromkeys(dates.fiscal_year(report.date) for report in shown)
    for year in years:
        of_year = tuple(report for report in shown if dates.fiscal_year(report.date) == year)
        yield ReportGroup(f"{year}年度", f"fy{year}", None, of_year)


def _by_topic(site: Site, shown: tuple[Report, ...]) -> Iterable[ReportGroup]:
    for topic in site.topics:
        names = set(topic.names)
        on_topic = tuple(report for report in shown if names.intersection(report.topics))
        yield ReportGroup(topic.title, f"topic-{topic.id}", topic.uri, on_topic)


def _by_meeting(shown: tuple[Report, ...]) -> Iterable[ReportGroup]:
    oldest_first = list(dict.fromkeys(report.meeting for report in reversed(shown)))
    for meeting in dict.fromkeys(report.meeting for report in shown):
        number = oldest_first.index(meeting) + 1  # so that a link stays when a newer meeting is added
        given = tuple(report for report in shown if report.meeting == meeting)
        yield ReportGroup(meeting, f"meeting-{number}", None, given)
