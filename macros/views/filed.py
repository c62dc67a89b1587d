"""Records of several sorts on one page: each under its section, on its day, in its fiscal year."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from .. import dates
from ..model.event import Event
from ..model.material import Material
from ..model.petition import Petition
from ..model.report import Report
from ..model.when import first_day
from .archive import Archive, parted

Dated: TypeAlias = Event | Report | Petition | Material


class Filed(NamedTuple):
    """A record under a section of a page."""

    section: str
    record: Any
    day: date
    fiscal_year: int


def filed(section: str, records: Iterable[Dated]) -> list[Filed]:
    """The records under a section, in the order given."""
    return [Filed(section, row, _day(row), fiscal_year(row)) for row in records]


def fiscal_year(record: Dated) -> int:
    """A petition belongs to its first day; where none is known, the checks have made sure that the year is written."""
    if isinstance(record, Petition):
        return record.fiscal_year or dates.fiscal_year(record.days[0] if record.days else date.min)
    return dates.fiscal_year(_day(record))


def parted_files(rows: Iterable[Filed], uri: str) -> Archive[Filed]:
    """The records of the page at ``uri``, newest first whatever their section."""
    ordered = sorted(rows, key=lambda row: row.day, reverse=True)
    return parted(ordered, lambda row: row.fiscal_year, uri.removesuffix(".md"))


def of_section(rows: Iterable[Filed], section: str) -> tuple[Any, ...]:
    """The records that stand under a section."""
    return tuple(row.record for row in rows if row.section == section)


def _day(record: Dated) -> date:
    if isinstance(record, Event):
        return record.when.sort_key[0]
    if isinstance(record, Petition):
        return record.days[-1] if record.days else date.min
    return record.date if isinstance(record, Report) else first_day(record.date)
