"""Petitions to assemblies, by fiscal year: what each body did with them, and how the groups voted."""

from datetime import date
from functools import cache
from typing import NamedTuple

from .. import dates
from ..model.petition import Petition, Stage
from ..model.reference import Municipality, Organization, Topic
from ..model.site import Site
from .entry import Entry, entries


class Group(NamedTuple):
    """A group（会派） and how many members it has, where that is told."""

    name: str
    seats: int | None


class StageRow(NamedTuple):
    """One body's treatment; ``ahead`` means that its day is still to come."""

    stage: Stage
    in_favour: tuple[Group, ...]
    against: tuple[Group, ...]
    ahead: bool


class PetitionRow(NamedTuple):
    """One petition with its names resolved."""

    petition: Petition
    town: Municipality | None
    submitters: tuple[Organization, ...]
    stages: tuple[StageRow, ...]
    topics: tuple[Topic, ...]
    entries: tuple[Entry, ...]


class PetitionYear(NamedTuple):
    """The petitions of one fiscal year, the latest first."""

    fiscal_year: int
    rows: tuple[PetitionRow, ...]


def petitions(site: Site, today: date) -> tuple[PetitionYear, ...]:
    """Every public petition, newest year first; the year of the day at hand is there even when it has none."""
    by_year: dict[int, list[PetitionRow]] = {dates.fiscal_year(today): []}
    for found in public(site):
        by_year.setdefault(_fiscal_year(found, today), []).append(_row(site, found, today))
    return tuple(PetitionYear(year, tuple(by_year[year])) for year in sorted(by_year, reverse=True))


@cache
def public(site: Site) -> tuple[Petition, ...]:
    """The petitions that may be shown, newest first; those without a day come last."""
    shown = (row for row in site.petitions if row.public)
    return tuple(sorted(shown, key=lambda row: row.days[-1] if row.days else date.min, reverse=True))


def _fiscal_year(found: Petition, today: date) -> int:
    """Of its first day; where none is known, the checks have made sure that the year is written."""
    return found.fiscal_year or dates.fiscal_year(found.days[0] if found.days else today)


def _row(site: Site, found: Petition, today: date) -> PetitionRow:
    return PetitionRow(
        found,
        site.municipalities.find(found.municipality),
        tuple(side for name in found.submitters for side in site.sides(name)),
        tuple(_stage(stage, today) for stage in found.stages),
        tuple(site.topics[name] for name in found.topics),
        entries(site, (site.by_id[name] for name in found.events if name in site.by_id), today),
    )


def _stage(stage: Stage, today: date) -> StageRow:
    ahead = stage.day is not None and stage.day >= today and stage.outcome is None
    return StageRow(stage, _groups(stage, stage.in_favour), _groups(stage, stage.against), ahead)


def _groups(stage: Stage, names: tuple[str, ...]) -> tuple[Group, ...]:
    return tuple(Group(name, stage.seats.get(name)) for name in names)
