"""Every file that the records make, from one list: a new feed is one more line here."""

from collections.abc import Iterator
from datetime import date

from ..model.site import Site
from .atom import feeds
from .calendars import calendars
from .download import Download
from .open_data.files import open_data
from .paper import paper
from .surveys import surveys


def downloads(site: Site, today: date, base: str | None) -> Iterator[Download]:
    """The files of the site as it is public on the day; ``base`` is its address, if that is known."""
    yield from surveys(site)
    yield from calendars(site, today, base)
    yield from feeds(site, base)
    yield from open_data(site, today, base)
    yield paper(site, today)
