"""The archive of materials: by fiscal year, by theme, by lecturer."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from itertools import groupby
from typing import Literal, NamedTuple

from .. import dates
from ..model.material import Material
from ..model.site import Site
from ..model.when import first_day
from .archive import Archive, parted
from .material import MaterialRow, material_row


class MaterialGroup(NamedTuple):
    """Materials under one heading; ``uri`` is the page of the theme, if the heading is one."""

    heading: str
    anchor: str
    uri: str | None
    materials: tuple[MaterialRow, ...]


By = Literal["year", "topic", "lecturer"]

UNNAMED = "氏名を公開していない講師"


def materials(site: Site, today: date, by: By, year: int | None = None) -> tuple[MaterialGroup, ...]:
    """The materials of a fiscal year, or those that the list shows, in groups, newest first within each."""
    rows = tuple(material_row(site, today, found) for found in materials_archive(site).rows(year))
    ways: dict[str, Callable[[], Iterable[MaterialGroup]]] = {
        "year": lambda: _by_year(rows),
        "topic": lambda: _by_topic(site, rows),
        "lecturer": lambda: _by_lecturer(site, rows),
    }
    return tuple(group for group in ways[by]() if group.materials)


@cache
def materials_archive(site: Site) -> Archive[Material]:
    """The public materials by fiscal year."""
    return parted(site.public.materials, lambda row: dates.fiscal_year(first_day(row.date)), "materials")


def _by_year(rows: tuple[MaterialRow, ...]) -> Iterable[MaterialGroup]:
    for year, of_year in groupby(rows, _fiscal_year):
        yield MaterialGroup(f"{year}年度", f"fy{year}", None, tuple(of_year))


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
