"""The page of one campaign: what was collected, what was handed in, what was spread. These are never added up."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from .. import dates
from ..model.campaign import Campaign, Submission
from ..model.event import Event
from ..model.figure import Figure, total
from ..model.reference import Organization, Topic
from ..model.site import Site
from .actions import ACTION_KINDS
from .archive import Archive, parted
from .counted import collected
from .entry import Entry, State, entries, entry
from .indexes import collected_for, events_of_campaign


class Collected(NamedTuple):
    """Signatures collected at one event."""

    entry: Entry
    signatures: Figure


class Collection(NamedTuple):
    """Signatures of several events, newest first, and their sum."""

    rows: tuple[Collected, ...]
    sum: Figure


class HandedIn(NamedTuple):
    """One submission, and its event where that is public."""

    submission: Submission
    event: Event | None


class Order(NamedTuple):
    """Copies that one organization ordered; two that ordered together are one row."""

    organizations: tuple[Organization, ...]
    copies: int


class CollectedYear(NamedTuple):
    """What was collected in a fiscal year; ``uri`` is its page, where it has one of its own."""

    fiscal_year: int
    uri: str | None
    times: int
    signatures: Figure


class CampaignPage(NamedTuple):
    """What is on the page of a campaign, or on that of one ``year`` of it.

    ``actions`` and ``elsewhere`` are what is listed; ``collected`` is the sum over the ``years``, which are told only
    where some have a page of their own, and ``listed`` names those that have none. ``handed_in`` is the sum of the submissions.
    """

    campaign: Campaign
    year: int | None
    years: tuple[CollectedYear, ...]
    listed: str
    topics: tuple[Topic, ...]
    actions: Collection
    elsewhere: Collection
    collected: Figure
    submissions: tuple[HandedIn, ...]
    handed_in: Figure
    ahead: tuple[Entry, ...]
    over: tuple[Entry, ...]
    coming: tuple[Entry, ...]
    orders: tuple[Order, ...]


def campaign(site: Site, today: date, identity: str, year: int | None = None) -> CampaignPage:
    """The page of the campaign of that id, or of what was collected for it in a fiscal year."""
    found = site.campaigns[identity]
    archive = campaign_archive(site, found.id)
    rows = _collected(site, today, found, () if archive.cut and year is None else archive.rows(year))
    ahead, over = deadlines(site, today, found)
    return CampaignPage(
        campaign=found,
        year=year,
        years=() if year else tuple(_years(site, found, archive)),
        listed=archive.listed if year is None else f"{year}年度",
        topics=tuple(site.topics[name] for name in found.topics),
        actions=_collection(row for row in rows if row.entry.event.kind in ACTION_KINDS),
        elsewhere=_collection(row for row in rows if row.entry.event.kind not in ACTION_KINDS),
        collected=total(
            signatures_for(site, found, event) for event in (archive.rows(year) if year else archive.every)
        ),
        submissions=tuple(HandedIn(row, site.by_id.get(row.event or "")) for row in found.submissions),
        handed_in=total(row.signatures for row in found.submissions),
        ahead=ahead,
        over=over,
        coming=_coming(site, today, found),
        orders=_orders(site, found),
    )


@cache
def campaign_archive(site: Site, identity: str) -> Archive[Event]:
    """Every public event at which signatures were collected for the campaign of that id, by fiscal year."""
    found = reversed(collected_for(site)[identity])
    folder = site.campaigns[identity].uri.removesuffix(".md")
    return parted(found, lambda event: dates.fiscal_year(event.when.sort_key[0]), folder)


def signatures_for(site: Site, found: Campaign, event: Event) -> Figure:
    """What was collected for the campaign at one event, however often it is named there."""
    return total(count for campaign, count in collected(site, event) if campaign is found)


def _years(site: Site, found: Campaign, archive: Archive[Event]) -> Iterator[CollectedYear]:
    pages = {link.fiscal_year: link.uri for link in archive.years}
    for year, events in archive.by_year.items() if pages else ():
        yield CollectedYear(
            year, pages.get(year), len(events), total(signatures_for(site, found, event) for event in events)
        )


def deadlines(site: Site, today: date, found: Campaign) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Its collection days that are ahead, nearest first, and those that are over."""
    wanted = {deadline.id for deadline in found.deadlines}
    rows = entries(site, (event for event in events_of_campaign(site)[found.id] if event.id in wanted), today)
    ahead = tuple(row for row in rows if row.state is not State.OVER)
    return ahead, tuple(row for row in rows if row.state is State.OVER)


def _collected(site: Site, today: date, found: Campaign, events: Iterable[Event]) -> tuple[Collected, ...]:
    return tuple(Collected(entry(site, event, today), signatures_for(site, found, event)) for event in events)


def _collection(rows: Iterable[Collected]) -> Collection:
    kept = tuple(rows)
    return Collection(kept, total(row.signatures for row in kept))


def _coming(site: Site, today: date, found: Campaign) -> tuple[Entry, ...]:
    """What readers can take part in, nearest first; its deadlines stand elsewhere."""
    wanted = {deadline.id for deadline in found.deadlines}
    named = (event for event in events_of_campaign(site)[found.id] if event.id not in wanted)
    return tuple(row for row in entries(site, named, today) if row.state is not State.OVER)


def _orders(site: Site, found: Campaign) -> tuple[Order, ...]:
    written = found.distribution.by_organization if found.distribution else {}
    return tuple(Order(site.sides(name), copies) for name, copies in written.items())
