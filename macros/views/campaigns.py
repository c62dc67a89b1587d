"""All campaigns with their key figures and the next collection day."""

from datetime import date
from typing import NamedTuple

from ..model.campaign import Campaign
from ..model.figure import Figure, total
from ..model.site import Site
from .actions import ACTION_KINDS
from .campaign import deadlines, signatures_for
from .entry import Entry
from .indexes import collected_for


class CampaignCard(NamedTuple):
    """One campaign; ``actions`` are the street actions that collected for it, ``ahead`` its collection days that are to come."""

    campaign: Campaign
    actions: int
    collected: Figure
    handed_in: Figure
    ahead: tuple[Entry, ...]


def campaigns(site: Site, today: date) -> tuple[CampaignCard, ...]:
    """Every campaign in the order written."""
    return tuple(_card(site, today, found) for found in site.campaigns)


def _card(site: Site, today: date, found: Campaign) -> CampaignCard:
    held = [event for event in collected_for(site)[found.id] if event.kind in ACTION_KINDS]
    ahead, _ = deadlines(site, today, found)
    return CampaignCard(
        found,
        len(held),
        total(signatures_for(site, found, event) for event in held),
        total(row.signatures for row in found.submissions),
        ahead,
    )
