"""The classes of a column on the tile map: each choice is one, and numbers fall into at most five ranges."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..model.survey import Column, Missing, Number, Value
from .answers import Answer, figures, share
from .tiles import Mark

_MOST = 5
_LETTERS = "ABCDE"
_MISSING: dict[Value, Mark] = {
    Missing.UNCONFIRMED: Mark("？", "未確認", 0),
    Missing.UNANSWERED: Mark("―", "未回答", 0),
    Missing.NOT_APPLICABLE: Mark("／", "対象外", 0),
}
_YES_NO: dict[Value, Mark] = {True: Mark("○", "はい", 4), False: Mark("×", "いいえ", 1)}


class Class(NamedTuple):
    """A mark of the map, and how many municipalities have it; ``share`` is the length of its bar."""

    mark: Mark
    number: int
    share: int


def marks(cells: tuple[Answer, ...]) -> Mapping[Value, Mark]:
    """The mark of every value that occurs in the column."""
    column = cells[0].column
    known = _ranged(cells) if column.numeric else _chosen(column)
    return {**known, **_MISSING}


def classes(cells: tuple[Answer, ...]) -> tuple[Class, ...]:
    """The marks that occur, with how many municipalities have each; missing ones stand at the end."""
    by_value = marks(cells)
    numbers = Counter(by_value[cell.value] for cell in cells)
    most = max(numbers.values())
    found = (mark for mark in dict.fromkeys(by_value.values()) if numbers[mark])
    return tuple(Class(mark, numbers[mark], share(numbers[mark], most)) for mark in found)


def _chosen(column: Column) -> dict[Value, Mark]:
    if column.type == "boolean":
        return dict(_YES_NO)
    short = all(len(option) <= 4 for option in column.enum)
    drawn = column.marks or (column.enum if short else tuple(str(number + 1) for number in range(len(column.enum))))
    levels = (_level(number, len(drawn)) for number in range(len(drawn)))
    return {option: Mark(mark, option, level) for option, mark, level in zip(column.enum, drawn, levels, strict=True)}


def _ranged(cells: tuple[Answer, ...]) -> dict[Value, Mark]:
    """Ranges that hold about as many municipalities each; equal numbers are never torn apart."""
    column = cells[0].column
    groups = _groups(value for _, value in figures(cells))
    found: dict[Value, Mark] = {}
    for number, group in enumerate(groups):
        words = _range_words(group[0], group[-1], column.unit or "")
        found |= dict.fromkeys(group, Mark(_LETTERS[number], words, _level(number, len(groups))))
    return found


def _groups(values: Iterable[Number]) -> list[list[Number]]:
    ordered = sorted(values)
    distinct = sorted(set(ordered))
    if len(distinct) <= _MOST:
        return [[value] for value in distinct]
    groups: dict[int, list[Number]] = {}
    for value in distinct:
        groups.setdefault(bisect_left(ordered, value) * _MOST // len(ordered), []).append(value)
    return list(groups.values())


def _range_words(low: Number, high: Number, unit: str) -> str:
    return f"{low:,}{unit}" if low == high else f"{low:,}～{high:,}{unit}"


def _level(number: int, of: int) -> int:
    """A shade from 1 to 5, spread over as many classes as there are."""
    return 1 + number * (_MOST - 1) // max(of - 1, 1)
