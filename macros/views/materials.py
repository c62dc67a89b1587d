"""The archive of materials: by fiscal year, by theme, by lecturer."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Literal, NamedTuple

from .. import dates
from ..model.site import Site
from ..model.when import first_day
from .material import MaterialRow, shown


class MaterialGroup(NamedTuple):
    """Materials under one heading; ``uri`` is the page of the theme, if the heading is one."""

    heading: str
    anchor: str
    uri: str | None
    materials: tuple[MaterialRow, ...]


By = Literal["year", "topic", "lecturer"]

UNNAMED = "氏名を公開していない講師"


def materials(site: Site, today: date, by: By) -> tuple[MaterialGroup, ...]:
    """All public materials in groups, newest first within each."""
    rows = shown(site, today)
    ways: dict[str, Callable[[], Iterable[MaterialGroup]]] = {
        "year": lambda: _by_year(rows),
        "topic": lambda: _by_topic(site, rows),
        "lecturer": lambda: _by_lecturer(site, rows),
    }
    return tuple(group for group in ways[by]() if group.materials)


def _by_year(rows: tuple[MaterialRow, ...]) -> Iterable[MaterialGroup]:
    years = dict.fromkeys(_fiscal_year(row) for row in rows)
    for year in years:
        yield MaterialGroup(f"{year}年度", f"fy{year}", None, tuple(row for row in rows if _fiscal_year(row) == year))


def _by_topic(site: Site, rows: tuple[MaterialRow, ...]) -> Iterable[MaterialGroup]:
    for topic in site.topics:
        names = set(topic.names)
        on_topic = tuple(row for row in rows if names.intersection(row.material.topics))
        yield MaterialGroup(topic.title, f"topic-{topic.id}", topic.uri, on_topic)


def _by_lecturer(site: Site, rows: tuple[MaterialRow, ...]) -> Iterable[MaterialGroup]:
    """By reading; those whose name may not be told come last, under their post, and no anchor gives them away."""
    headings = sorted({(_place(site, row), _heading(row)) for row in rows if row.lecturer})
    for number, (_, heading) in enumerate(headings, 1):
        given = tuple(row for row in rows if row.lecturer and _heading(row) == heading)
        yield MaterialGroup(heading, f"lecturer-{number}", None, given)


def _heading(row: MaterialRow) -> str:
    found = row.lecturer
    if found and found.name:
        return f"{found.name}さん（{found.post}）" if found.post else f"{found.name}さん"
    return (found.post if found else None) or UNNAMED


def _place(site: Site, row: MaterialRow) -> tuple[bool, str]:
    """A name that may not be told must not decide the order either."""
    if not (row.lecturer and row.lecturer.name):
        return True, ""
    return False, site.people[row.lecturer.name].reading or row.lecturer.name


def _fiscal_year(row: MaterialRow) -> int:
    return dates.fiscal_year(first_day(row.material.date))
