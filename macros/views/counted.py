"""What an event adds to sums: nothing while it is called off, and no figure that the programme it is a part of tells already."""

from collections.abc import Container, Iterator
from typing import Any

from ..model.campaign import Campaign
from ..model.event import Event, Kind
from ..model.figure import Figure
from ..model.result import Result
from ..model.site import Site
from .result import people_of

_ALL = frozenset(Kind)
_FIGURES = ("people", "by_place", "by_organization", "signatures", "handouts", "sticker_vote")


def counted(site: Site, event: Event, kinds: Container[Kind] = _ALL) -> Result | None:
    """The result without what is counted elsewhere; None where there is none, and of a part that adds nothing to the whole.

    ``kinds`` are those of the events that are added up: a whole of another kind tells nothing in that sum.
    """
    if not event.result or event.called_off:
        return None
    whole = site.by_id.get(event.part_of or "")
    if not whole or not whole.result or whole.called_off or whole.kind not in kinds:
        return event.result
    rest = event.result.model_copy(update=dict(_told(site, event.result, whole.result)))
    return rest if any(getattr(rest, name) for name in _FIGURES) else None


def collected(site: Site, event: Event) -> Iterator[tuple[Campaign, Figure]]:
    """Signatures by campaign; those that were handed in at the event had been collected before."""
    result = counted(site, event)
    for name, count in result.signatures.items() if result else ():
        if not handed_in(event, campaign := site.campaigns[name]):
            yield campaign, count


def handed_in(event: Event, campaign: Campaign) -> bool:
    """Whether the signatures for the campaign that the event tells are those that were handed in at it."""
    return event.kind is Kind.SUBMISSION or any(row.event == event.id for row in campaign.submissions)


def _told(site: Site, part: Result, whole: Result) -> Iterator[tuple[str, Any]]:
    """The fields of a part that the whole tells too, and what is left of each."""
    if people_of(whole):
        yield from (("people", None), ("by_place", ()))
    if whole.by_organization:
        yield "by_organization", {}
    if whole.handouts:
        yield "handouts", ()
    if whole.sticker_vote:
        yield "sticker_vote", None
    told = {site.campaigns[name].id for name in whole.signatures}
    left = {name: count for name, count in part.signatures.items() if site.campaigns[name].id not in told}
    yield "signatures", left
