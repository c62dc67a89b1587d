"""The months that have a page: every month that an event falls in."""

from datetime import date
from functools import cache
from itertools import groupby
from typing import NamedTuple

from .. import dates
from ..model.event import Event
from ..model.index import Index
from ..model.site import Site


class MonthLink(NamedTuple):
    """A month with a page, and how many events fall in it."""

    year: int
    month: int
    number: int

    @property
    def uri(self) -> str:
        """Its page, as a source path below ``docs/``."""
        return f"calendar/{self.year}-{self.month:02}.md"


class YearOfMonths(NamedTuple):
    """The months of a fiscal year."""

    fiscal_year: int
    months: tuple[MonthLink, ...]


def months(site: Site) -> tuple[YearOfMonths, ...]:
    """All months that have a page, newest fiscal year first."""
    groups = groupby(month_links(site), lambda link: dates.fiscal_year(date(link.year, link.month, 1)))
    return tuple(reversed([YearOfMonths(year, tuple(links)) for year, links in groups]))


@cache
def month_links(site: Site) -> tuple[MonthLink, ...]:
    """Every month with an event, in order."""
    events = events_of_month(site)
    return tuple(MonthLink(*key, len(events[key])) for key in sorted(events.keys))


@cache
def events_of_month(site: Site) -> Index[Event, tuple[int, int]]:
    """Events by (year, month), in the order of time; one that goes on into the next month stands in both."""
    return Index(site.agenda, months_of)


def month_link(site: Site, event: Event) -> MonthLink:
    """The month that the event begins in."""
    key = months_of(event)[0]
    return MonthLink(*key, len(events_of_month(site)[key]))


def months_of(event: Event) -> tuple[tuple[int, int], ...]:
    """Every (year, month) that the event falls in."""
    first, last = event.when.first, event.when.last
    counted = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return tuple((count // 12, count % 12 + 1) for count in counted)
