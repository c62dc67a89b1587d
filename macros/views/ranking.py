"""Municipalities by a number, largest first."""

from typing import NamedTuple

from ..model.reference import Municipality
from ..model.survey import Column, Missing, Number
from .answers import Answer, figures, missing


class Rank(NamedTuple):
    """A place in the ranking; equal numbers share it, and the next place is left empty (1, 2, 2, 4)."""

    rank: int
    municipality: Municipality
    value: Number


class Ranking(NamedTuple):
    """A column's ranking; whoever has no number has no place."""

    column: Column
    ranks: tuple[Rank, ...]
    missing: tuple[tuple[Missing, int], ...]


def ranking(cells: tuple[Answer, ...]) -> Ranking:
    """The ranking of one numeric column."""
    known = sorted(figures(cells), key=lambda row: row.value, reverse=True)
    values = [row.value for row in known]
    ranks = tuple(Rank(values.index(value) + 1, town, value) for town, value in known)
    return Ranking(cells[0].column, ranks, missing(cells))
