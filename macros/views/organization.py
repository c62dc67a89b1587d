"""The page of one organization: what it took part in, hosted, published, submitted and ordered."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import groupby
from typing import NamedTuple

from .. import dates
from ..model.campaign import Campaign
from ..model.event import Event
from ..model.petition import Petition
from ..model.reference import Organization
from ..model.site import Site
from .archive import Archive, YearLink
from .counted import counted
from .entry import Entry, State, entries, entry, state
from .filed import Filed, filed, of_section, parted_files
from .indexes import attended, hosted, published_by, spoken, submitted_by, supported
from .material import MaterialRow, material_row
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


class PastYear(NamedTuple):
    """A fiscal year with a page of its own, and what the organization took part in then."""

    link: YearLink
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
    """What names the organization; of one ``year``, or with links to the years before, which ``sums`` counts too."""

    organization: Organization
    year: int | None
    archive: tuple[PastYear, ...]
    years: tuple[Year, ...]
    sums: Sums
    hosted: Events
    supported: Events
    spoke: Events
    materials: tuple[MaterialRow, ...]
    petitions: tuple[Petition, ...]
    orders: tuple[OrderOf, ...]


def organization(site: Site, today: date, identity: str, year: int | None = None) -> OrganizationPage:
    """The organization of that id: a fiscal year, or the newest with everything that is coming."""
    found = site.organizations[identity]
    archive = organization_archive(site, today, found.id)
    rows = archive.rows(year)
    every = () if year else archive.every
    return OrganizationPage(
        organization=found,
        year=year,
        archive=() if year else tuple(_past_year(site, today, found, archive, link) for link in archive.years),
        years=tuple(_years(site, today, found, () if archive.cut and year is None else of_section(rows, "parts"))),
        sums=sums(_parts(site, today, found, of_section(every or rows, "parts"))),
        hosted=_events(site, today, rows, "hosted", () if year else hosted(site)[found.id]),
        supported=_events(site, today, rows, "supported", () if year else supported(site)[found.id]),
        spoke=_events(site, today, rows, "spoke", () if year else spoken(site)[found.id]),
        materials=tuple(material_row(site, today, row) for row in of_section(rows, "materials")),
        petitions=of_section(rows, "petitions"),
        orders=() if year else tuple(_orders(site, found)),
    )


@cache
def organization_archive(site: Site, today: date, identity: str) -> Archive[Filed]:
    """What the organization of that id took part in, and what is over or was published, by fiscal year."""

    def over(events: tuple[Event, ...]) -> list[Event]:
        return [event for event in reversed(events) if state(event, today) is State.OVER]

    rows = [
        *filed("parts", reversed(attended(site)[identity])),
        *filed("hosted", over(hosted(site)[identity])),
        *filed("supported", over(supported(site)[identity])),
        *filed("spoke", over(spoken(site)[identity])),
        *filed("materials", published_by(site)[identity]),
        *filed("petitions", reversed(submitted_by(site)[identity])),
    ]
    return parted_files(rows, site.organizations[identity].uri)


def _past_year(site: Site, today: date, found: Organization, archive: Archive[Filed], link: YearLink) -> PastYear:
    held = of_section(archive.rows(link.fiscal_year), "parts")
    return PastYear(link, sums(_parts(site, today, found, held)))


def _years(site: Site, today: date, found: Organization, held: Iterable[Event]) -> Iterator[Year]:
    for year, parts in groupby(_parts(site, today, found, held), _fiscal_year):
        rows = tuple(parts)
        yield Year(year, rows, sums(rows))


def sums(parts: Iterable[Part]) -> Sums:
    """What those parts add up to; a joint number belongs to nobody alone."""
    rows = tuple(parts)
    own = [row.share.people for row in rows if not row.joint and row.share.people is not None]
    untold = sum(row.share.people is None for row in rows)
    joint = sum(row.joint and row.share.people is not None for row in rows)
    return Sums(len({row.entry.event.id for row in rows}), sum(own), len(own), untold, joint)


def _parts(site: Site, today: date, found: Organization, held: Iterable[Event]) -> Iterator[Part]:
    for event in held:
        result = counted(site, event)
        for share in shares(site, result) if result else ():
            if found in share.organizations:
                yield Part(entry(site, event, today), share)


def _events(site: Site, today: date, rows: Iterable[Filed], section: str, every: Iterable[Event]) -> Events:
    coming = (event for event in every if state(event, today) is not State.OVER)
    return Events(entries(site, coming, today), entries(site, of_section(rows, section), today))


def _orders(site: Site, found: Organization) -> Iterator[OrderOf]:
    for campaign in site.campaigns:
        written = campaign.distribution.by_organization if campaign.distribution else {}
        for name, copies in written.items():
            if found in (sides := site.sides(name)):
                yield OrderOf(campaign, copies, sides)


def _fiscal_year(row: Part) -> int:
    return dates.fiscal_year(row.entry.event.when.sort_key[0])
