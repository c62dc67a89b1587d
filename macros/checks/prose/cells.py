"""A Markdown table of organizations or places and numbers, against the record of the event it stands under."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ...model.event import Event
from ...model.site import Site
from .blocks import Row
from .context import Context

_ASIDE = re.compile(r"[（(].*?[）)]|\*\*")
_UNIT = re.compile(r"[（(]?(?P<unit>人|名|冊)[）)]?数?$")
_NUMBER = re.compile(r"(\d[\d,]{0,14})(?:人|名|冊)?")
_TOTAL = {"計", "合計"}

Parts = Mapping[tuple[str, ...], int | None]
"""What a record says of each organization (by ids) or place (by name)."""


class Cell(NamedTuple):
    """One row of a table: its line, the name in it, and its number."""

    line: int
    name: str
    value: int


def wrong_cells(site: Site, rows: tuple[Row, ...], context: Context) -> Iterator[tuple[int, str]]:
    """Lines and messages where a table says something else than the record it repeats."""
    unit, cells = _read(rows)
    for parts in _recorded(site, context, unit):
        keys = {cell: _key(site, cell.name) for cell in cells}
        if not any(key in parts for key in keys.values()):
            continue
        for cell, key in keys.items():
            yield from _wrong(cell, parts, key)
        missing = [key for key, value in parts.items() if value is not None and key not in keys.values()]
        if missing:
            names = "、".join(_shown(site, key) for key in missing)
            yield rows[0].line, f"この表には、記録にある {names} がありません。足すか、記録を直してください"
        return


def _wrong(cell: Cell, parts: Parts, key: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    if cell.name in _TOTAL:
        made = sum(value or 0 for value in parts.values())
        if cell.value != made:
            yield cell.line, f"合計は {cell.value} とありますが、記録を足すと {made} です。どちらかを直してください"
    elif key not in parts:
        yield cell.line, f"「{cell.name}」は、行事の記録にありません。記録に足すか、この行を直してください"
    elif parts[key] not in (None, cell.value):
        message = f"「{cell.name}」は {cell.value} とありますが、記録では {parts[key]} です。どちらかを直してください"
        yield cell.line, message


def _recorded(site: Site, context: Context, unit: str) -> Iterator[Parts]:
    """The lists that a table of that unit may repeat."""
    if unit == "冊":
        spreads = [row.distribution for row in context.campaigns if row.distribution]
        spreads = [row for row in spreads if _registered(site, row.by_organization)]
        yield from ({_key(site, name): count for name, count in row.by_organization.items()} for row in spreads)
    elif unit:
        for event in context.events:
            yield from _of_event(site, event)


def _of_event(site: Site, event: Event) -> Iterator[Parts]:
    if event.result and _registered(site, event.result.by_organization):
        yield {_key(site, name): share.people for name, share in event.result.by_organization.items()}
    if event.result:
        stops = event.result.by_place
        yield {_key(site, stop.place): stop.people.value if stop.people else None for stop in stops}


def _registered(site: Site, names: Iterable[str]) -> bool:
    """Whether every name is known; one that is not is told where it stands, and not once more here."""
    return all(site.sides(name) for name in names)


def _key(site: Site, name: str) -> tuple[str, ...]:
    """What a name stands for, however it is written."""
    return tuple(sorted(row.id for row in site.sides(name))) or (name,)


def _shown(site: Site, key: tuple[str, ...]) -> str:
    rows = [site.organizations.find(part) for part in key]
    return f"「{'・'.join(row.name if row else part for row, part in zip(rows, key, strict=True))}」"


def _read(rows: tuple[Row, ...]) -> tuple[str, list[Cell]]:
    """The unit that the header gives to the second column, and the rows below it."""
    table = [(row.line, [cell.strip() for cell in row.text.strip().strip("|").split("|")]) for row in rows]
    unit = _UNIT.search(table[0][1][1]) if len(table[0][1]) > 1 else None
    if not unit:
        return "", []
    cells = [(line, _ASIDE.sub("", row[0]).strip(), _number(row[1])) for line, row in table[2:] if len(row) > 1]
    read = [Cell(line, name, value) for line, name, value in cells if value is not None]
    return "人" if unit["unit"] == "名" else unit["unit"], read


def _number(cell: str) -> int | None:
    found = _NUMBER.fullmatch(unicodedata.normalize("NFKC", _ASIDE.sub("", cell)).strip())
    return int(found[1].replace(",", "")) if found else None
