"""A column of a survey in a few figures; what is missing is counted apart and is part of none of them."""

from collections import Counter
from decimal import Decimal
from statistics import mean, median
from typing import NamedTuple

from ..model.reference import Municipality
from ..model.survey import Column, Missing, Number, Value, rounded
from .answers import Answer, Figure, figures, missing, share


class Count(NamedTuple):
    """How many gave an answer; ``share`` is the length of its bar."""

    value: Value
    number: int
    share: int


class Extreme(NamedTuple):
    """The smallest or largest number, and who has it."""

    value: Number
    municipalities: tuple[Municipality, ...]


class Numbers(NamedTuple):
    """What the numbers of a column come to; a sum only where the unit can be added up."""

    mean: Decimal
    median: Decimal
    least: Extreme
    most: Extreme
    total: Number | None


class Summary(NamedTuple):
    """One column: how many are known, why others are not, and what the known ones say."""

    column: Column
    known: int
    missing: tuple[tuple[Missing, int], ...]
    counts: tuple[Count, ...]
    numbers: Numbers | None


def summary(cells: tuple[Answer, ...]) -> Summary:
    """The summary of one column, which must not be empty."""
    column = cells[0].column
    known = figures(cells)
    numbers = _numbers(column, known) if known else None
    return Summary(column, sum(cell.known for cell in cells), missing(cells), _counts(cells), numbers)


def _counts(cells: tuple[Answer, ...]) -> tuple[Count, ...]:
    numbers = Counter(cell.value for cell in cells)
    options = cells[0].column.options
    most = max((numbers[option] for option in options), default=0)
    return tuple(Count(option, numbers[option], share(numbers[option], most)) for option in options)


def _numbers(column: Column, known: tuple[Figure, ...]) -> Numbers:
    values = [Decimal(value) for _, value in known]
    places = max(-int(value.as_tuple().exponent) for value in values)
    total = sum(value for _, value in known) if column.summable else None
    return Numbers(
        _told(mean(values), places),
        _told(median(values), places),
        _extreme(known, min(value for _, value in known)),
        _extreme(known, max(value for _, value in known)),
        total,
    )


def _extreme(known: tuple[Figure, ...], value: Number) -> Extreme:
    return Extreme(value, tuple(row.municipality for row in known if row.value == value))


def _told(value: Decimal, places: int) -> Decimal:
    """One place more than was written; without it where it says nothing."""
    finer, written = rounded(value, places + 1), rounded(value, places)
    return written if finer == written else finer
