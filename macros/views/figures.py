"""The campaign's figures so far, for the home page."""

from typing import NamedTuple

from .. import dates
from ..model.campaign import Campaign
from ..model.figure import Figure
from ..model.site import Site
from .tally import tally


class Number(NamedTuple):
    """One large figure with its unit, what it counts, and a word on how it came about."""

    value: Figure
    unit: str
    label: str
    note: str


def figures(site: Site) -> tuple[Number, ...]:
    """People and signatures of the street actions, then what was handed in and spread; what is none is left out."""
    sums = tally(site)
    rows = [Number(sums.totals.people, "人", "宣伝・署名行動の参加者", f"{sums.totals.actions}回の行動の延べ人数")]
    rows += [
        Number(row.totals.signatures, "筆", row.campaign.title, f"{row.totals.actions}回の行動で集まった署名")
        for row in sums.campaigns
    ]
    rows += [number for campaign in site.campaigns for number in _of_campaign(campaign)]
    return tuple(row for row in rows if row.value.value)


def _of_campaign(campaign: Campaign) -> list[Number]:
    label = f"{campaign.title}（提出）"
    rows = [Number(row.signatures, "筆", label, f"{dates.day_text(row.date)}に提出") for row in campaign.submissions]
    if spread := campaign.distribution:
        rows.append(Number(spread.ordered, "冊", spread.item, "注文した冊数"))
    return rows
