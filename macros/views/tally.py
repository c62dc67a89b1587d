"""The figures of all street actions: in all, per campaign, by organization. Units are never mixed."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from ..model.campaign import Campaign
from ..model.event import Event
from ..model.figure import Figure, total
from ..model.result import Handout, Result
from ..model.site import Site
from .actions import actions_archive, held
from .result import people_of
from .shares import SharesTotal, shares_total


class Votes(NamedTuple):
    """Sticker votes on one question."""

    question: str
    in_favour: int
    against: int

    @property
    def votes(self) -> int:
        """All seals."""
        return self.in_favour + self.against


class HandedOut(NamedTuple):
    """What is counted in one unit: all that was handed out of it, and the names it had, each once."""

    unit: str
    figure: Figure
    items: tuple[str, ...]


class Totals(NamedTuple):
    """Sums over some actions; people are cumulative（延べ）, handouts stand by unit."""

    actions: int
    people: Figure
    signatures: Figure
    handouts: tuple[HandedOut, ...]
    votes: tuple[Votes, ...]


class CampaignTotals(NamedTuple):
    """The actions that collected for one campaign."""

    campaign: Campaign
    totals: Totals


class Tally(NamedTuple):
    """Everything the actions add up to; ``span`` tells which fiscal years, where there are several."""

    totals: Totals
    campaigns: tuple[CampaignTotals, ...]
    organizations: tuple[SharesTotal, ...]
    span: str


def tally(site: Site, year: int | None = None) -> Tally:
    """The figures of every action that has a result, or of those of a fiscal year."""
    archive = actions_archive(site)
    events = held(site) if year is None else archive.rows(year)
    span = archive.span if year is None else f"{year}年度"
    campaigns = tuple(
        CampaignTotals(campaign, totals(site, of_campaign, campaign))
        for campaign in site.campaigns
        if (of_campaign := _collecting(site, events, campaign))
    )
    results = [event.result for event in events if event.result]
    return Tally(totals(site, events), campaigns, shares_total(site, results), span)


def totals(site: Site, events: Iterable[Event], campaign: Campaign | None = None) -> Totals:
    """Sums over the events; with a campaign, only its signatures are counted."""
    results = [event.result for event in events if event.result]
    people = [found for result in results if (found := people_of(result))]
    signatures = [
        count
        for result in results
        for name, count in result.signatures.items()
        if campaign is None or site.campaigns[name] is campaign
    ]
    return Totals(len(results), total(people), total(signatures), _handouts(results), _votes(results))


def _collecting(site: Site, events: Iterable[Event], campaign: Campaign) -> tuple[Event, ...]:
    return tuple(
        event
        for event in events
        if event.result and any(site.campaigns[name] is campaign for name in event.result.signatures)
    )


def _handouts(results: Iterable[Result]) -> tuple[HandedOut, ...]:
    by_unit: dict[str, list[Handout]] = defaultdict(list)
    for handout in (row for result in results for row in result.handouts):
        by_unit[handout.unit].append(handout)
    return tuple(
        HandedOut(unit, total(row.count for row in rows), tuple(dict.fromkeys(row.item for row in rows)))
        for unit, rows in by_unit.items()
    )


def _votes(results: Iterable[Result]) -> tuple[Votes, ...]:
    found: dict[str, Votes] = {}
    for vote in (result.sticker_vote for result in results if result.sticker_vote):
        before = found.get(vote.question, Votes(vote.question, 0, 0))
        after = Votes(vote.question, before.in_favour + vote.in_favour, before.against + vote.against)
        found[vote.question] = after
    return tuple(found.values())
