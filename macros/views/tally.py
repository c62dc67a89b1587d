"""The figures of all street actions: in all, per campaign, by organization. Units are never mixed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..model.campaign import Campaign
from ..model.figure import Figure, total, total_of_known
from ..model.result import Handout, Result
from ..model.site import Site
from .actions import ACTION_KINDS, actions_archive, held
from .counted import counted
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
    """Sums over some actions; people are cumulative（延べ）, of those ``with_people``; handouts stand by unit. None is not told."""

    actions: int
    with_people: int
    people: Figure | None
    signatures: Figure | None
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
    results = [result for event in events if (result := counted(site, event, ACTION_KINDS))]
    campaigns = tuple(
        CampaignTotals(campaign, totals(site, of_campaign, campaign))
        for campaign in site.campaigns
        if (of_campaign := [result for result in results if _signatures(site, result, campaign)])
    )
    return Tally(totals(site, results), campaigns, shares_total(site, results), span)


def totals(site: Site, results: Sequence[Result], campaign: Campaign | None = None) -> Totals:
    """Sums over the results; with a campaign, only its signatures are counted."""
    people = [found for result in results if (found := people_of(result))]
    signatures = [count for result in results for count in _signatures(site, result, campaign)]
    return Totals(
        len(results),
        len(people),
        total_of_known(people),
        total_of_known(signatures),
        _handouts(results),
        _votes(results),
    )


def _signatures(site: Site, result: Result, campaign: Campaign | None) -> list[Figure]:
    written = result.signatures.items()
    return [count for name, count in written if campaign is None or site.campaigns[name] is campaign]


def _handouts(results: Iterable[Result]) -> tuple[HandedOut, ...]:
    by_unit: dict[str, list[Handout]] = defaultdict(list)
    for handout in (row for result in results for row in result.handouts):
        by_unit[handout.unit].append(handout)
    return tuple(
        HandedOut(
            unit,
            total(row.count for row in rows),
            tuple(dict.fromkeys(name for row in rows for name in row.item.split("・"))),
        )
        for unit, rows in by_unit.items()
    )


def _votes(results: Iterable[Result]) -> tuple[Votes, ...]:
    found: dict[str, Votes] = {}
    for vote in (result.sticker_vote for result in results if result.sticker_vote):
        before = found.get(vote.question, Votes(vote.question, 0, 0))
        after = Votes(vote.question, before.in_favour + vote.in_favour, before.against + vote.against)
        found[vote.question] = after
    return tuple(found.values())
