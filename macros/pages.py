"""Which pages the records make, and what is drawn on pages that editors write."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from .model.site import Site
from .views.event import event
from .views.month import month
from .views.months import month_links
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
    for link in month_links(site):
        title = f"{link.year}年{link.month}月の予定"
        rows: dict[str, Any] = {"table": month(site, today, link.year, link.month), "alone": True}
        yield Page(link.uri, title, f"{site.council.short_name}の{title}", "month", rows)
    for found in site.agenda:
        rows = {"page": event(site, today, found.id)}
        yield Page(found.uri, found.title, found.summary or found.title, "event", rows)
    for written in public(site):
        rows = {"page": report(site, today, written)}
        yield Page(written.uri, written.title, written.summary, "report", rows)
    for theme in site.topics:
        rows = {"page": topic(site, today, theme.id)}
        yield Page(theme.uri, theme.title, theme.summary, "topic", rows, below=True)
