"""The page of one campaign: what was collected, what was handed in, what was spread. These are never added up."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from ..model.campaign import Campaign, Submission
from ..model.event import Event
from ..model.figure import Figure, total
from ..model.reference import Organization, Topic
from ..model.site import Site
from .actions import ACTION_KINDS
from .entry import Entry, State, entries, entry
from .named import collected_for, events_of_campaign


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


class CampaignPage(NamedTuple):
    """Everything on the page of a campaign; ``handed_in`` is the sum of the submissions."""

    campaign: Campaign
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


def campaign(site: Site, today: date, identity: str) -> CampaignPage:
    """The page of the campaign of that id."""
    found = site.campaigns[identity]
    rows = _collected(site, today, found)
    ahead, over = deadlines(site, today, found)
    return CampaignPage(
        campaign=found,
        topics=tuple(site.topics[name] for name in found.topics),
        actions=_collection(row for row in rows if row.entry.event.kind in ACTION_KINDS),
        elsewhere=_collection(row for row in rows if row.entry.event.kind not in ACTION_KINDS),
        collected=total(row.signatures for row in rows),
        submissions=tuple(HandedIn(row, site.by_id.get(row.event or "")) for row in found.submissions),
        handed_in=total(row.signatures for row in found.submissions),
        ahead=ahead,
        over=over,
        coming=_coming(site, today, found),
        orders=_orders(site, found),
    )


def deadlines(site: Site, today: date, found: Campaign) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Its collection days that are ahead, nearest first, and those that are over."""
    wanted = {deadline.id for deadline in found.deadlines}
    rows = entries(site, (event for event in events_of_campaign(site)[found.id] if event.id in wanted), today)
    ahead = tuple(row for row in rows if row.state is not State.OVER)
    return ahead, tuple(row for row in rows if row.state is State.OVER)


def _collected(site: Site, today: date, found: Campaign) -> tuple[Collected, ...]:
    """Every public event at which signatures were collected for it, newest first."""
    rows = []
    for event in reversed(collected_for(site)[found.id]):
        written = event.result.signatures.items() if event.result else ()
        parts = [count for name, count in written if site.campaigns[name] is found]
        rows.append(Collected(entry(site, event, today), total(parts)))
    return tuple(rows)


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
