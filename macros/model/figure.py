"""A figure as the council states it: exact, 約 (about) or 超 (more than)."""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, WithJsonSchema

from .written import written


class Precision(StrEnum):
    """How a figure was stated; printed as written."""

    EXACT = ""
    ABOUT = "約"
    OVER = "超"


class Figure(NamedTuple):
    """A count of one unit; the unit is the field's."""

    value: int
    precision: Precision = Precision.EXACT

    @property
    def exact(self) -> bool:
        """Whether parts may be checked against it to the last one."""
        return self.precision is Precision.EXACT


ZERO = Figure(0)
_WRITTEN = re.compile(r"(約)?(\d+)(超)?", re.ASCII)


def parse_figure(value: object) -> Figure:
    """Read ``26``, ``約200`` or ``50超``."""
    if isinstance(value, Figure):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return Figure(value)
    found = _WRITTEN.fullmatch(value) if isinstance(value, str) else None
    if not found or not (found[1] or found[3]) or (found[1] and found[3]):
        raise ValueError(
            f"数「{written(value)}」は 26、約200、50超 のどれかの形で、単位とコンマを付けずに書いてください"
        )
    return Figure(int(found[2]), Precision(found[1] or found[3]))


def total(figures: Iterable[Figure]) -> Figure:
    """Sum of figures of one unit; one that is not exact makes the sum 約, or 超 where all inexact ones are 超."""
    parts = list(figures)
    inexact = {part.precision for part in parts if not part.exact}
    precision = Precision.ABOUT if len(inexact) > 1 else next(iter(inexact), Precision.EXACT)
    return Figure(sum(part.value for part in parts), precision)


def total_of_known(figures: Iterable[Figure | None]) -> Figure | None:
    """Sum of the figures that are told; None, and not nought, where none is."""
    known = [figure for figure in figures if figure]
    return total(known) if known else None


Count = Annotated[
    Figure,
    BeforeValidator(parse_figure),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": "^(約\\d+|\\d+超)$"}]}),
]
