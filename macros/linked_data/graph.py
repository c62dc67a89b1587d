"""All that one page tells."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from ..addresses import Address, addresses
from ..feeds.open_data import datasets
from ..model.dataset import PAGE
from ..model.event import Event
from ..model.report import Report
from ..model.site import Site
from ..model.survey import Survey
from .article import article
from .catalog import catalog
from .council import council, website
from .dataset import dataset
from .event import event
from .thing import Thing, thing, written


class Crumb(NamedTuple):
    """A step of the way to a page: its title, and its path below ``docs/``."""

    title: str
    uri: str


class Page(NamedTuple):
    """A page by its path below ``docs/``, and the way to it, as the page shows it: front page, section, the page itself."""

    uri: str
    crumbs: tuple[Crumb, ...] = ()


def way(menu: Sequence[Crumb], page: Crumb) -> tuple[Crumb, ...]:
    """The way to a page below a section of the menu, whose first entry is the front page; none to other pages.

    The months belong to the section of the events.
    """
    home, *sections = menu
    folder = "events/" if page.uri.startswith("calendar/") else page.uri.partition("/")[0] + "/"
    found = next((row for row in sections if row.uri == f"{folder}index.md"), None)
    return (home, found, page) if found and found.uri != page.uri else ()


def linked_data(site: Site, today: date, base: str | None, page: Page) -> str | None:
    """What the page tells, as JSON for a script element; ``base`` is the address of the site, if that is known."""
    found = [*_things(site, today, base, page)]
    return written(found) if found else None


def _things(site: Site, today: date, base: str | None, page: Page) -> Iterator[Thing]:
    at = addresses(base, page.uri)
    if page.uri in {"index.md", "about/index.md"}:
        yield council(site, at)
    if page.uri == "index.md":
        yield website(site, at)
    if told := _told(site, today, at, _records(site).get(page.uri)):
        yield told
    if page.uri == PAGE:
        yield catalog(site, at, datasets(site, today, base))
    if page.crumbs:
        yield _breadcrumbs(at, page.crumbs)


def _told(site: Site, today: date, at: Address, record: Event | Report | Survey | None) -> Thing | None:
    if isinstance(record, Event):
        return event(site, today, at, record)
    if isinstance(record, Report):
        return article(site, at, record)
    return dataset(site, at, record) if record else None


@cache
def _records(site: Site) -> Mapping[str, Event | Report | Survey]:
    rows: tuple[Event | Report | Survey, ...] = (
        *site.agenda,
        *site.public.reports,
        *site.public.surveys,
    )
    return {row.uri: row for row in rows}


def _breadcrumbs(at: Address, crumbs: tuple[Crumb, ...]) -> Thing:
    steps = enumerate(crumbs, 1)
    rows = [thing("ListItem", position=number, name=step.title, item=at(step.uri)) for number, step in steps]
    return thing("BreadcrumbList", itemListElement=rows)
