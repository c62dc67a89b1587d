"""Which pages the records make, and what is drawn on pages that editors write."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from .addresses import whole_address
from .dates import days_text
from .model.campaign import Campaign
from .model.event import Event
from .model.linked import linked
from .model.reference import Municipality
from .model.site import Site
from .views.campaign import campaign
from .views.entry import notice
from .views.event import event
from .views.material import material
from .views.month import month
from .views.months import month_links
from .views.municipality import municipality
from .views.organization import organization
from .views.petition import petition
from .views.petitions import newest_first
from .views.report import report
from .views.sharing import Shared, sharing
from .views.sheet import sheet
from .views.subscribe import subscribe, webcal
from .views.survey import survey
from .views.surveys import surveys
from .views.topics import topic
from .views.year import NOTHING, YearlyList, year, yearly_lists


class Page(NamedTuple):
    """What a record puts on its page: a template and its rows, above (or below) what an editor wrote there.

    ``end`` is a second template, drawn with the same rows after everything else.
    The rows are worked out when the page is drawn, so that those of thousands of pages are never held at once.
    """

    uri: str
    title: str
    description: str
    template: str
    rows: Callable[[], dict[str, Any]]
    below: bool = False
    end: str | None = None
    found: bool = True
    """Whether the search finds it; a list of what has pages of its own would only stand in the way."""
    apart: str = ""
    """What tells its title from the same title of another page; empty where no other has it."""

    @property
    def head(self) -> dict[str, Any]:
        """The front matter of the page, where no editor has written one."""
        told = {"title": self.title, "description": self.description}
        return told if self.found else {**told, "search": {"exclude": True}}


def withheld(site: Site) -> frozenset[str]:
    """Source paths of drafts, and of pages and files whose record is not public: no trace of them may be published."""
    hidden = site.withheld_pages
    return hidden | (_files(site, hidden, public=False) - _files(site, hidden, public=True) if hidden else hidden)


def _files(site: Site, hidden: frozenset[str], *, public: bool) -> frozenset[str]:
    """The files that public records name and public pages link to, or those of the others; one may go with both."""
    materials = (file.uri for row in site.materials if row.public is public for file in row.files)
    reports = (file.file for row in site.reports if row.public is public for file in row.attachments)
    pages = ((row.path.removeprefix("docs/"), row.text) for row in site.sources if row.path.startswith("docs/"))
    links = (file for uri, text in pages if (uri not in hidden) is public for file in linked(uri, text))
    return frozenset((*materials, *reports, *site.files.keys() & set(links)))


def pages(site: Site, today: date, base: str | None = None) -> Iterator[Page]:
    """Every page that a record draws; those that no file in ``docs/`` stands for are generated.

    ``base`` is the address of the site, if that is known.
    """
    found = tuple(_every(site, today, base))
    often = Counter(page.title for page in found)
    for page in found:
        apart = page.apart if often[page.title] > 1 else ""
        yield page._replace(title=f"{page.title}（{apart}）" if apart else page.title, apart=apart)


def _every(site: Site, today: date, base: str | None) -> Iterator[Page]:
    yield from _months(site, today)
    yield from _events(site, today, base)
    yield from _reports(site, today, base)
    yield from _surveys(site, base)
    yield from _topics(site, today)
    yield from _municipalities(site, today, base)
    yield from _materials(site, today, base)
    yield from _campaigns(site, today, base)
    yield from _organizations(site, today)
    yield from _petitions(site, today, base)
    yield from _years(site, today)


def _months(site: Site, today: date) -> Iterator[Page]:
    for link in month_links(site):
        title = f"{link.year}年{link.month}月の予定"
        rows = partial(_table, site, today, link.year, link.month)
        yield Page(link.uri, title, f"{site.council.short_name}の{title}", "month", rows)


def _table(site: Site, today: date, year: int, number: int) -> dict[str, Any]:
    return {"table": month(site, today, year, number), "alone": True}


def _page(view: Callable[..., object], *given: object) -> dict[str, Any]:
    return {"page": view(*given)}


def _with_calendar(
    view: Callable[..., object], site: Site, today: date, base: str | None, found: Municipality | Campaign
) -> dict[str, Any]:
    calendar = subscribe(site, today).at(found.calendar_uri)
    return {"page": view(site, today, found.id), "calendar": calendar, "webcal": webcal(base)}


def _shared(base: str | None, found: Shared, view: Callable[..., object], *given: object) -> dict[str, Any]:
    return {"page": view(*given), "sharing": sharing(found, base)}


def _events(site: Site, today: date, base: str | None) -> Iterator[Page]:
    for found in site.agenda:
        rows = partial(_on_paper_too, site, today, base, found)
        yield Page(
            found.uri, found.marked_title, notice(site, found), "event", rows, end="sheet", apart=days_text(found.when)
        )


def _on_paper_too(site: Site, today: date, base: str | None, found: Event) -> dict[str, Any]:
    rows = _shared(base, found, event, site, today, found.id)
    return rows | {"sheet": sheet(rows["page"], whole_address(base, found.uri)), "council": site.council}


def _reports(site: Site, today: date, base: str | None) -> Iterator[Page]:
    for written in site.public.reports:
        rows = partial(_shared, base, written, report, site, today, written)
        yield Page(written.uri, written.title, written.summary, "report", rows, end="sharing")


def _surveys(site: Site, base: str | None) -> Iterator[Page]:
    for found in surveys(site):
        rows = partial(_shared, base, found, survey, site, found)
        yield Page(found.uri, found.title, found.result, "survey", rows, end="sharing")


def _topics(site: Site, today: date) -> Iterator[Page]:
    for theme in site.topics:
        rows = partial(_page, topic, site, today, theme.id)
        yield Page(theme.uri, theme.title, theme.summary, "topic", rows, below=True)


def _municipalities(site: Site, today: date, base: str | None) -> Iterator[Page]:
    for town in site.municipalities:
        description = f"{town.name}の予定、陳情・請願、懇談、調査の結果です。"
        rows = partial(_with_calendar, municipality, site, today, base, town)
        yield Page(town.uri, town.name, description, "municipality", rows)


def _materials(site: Site, today: date, base: str | None) -> Iterator[Page]:
    for found in site.public.materials:
        rows = partial(_shared, base, found, material, site, today, found)
        yield Page(found.uri, found.title, found.summary, "material", rows, end="sharing", apart="資料")


def _campaigns(site: Site, today: date, base: str | None) -> Iterator[Page]:
    for found in site.campaigns:
        rows = partial(_with_calendar, campaign, site, today, base, found)
        yield Page(found.uri, found.title, found.summary or found.title, "campaign", rows)


def _organizations(site: Site, today: date) -> Iterator[Page]:
    for body in site.organizations:
        description = f"{body.name}が参加した行事と人数、主催した行事、出した資料です。"
        rows = partial(_page, organization, site, today, body.id)
        yield Page(body.uri, body.name, description, "organization", rows)


def _petitions(site: Site, today: date, base: str | None) -> Iterator[Page]:
    for found in newest_first(site):
        description = f"{found.assembly}への{found.kind.label}です。結果は「{found.outcome.value}」。"
        rows = partial(_shared, base, found, petition, site, today, found)
        title = f"{found.title}（{found.assembly}・{found.kind.label}）"
        yield Page(found.uri, title, description, "petition", rows, end="sharing")


def _years(site: Site, today: date) -> Iterator[Page]:
    for whole in yearly_lists(site, today):
        for link in whole.years:
            title = f"{whole.title}（{link.fiscal_year}年度）"
            description = f"{whole.title}の、{link.fiscal_year}年度の記録{link.number}件です。"
            rows = partial(_year, whole, link.fiscal_year)
            yield Page(link.uri, title, description, "year", rows, found=False)


def _year(whole: YearlyList, fiscal_year: int) -> dict[str, Any]:
    return {"head": year(whole, fiscal_year), "archive": NOTHING, "alone": True, **whole.rows(fiscal_year)}
