"""The page of one organization: what it took part in, hosted, published, submitted and ordered."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from .. import dates
from ..model.campaign import Campaign
from ..model.petition import Petition
from ..model.reference import Organization
from ..model.site import Site
from .entry import Entry, State, entries, entry
from .material import MaterialRow, material_row
from .named import attended, hosted, published_by, spoken, submitted_by, supported
from .shares import ShareRow, shares


class Part(NamedTuple):
    """The organization's part in one event; two that were counted together share one number."""

    entry: Entry
    share: ShareRow

    @property
    def joint(self) -> bool:
        """Whether others are in the number too."""
        return len(self.share.organizations) > 1


class Sums(NamedTuple):
    """How often it took part; ``people`` only where a number is told, cumulative（延べ）, joint counts left out."""

    times: int
    people: int
    told: int
    untold: int
    joint: int


class Year(NamedTuple):
    """What it took part in during one fiscal year, newest first."""

    fiscal_year: int
    parts: tuple[Part, ...]
    sums: Sums


class Events(NamedTuple):
    """Events that it hosted or supported: coming nearest first, over newest first."""

    coming: tuple[Entry, ...]
    over: tuple[Entry, ...]


class OrderOf(NamedTuple):
    """Copies that it ordered for a campaign, alone or with the others named."""

    campaign: Campaign
    copies: int
    organizations: tuple[Organization, ...]


class OrganizationPage(NamedTuple):
    """Everything that names the organization."""

    organization: Organization
    years: tuple[Year, ...]
    sums: Sums
    hosted: Events
    supported: Events
    spoke: Events
    materials: tuple[MaterialRow, ...]
    petitions: tuple[Petition, ...]
    orders: tuple[OrderOf, ...]


def organization(site: Site, today: date, identity: str) -> OrganizationPage:
    """The page of the organization of that id."""
    found = site.organizations[identity]
    parts = tuple(_parts(site, today, found))
    years = ((year, tuple(rows)) for year, rows in groupby(parts, _fiscal_year))
    return OrganizationPage(
        organization=found,
        years=tuple(Year(year, rows, sums(rows)) for year, rows in years),
        sums=sums(parts),
        hosted=_events(entries(site, hosted(site)[identity], today)),
        supported=_events(entries(site, supported(site)[identity], today)),
        spoke=_events(entries(site, spoken(site)[identity], today)),
        materials=tuple(material_row(site, today, row) for row in published_by(site)[identity]),
        petitions=submitted_by(site)[identity],
        orders=tuple(_orders(site, found)),
    )


def sums(parts: Iterable[Part]) -> Sums:
    """What those parts add up to; a joint number belongs to nobody alone."""
    rows = tuple(parts)
    own = [row.share.people for row in rows if not row.joint and row.share.people is not None]
    untold = sum(row.share.people is None for row in rows)
    joint = sum(row.joint and row.share.people is not None for row in rows)
    return Sums(len({row.entry.event.id for row in rows}), sum(own), len(own), untold, joint)


def _parts(site: Site, today: date, found: Organization) -> Iterator[Part]:
    for event in reversed(attended(site)[found.id]):
        for share in shares(site, event.result) if event.result else ():
            if found in share.organizations:
                yield Part(entry(site, event, today), share)


def _events(rows: tuple[Entry, ...]) -> Events:
    coming = tuple(row for row in rows if row.state is not State.OVER)
    return Events(coming, tuple(row for row in reversed(rows) if row.state is State.OVER))


def _orders(site: Site, found: Organization) -> Iterator[OrderOf]:
    for campaign in site.campaigns:
        written = campaign.distribution.by_organization if campaign.distribution else {}
        for name, copies in written.items():
            if found in (sides := site.sides(name)):
                yield OrderOf(campaign, copies, sides)


def _fiscal_year(row: Part) -> int:
    return dates.fiscal_year(row.entry.event.when.sort_key[0])
