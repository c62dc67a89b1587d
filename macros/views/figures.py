"""The campaign's figures so far, for the home page."""

from collections.abc import Iterator
from typing import NamedTuple

from .. import dates
from ..model.campaign import Campaign
from ..model.figure import Figure
from ..model.site import Site
from ..model.talks import Round
from .rounds import finished
from .tally import Totals, tally


class Number(NamedTuple):
    """One large figure with its unit, what it counts, and a word on how it came about."""

    value: Figure
    unit: str
    label: str
    note: str
    uri: str | None = None


def figures(site: Site) -> tuple[Number, ...]:
    """People and signatures of the street actions, talks, what was handed in and spread; what is none is left out."""
    sums = tally(site)
    rows = [*_of_actions(sums.totals)]
    for row in sums.campaigns:
        note = f"{row.totals.actions}回の行動で集まった署名"
        if count := row.totals.signatures:
            rows.append(Number(count, "筆", row.campaign.title, note, row.campaign.uri))
    rows += _of_rounds(site)
    rows += [number for campaign in site.campaigns for number in _of_campaign(campaign)]
    return tuple(row for row in rows if row.value.value)


def _of_actions(sums: Totals) -> Iterator[Number]:
    if sums.people:
        some = "" if sums.with_people == sums.actions else "人数の記録がある"
        yield Number(sums.people, "人", "宣伝・署名行動の参加者", f"{some}{sums.with_people}回の行動の延べ人数")


def _of_rounds(site: Site) -> list[Number]:
    newest = max((found.fiscal_year for found in site.rounds), default=None)
    return [_of_round(site, found) for found in site.rounds if found.fiscal_year == newest]


def _of_round(site: Site, found: Round) -> Number:
    done = len(finished(site, found))
    note = f"{len(site.municipalities)}市町村のうち（{found.title}、{dates.day_text(found.as_of)}現在）"
    return Number(Figure(done), "市町村", "懇談を終えた市町村", note, "talks/index.md")


def _of_campaign(campaign: Campaign) -> list[Number]:
    label, uri = f"{campaign.title}（提出）", campaign.uri
    rows = [
        Number(row.signatures, "筆", label, f"{dates.day_text(row.date)}に提出", uri) for row in campaign.submissions
    ]
    if spread := campaign.distribution:
        rows.append(Number(spread.ordered, "冊", spread.item, "注文した冊数", uri))
    return rows
