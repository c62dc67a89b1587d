"""All campaigns with their key figures and the next collection day."""

from datetime import date
from typing import NamedTuple

from ..model.campaign import Campaign
from ..model.figure import Figure
from ..model.site import Site
from .campaign import campaign
from .entry import Entry


class CampaignCard(NamedTuple):
    """One campaign; ``actions`` are the street actions that collected for it, ``next`` its next collection day."""

    campaign: Campaign
    actions: int
    collected: Figure
    handed_in: Figure
    next: Entry | None


def campaigns(site: Site, today: date) -> tuple[CampaignCard, ...]:
    """Every campaign in the order written."""
    return tuple(_card(site, today, found) for found in site.campaigns)


def _card(site: Site, today: date, found: Campaign) -> CampaignCard:
    page = campaign(site, today, found.id)
    following = page.ahead[0] if page.ahead else None
    return CampaignCard(found, len(page.actions.rows), page.actions.sum, page.handed_in, following)
