"""What every table works with, and how several names become one cell."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from ...addresses import site_path
from ...model.site import Site


class Context(NamedTuple):
    """The records, the day, and the address of the site where it is known."""

    site: Site
    today: date
    base: str | None

    def address(self, uri: str) -> str:
        """The address of a page or file; without the site's own, the path below it."""
        return (self.base or "") + site_path(uri)

    def topics(self, names: Iterable[str]) -> str | None:
        """Titles of the themes in one cell."""
        return listed(self.site.topics[name].title for name in names)

    def town_code(self, name: str | None) -> str | None:
        """The municipality's code, where there is one of that name."""
        town = self.site.municipalities.find(name)
        return town.code if town else None

    def town_name(self, name: str | None) -> str | None:
        """Its name, as it is registered."""
        town = self.site.municipalities.find(name)
        return town.name if town else name


def listed(parts: Iterable[str]) -> str | None:
    """Several values in one cell, parted by a half-width semicolon as in デジタル庁's 自治体標準オープンデータセット.

    One that holds such a sign itself gets the full-width one, so that the parts can be told.
    """
    return ";".join(part.replace(";", "；") for part in parts) or None
