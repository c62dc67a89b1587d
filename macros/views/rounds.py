"""Rounds of talks with every municipality: how many are done, which are not, and where they lie."""

from datetime import date
from typing import NamedTuple

from ..model.reference import Municipality, Topic
from ..model.site import Site
from ..model.talks import Round
from .entry import Entry, entries
from .municipality import is_done
from .tiles import Mark, TileMap, tile_map


class RoundRow(NamedTuple):
    """One round; ``number`` is that of all municipalities."""

    talks: Round
    number: int
    done: tuple[Municipality, ...]
    waiting: tuple[Municipality, ...]
    map: TileMap
    topics: tuple[Topic, ...]
    entries: tuple[Entry, ...]


def rounds(site: Site, today: date) -> tuple[RoundRow, ...]:
    """Every round, the newest first."""
    ordered = sorted(site.rounds, key=lambda row: (row.fiscal_year, row.as_of), reverse=True)
    return tuple(_row(site, found, today) for found in ordered)


def finished(site: Site, found: Round) -> tuple[Municipality, ...]:
    """The municipalities that the round has been held with, in the order of their codes."""
    return tuple(town for town in _by_code(site) if is_done(site, found, town))


def _row(site: Site, found: Round, today: date) -> RoundRow:
    def mark(town: Municipality) -> Mark:
        return Mark("済", "終えました", 3) if is_done(site, found, town) else Mark("未", "まだです", 0)

    done = finished(site, found)
    return RoundRow(
        found,
        len(site.municipalities),
        done,
        tuple(town for town in _by_code(site) if town not in done),
        tile_map(site, mark),
        tuple(site.topics[name] for name in found.topics),
        entries(site, (site.by_id[name] for name in found.events if name in site.by_id), today),
    )


def _by_code(site: Site) -> list[Municipality]:
    return sorted(site.municipalities, key=lambda town: town.code)
