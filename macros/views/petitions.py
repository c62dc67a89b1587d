"""Petitions to assemblies, by fiscal year: what each body did with them, and how the groups voted."""

from datetime import date
from functools import cache
from typing import NamedTuple

from .. import dates
from ..model.petition import Petition, Stage
from ..model.reference import Municipality, Organization, Topic
from ..model.site import Site
from .archive import Archive, parted
from .entry import Entry, entries
from .filed import fiscal_year


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


def petitions(site: Site, today: date, year: int | None = None) -> tuple[PetitionYear, ...]:
    """The petitions of a fiscal year, or those that the list shows, newest year first.

    On the list, the year of the day at hand is there even when it has none.
    """
    current = year or dates.fiscal_year(today)
    by_year: dict[int, list[PetitionRow]] = {current: []}
    for found in petitions_archive(site).rows(year):
        by_year.setdefault(fiscal_year(found) or current, []).append(petition_row(site, found, today))
    return tuple(PetitionYear(number, tuple(by_year[number])) for number in sorted(by_year, reverse=True))


@cache
def petitions_archive(site: Site) -> Archive[Petition]:
    """The public petitions by fiscal year."""
    return parted(newest_first(site), fiscal_year, "petitions")


@cache
def newest_first(site: Site) -> tuple[Petition, ...]:
    """The petitions that may be shown, newest first; those without a day come last."""
    shown = site.public.petitions
    return tuple(sorted(shown, key=lambda row: row.days[-1] if row.days else date.min, reverse=True))


def petition_row(site: Site, found: Petition, today: date) -> PetitionRow:
    """The petition as lists and its own page show it."""
    return PetitionRow(
        found,
        site.municipalities.find(found.municipality),
        site.bodies(found.submitters),
        tuple(_stage(stage, today) for stage in found.stages),
        tuple(site.topics[name] for name in found.topics),
        entries(site, (site.by_id[name] for name in found.events if name in site.by_id), today),
    )


def _stage(stage: Stage, today: date) -> StageRow:
    ahead = stage.day is not None and stage.day >= today and stage.outcome is None
    return StageRow(stage, _groups(stage, stage.in_favour), _groups(stage, stage.against), ahead)


def _groups(stage: Stage, names: tuple[str, ...]) -> tuple[Group, ...]:
    return tuple(Group(name, stage.seats.get(name)) for name in names)
