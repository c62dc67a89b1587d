"""How the petitions ended: by outcome, by municipality, and how often each group voted for and against."""

from collections import Counter
from typing import NamedTuple

from ..model.petition import Outcome, Petition, PetitionKind, Stage
from ..model.reference import Municipality
from ..model.site import Site
from .petitions import newest_first, petitions_archive


class KindCounts(NamedTuple):
    """How many petitions of each kind."""

    chinjo: int
    seigan: int

    @property
    def both(self) -> int:
        """陳情 and 請願 together."""
        return self.chinjo + self.seigan


class OutcomeRow(NamedTuple):
    """The petitions whose last outcome it is."""

    outcome: Outcome
    counts: KindCounts


class PlaceRow(NamedTuple):
    """The petitions to the assembly of a municipality; without one, to an assembly such as the prefecture's."""

    name: str
    municipality: Municipality | None
    counts: KindCounts


class GroupRow(NamedTuple):
    """How often a group voted for and against."""

    name: str
    in_favour: int
    against: int


class AssemblyRow(NamedTuple):
    """The groups of one assembly: a group of the same name in another one is another group."""

    assembly: str
    groups: tuple[GroupRow, ...]


class PetitionTally(NamedTuple):
    """Everything the public petitions add up to; ``span`` tells which fiscal years, where there are several."""

    counts: KindCounts
    outcomes: tuple[OutcomeRow, ...]
    places: tuple[PlaceRow, ...]
    assemblies: tuple[AssemblyRow, ...]
    span: str


def petition_tally(site: Site, year: int | None = None) -> PetitionTally:
    """Of all petitions or of those of a fiscal year.

    Outcomes that occurred stand in their own order, municipalities by code, groups as they first appear there.
    """
    archive = petitions_archive(site)
    span = archive.span if year is None else f"{year}年度"
    counted = newest_first(site) if year is None else archive.rows(year)
    shown = tuple(sorted(counted, key=lambda petition: _rank(site, petition)))
    return PetitionTally(_counts(shown), _outcomes(shown), _places(site, shown), _assemblies(shown), span)


def _counts(petitions: tuple[Petition, ...]) -> KindCounts:
    kinds = Counter(petition.kind for petition in petitions)
    return KindCounts(kinds[PetitionKind.CHINJO], kinds[PetitionKind.SEIGAN])


def _outcomes(petitions: tuple[Petition, ...]) -> tuple[OutcomeRow, ...]:
    rows = (OutcomeRow(end, _counts(tuple(row for row in petitions if row.outcome is end))) for end in Outcome)
    return tuple(row for row in rows if row.counts.both)


def _places(site: Site, petitions: tuple[Petition, ...]) -> tuple[PlaceRow, ...]:
    found: dict[str, tuple[Municipality | None, list[Petition]]] = {}
    for petition in petitions:
        town = site.municipalities.find(petition.municipality)
        found.setdefault(town.name if town else petition.assembly, (town, []))[1].append(petition)
    return tuple(PlaceRow(name, town, _counts(tuple(group))) for name, (town, group) in found.items())


def _assemblies(petitions: tuple[Petition, ...]) -> tuple[AssemblyRow, ...]:
    stages: dict[str, list[Stage]] = {}
    for petition in petitions:
        stages.setdefault(petition.assembly, []).extend(petition.stages)
    rows = (AssemblyRow(assembly, _groups(found)) for assembly, found in stages.items())
    return tuple(row for row in rows if row.groups)


def _groups(stages: list[Stage]) -> tuple[GroupRow, ...]:
    in_favour = Counter(name for stage in stages for name in stage.in_favour)
    against = Counter(name for stage in stages for name in stage.against)
    return tuple(GroupRow(name, in_favour[name], against[name]) for name in dict.fromkeys((*in_favour, *against)))


def _rank(site: Site, petition: Petition) -> tuple[bool, str]:
    town = site.municipalities.find(petition.municipality)
    return (town is None, town.code if town else petition.assembly)
