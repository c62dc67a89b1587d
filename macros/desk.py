"""What a macro works with."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from .model.site import Site
from .views.archive import Archive


class Desk(NamedTuple):
    """The records, the day, a way to draw on the page at hand, the bytes of a file, and the site's address if known."""

    site: Site
    today: date
    draw: Callable[..., str]
    size: Callable[[str], int]
    base: str | None = None

    def listed(self, template: str, archive: Archive[Any], **rows: Any) -> str:
        """Draw a list whose older fiscal years may have pages of their own."""
        return self.draw(template, archive=archive, alone=False, **rows)

    def __repr__(self) -> str:
        """Short: mkdocs-macros writes out every macro for its debug output, and would write all records with each."""
        return "Desk"
