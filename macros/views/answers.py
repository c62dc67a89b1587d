"""What a survey knows of each municipality, column by column; every view of a survey reads it from here."""

import math
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from ..model.reference import Municipality
from ..model.site import Site
from ..model.survey import Column, Missing, Number, Survey, Value


class Answer(NamedTuple):
    """One cell: a municipality's value in one column."""

    municipality: Municipality
    column: Column
    value: Value

    @property
    def known(self) -> bool:
        """Whether there is a value; nought and いいえ are values."""
        return not isinstance(self.value, Missing)


class Figure(NamedTuple):
    """A number that a municipality has."""

    municipality: Municipality
    value: Number


def answers(site: Site, survey: Survey, column: Column) -> tuple[Answer, ...]:
    """A column in the order of the codes."""
    towns = sorted(site.municipalities, key=lambda town: town.code)
    return tuple(Answer(town, column, survey.value(town.code, column)) for town in towns)


def figures(cells: tuple[Answer, ...]) -> tuple[Figure, ...]:
    """Only the numbers among the answers: what is missing is not nought."""
    return tuple(_figures(cells))


def _figures(cells: tuple[Answer, ...]) -> Iterator[Figure]:
    for cell in cells:
        if cell.column.numeric and isinstance(cell.value, int | Decimal):
            yield Figure(cell.municipality, cell.value)


def missing(cells: tuple[Answer, ...]) -> tuple[tuple[Missing, int], ...]:
    """How many have no value, by the reason; reasons that nobody gave are left out."""
    numbers = Counter(cell.value for cell in cells if isinstance(cell.value, Missing))
    return tuple((reason, numbers[reason]) for reason in Missing if numbers[reason])


def share(value: Number, most: Number) -> int:
    """A bar's length in percent of the longest; whatever is more than nought can be seen."""
    return math.ceil(Fraction(value) * 100 / Fraction(most)) if most > 0 and value > 0 else 0
