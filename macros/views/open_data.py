"""The page of open data: every table with its files and what its columns mean."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from ..model.dataset import Dataset, Group
from ..model.reference import Council
from ..model.site import Site


class TableRow(NamedTuple):
    """One table, and the bytes of its two files."""

    table: Dataset
    csv: int
    json: int


class GroupRow(NamedTuple):
    """The tables about one thing; there may be none yet."""

    group: Group
    tables: tuple[TableRow, ...]


class OpenData(NamedTuple):
    """Everything on the page; the tables are as of ``today``."""

    council: Council
    today: date
    groups: tuple[GroupRow, ...]

    @property
    def number(self) -> int:
        """How many tables there are."""
        return sum(len(group.tables) for group in self.groups)


def open_data(site: Site, today: date, tables: Sequence[Dataset], size: Callable[[str], int]) -> OpenData:
    """The tables by what they are about, in the order given; ``size`` tells the bytes of a file."""
    rows = [TableRow(table, size(table.csv_uri), size(table.json_uri)) for table in tables]
    groups = (GroupRow(group, tuple(row for row in rows if row.table.about.group is group)) for group in Group)
    return OpenData(site.council, today, tuple(groups))
