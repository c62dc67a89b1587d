"""Which pages the records make, and what is drawn on pages that editors write."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from .model.site import Site
from .views.event import event
from .views.month import month
from .views.months import month_links
from .views.municipality import municipality
from .views.report import report
from .views.reports import public
from .views.topics import topic


class Page(NamedTuple):
    """What a record puts on its page: a template and its rows, above (or below) what an editor wrote there."""

    uri: str
    title: str
    description: str
    template: str
    rows: dict[str, Any]
    below: bool = False


def withheld(site: Site) -> frozenset[str]:
    """Source paths of written pages whose record is not public: no trace of them may be published."""
    events = (event.uri for event in site.events if not event.public)
    reports = (report.uri for report in site.reports if not report.public)
    return frozenset((*events, *reports))


def pages(site: Site, today: date) -> Iterator[Page]:
    """Every page that a record draws; those that no file in ``docs/`` stands for are generated."""
    yield from _months(site, today)
    yield from _events(site, today)
    yield from _reports(site, today)
    yield from _topics(site, today)
    yield from _municipalities(site, today)


def _months(site: Site, today: date) -> Iterator[Page]:
    for link in month_links(site):
        title = f"{link.year}年{link.month}月の予定"
        rows = {"table": month(site, today, link.year, link.month), "alone": True}
        yield Page(link.uri, title, f"{site.council.short_name}の{title}", "month", rows)


def _events(site: Site, today: date) -> Iterator[Page]:
    for found in site.agenda:
        rows = {"page": event(site, today, found.id)}
        yield Page(found.uri, found.title, found.summary or found.title, "event", rows)


def _reports(site: Site, today: date) -> Iterator[Page]:
    for written in public(site):
        yield Page(written.uri, written.title, written.summary, "report", {"page": report(site, today, written)})


def _topics(site: Site, today: date) -> Iterator[Page]:
    for theme in site.topics:
        rows = {"page": topic(site, today, theme.id)}
        yield Page(theme.uri, theme.title, theme.summary, "topic", rows, below=True)


def _municipalities(site: Site, today: date) -> Iterator[Page]:
    for town in site.municipalities:
        description = f"{town.name}の予定、陳情・請願、懇談、調査の結果です。"
        rows = {"page": municipality(site, today, town.id)}
        yield Page(town.uri, town.name, description, "municipality", rows)
