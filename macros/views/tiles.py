"""The tile map: every municipality as one tile of a grid, told by a mark as well as by colour."""

from collections.abc import Callable
from typing import NamedTuple

from ..model.reference import Municipality
from ..model.site import Site


class Mark(NamedTuple):
    """What a tile shows: a short mark, the words behind it, and a level from 0 (nothing known) up for its shade."""

    mark: str
    words: str
    level: int


class Tile(NamedTuple):
    """A municipality on the grid; ``short`` is its name without 市・町・村, for narrow screens."""

    municipality: Municipality
    short: str
    column: int
    row: int
    mark: Mark


class TileMap(NamedTuple):
    """The tiles in the order of the codes, and what the marks mean."""

    tiles: tuple[Tile, ...]
    legend: tuple[Mark, ...]


def tile_map(site: Site, marked: Callable[[Municipality], Mark]) -> TileMap:
    """Every municipality that has a place on the grid."""
    rows = sorted(site.municipalities, key=lambda town: town.code)
    tiles = tuple(Tile(town, short_name(town), *town.tile, marked(town)) for town in rows if town.tile)
    found = {tile.mark.mark: tile.mark for tile in tiles}
    return TileMap(tiles, tuple(sorted(found.values(), key=lambda mark: mark.level)))


def short_name(town: Municipality) -> str:
    """「見本」 for 「見本市」."""
    return town.name.removesuffix(town.kind)
