"""The pages of fiscal years that long lists no longer show: which there are, and what stands on each."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from ..model.site import Site
from .actions import actions, actions_archive
from .archive import BRIEF, Archive, YearLink, parted
from .campaign import campaign, campaign_archive
from .course import course, course_archive
from .materials import materials, materials_archive
from .municipality import municipality, municipality_archive
from .organization import organization, organization_archive
from .past import past, past_archive
from .petition_tally import petition_tally
from .petitions import petitions, petitions_archive
from .reports import reports, reports_archive
from .talks import talks, talks_archive
from .tally import tally
from .topics import topic, topic_archive


class Section(NamedTuple):
    """A part of the page: its heading, empty where the template has headings of its own, and its template."""

    heading: str
    template: str


class YearlyList(NamedTuple):
    """A list with pages of years: its name, where it stands, its parts, and what a year of it holds."""

    title: str
    uri: str
    years: tuple[YearLink, ...]
    sections: tuple[Section, ...]
    rows: Callable[[int], dict[str, Any]]


class YearPage(NamedTuple):
    """A fiscal year of the whole list, with the pages of the years around it."""

    whole: YearlyList
    fiscal_year: int
    older: YearLink | None
    newer: YearLink | None


NOTHING: Archive[Any] = parted((), lambda _: 0, "")
"""On the page of a year nothing is left for other pages."""


def year(whole: YearlyList, fiscal_year: int) -> YearPage:
    """The head of a year's page."""
    at = [link.fiscal_year for link in whole.years].index(fiscal_year)
    around = (None, *whole.years, None)
    return YearPage(whole, fiscal_year, around[at + 2], around[at])


def yearly_lists(site: Site, today: date) -> Iterator[YearlyList]:
    """Every list that has pages of years."""
    yield from (whole for whole in (*_lists(site, today), *_of_records(site, today)) if whole.years)


def _lists(site: Site, today: date) -> Iterator[YearlyList]:
    for title, uri, archive, sections, rows in (
        ("終わった行事", "events/index.md", past_archive(site, today), (Section("月ごとの行事", "past"),), _past),
        ("宣伝・署名行動", "actions/index.md", actions_archive(site), _ACTIONS, _actions),
        ("陳情・請願", "petitions/index.md", petitions_archive(site), _PETITIONS, _petitions),
        ("交渉・懇談", "talks/index.md", talks_archive(site), (Section("求めたことと回答", "talks"),), _talks),
        ("報告", "reports/index.md", reports_archive(site), (Section("報告の一覧", "reports"),), _reports),
        ("資料", "materials/index.md", materials_archive(site), (Section("資料の一覧", "materials"),), _materials),
        (site.council.course, "seminars/index.md", course_archive(site), (Section("日程", "course"),), _course),
    ):
        yield YearlyList(title, uri, archive.years, sections, partial(rows, site, today))


_ACTIONS = (Section("合計", "tally"), Section("行動ごとの記録", "actions"))
_PETITIONS = (Section("議会での経過", "petitions"), Section("件数と賛否", "petition_tally"))


def _of_records(site: Site, today: date) -> Iterator[YearlyList]:
    for theme in site.topics:
        links = topic_archive(site, today, theme.id).years
        yield _yearly_list(site, today, theme.title, theme.uri, links, "topic", topic, theme.id)
    for town in site.municipalities:
        links = municipality_archive(site, today, town.id).years
        yield _yearly_list(site, today, town.name, town.uri, links, "municipality", municipality, town.id)
    for body in site.organizations:
        links = organization_archive(site, today, body.id).years
        yield _yearly_list(site, today, body.name, body.uri, links, "organization", organization, body.id)
    for found in site.campaigns:
        links = campaign_archive(site, found.id).years
        yield _yearly_list(site, today, found.title, found.uri, links, "campaign", campaign, found.id)


def _yearly_list(
    site: Site,
    today: date,
    title: str,
    uri: str,
    links: tuple[YearLink, ...],
    template: str,
    view: Callable[[Site, date, str, int], object],
    identity: str,
) -> YearlyList:
    def rows(year: int) -> dict[str, Any]:
        return {"page": view(site, today, identity, year)}

    return YearlyList(title, uri, links, (Section("", template),), rows)


def _past(site: Site, today: date, year: int) -> dict[str, Any]:
    found = past(site, today, year)
    return {"years": found, "brief": sum(row.number for row in found) > BRIEF}


def _actions(site: Site, today: date, year: int) -> dict[str, Any]:
    rows = actions(site, today, year)
    return {"rows": rows, "brief": len(rows) > BRIEF, "tally": tally(site, year)}


def _petitions(site: Site, today: date, year: int) -> dict[str, Any]:
    return {"years": petitions(site, today, year), "tally": petition_tally(site, year)}


def _talks(site: Site, today: date, year: int) -> dict[str, Any]:
    return {"talks": talks(site, today, year)}


def _reports(site: Site, today: date, year: int) -> dict[str, Any]:  # noqa: ARG001  as all lists
    return {"groups": reports(site, "year", year), "by": "year"}


def _materials(site: Site, today: date, year: int) -> dict[str, Any]:
    return {"groups": materials(site, today, "year", year), "by": "year"}


def _course(site: Site, today: date, year: int) -> dict[str, Any]:
    return {"course": course(site, today, year), "today": today}
