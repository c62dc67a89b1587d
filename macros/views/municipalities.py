"""All municipalities: as a list by reading, and as a tile map with the number of records on each."""

from collections import Counter
from itertools import groupby
from typing import NamedTuple

from ..model.reference import Municipality
from ..model.site import Site
from .tiles import Mark, TileMap, tile_map
from .towns import towns

_ROWS: tuple[str, ...] = (
    "あいうえお",
    "かきくけこがぎぐげご",
    "さしすせそざじずぜぞ",
    "たちつてとだぢづでど",
    "なにぬねの",
    "はひふへほばびぶべぼぱぴぷぺぽ",
    "まみむめも",
    "やゆよ",
    "らりるれろ",
    "わをん",
)


class KanaRow(NamedTuple):
    """The municipalities of one row of the kana table: 「あ行」."""

    heading: str
    municipalities: tuple[Municipality, ...]


class Municipalities(NamedTuple):
    """The index of municipalities."""

    map: TileMap
    rows: tuple[KanaRow, ...]


def municipalities(site: Site) -> Municipalities:
    """Every municipality, by reading; one without a reading stands under 「その他」."""
    ordered = sorted(site.municipalities, key=lambda town: (_row(town), town.reading or town.name))
    rows = tuple(KanaRow(_heading(number), tuple(group)) for number, group in groupby(ordered, _row))
    numbers = _records(site)

    def mark(town: Municipality) -> Mark:
        number = numbers[town.id]
        return (
            Mark(str(number), f"記録が{number}件あります", min(number, 3))
            if number
            else Mark("", "記録はまだありません", 0)
        )

    return Municipalities(tile_map(site, mark), rows)


def _records(site: Site) -> Counter[str]:
    """How many public events and petitions there are of each municipality."""
    numbers = Counter(town.id for event in site.agenda for town in towns(site, event))
    petitions = site.public.petitions
    found = (site.municipalities.find(petition.municipality) for petition in petitions)
    numbers.update(town.id for town in found if town)
    return numbers


def _row(town: Municipality) -> int:
    first = (town.reading or " ")[0]
    return next((number for number, row in enumerate(_ROWS) if first in row), len(_ROWS))


def _heading(number: int) -> str:
    return f"{_ROWS[number][0]}行" if number < len(_ROWS) else "その他"
