"""The page of a survey: the map, the table of all municipalities, and what its columns come to."""

from typing import NamedTuple

from ..model.reference import Municipality, Topic
from ..model.site import Site
from ..model.survey import Column, Survey, Value
from .answers import Answer, answers, figures, share
from .changes import Changes, changes
from .classes import Class, classes, marks
from .ranking import Ranking, ranking
from .summary import Summary, summary
from .surveys import surveys
from .tiles import TileMap, tile_map


class Cell(NamedTuple):
    """A cell of the table; ``order`` is what it is sorted by, ``share`` the length of its bar."""

    column: Column
    value: Value
    known: bool
    order: str | None
    share: int | None


class Row(NamedTuple):
    """A municipality's row of the table."""

    municipality: Municipality
    cells: tuple[Cell, ...]


class Map(NamedTuple):
    """The mapped column on the tile map, and what its marks mean."""

    column: Column
    tiles: TileMap
    classes: tuple[Class, ...]


class SurveyPage(NamedTuple):
    """A survey with its names resolved and its figures worked out; without rows it is all head."""

    survey: Survey
    topics: tuple[Topic, ...]
    previous: Survey | None
    following: Survey | None
    known: int
    map: Map | None
    rows: tuple[Row, ...]
    summaries: tuple[Summary, ...]
    rankings: tuple[Ranking, ...]
    changes: Changes | None


def survey(site: Site, found: Survey) -> SurveyPage:
    """The page of a survey; while it is being compiled there are no figures."""
    shown = surveys(site)
    previous = next((row for row in shown if row.id == found.previous), None)
    columns = [answers(site, found, column) for column in found.columns] if found.rows else []
    rows = tuple(_row(cells) for cells in zip(*(_cells(column) for column in columns), strict=True))
    return SurveyPage(
        found,
        tuple(site.topics[name] for name in found.topics),
        previous,
        next((row for row in shown if row.previous == found.id), None),
        sum(any(cell.known for cell in row.cells) for row in rows),
        _map(site, found) if rows and found.mapped else None,
        rows,
        tuple(summary(column) for column in columns),
        tuple(ranking(column) for column in columns if column[0].column.numeric),
        changes(site, found, previous) if rows else None,
    )


def _map(site: Site, found: Survey) -> Map | None:
    column = found.column(found.mapped or "")
    cells = answers(site, found, column)
    by_value = marks(cells)
    tiles = tile_map(site, lambda town: by_value[found.value(town.code, column)])
    return Map(column, tiles, classes(cells)) if tiles.tiles else None


def _cells(column: tuple[Answer, ...]) -> tuple[tuple[Answer, int | None], ...]:
    values = [value for _, value in figures(column)]
    if not values or min(values) < 0:  # a bar cannot go both ways
        return tuple((answer, None) for answer in column)
    most = max(values)
    lengths = {town.code: share(value, most) for town, value in figures(column)}
    return tuple((answer, lengths.get(answer.municipality.code)) for answer in column)


def _row(cells: tuple[tuple[Answer, int | None], ...]) -> Row:
    drawn = (Cell(answer.column, answer.value, answer.known, _order(answer), length) for answer, length in cells)
    return Row(cells[0][0].municipality, tuple(drawn))


def _order(answer: Answer) -> str | None:
    """Numbers by size, choices in their order, free text as it is; what is missing has no place."""
    if not answer.known:
        return None
    options = answer.column.options
    return str(options.index(answer.value) if options else answer.value)
