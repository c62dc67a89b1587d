"""Every file that the records make, from one list: a new feed is one more line here."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from ..model.site import Site
from .atom import feeds
from .calendars import calendars
from .download import Download
from .open_data.files import open_data
from .paper import paper
from .surveys import surveys


def downloads(site: Site, today: date, base: str | None) -> tuple[Callable[[], Iterable[Download]], ...]:
    """What makes the files of the site as it is public on the day, each sort for itself; ``base`` is its address, if known.

    The largest come first: two processes take them in turns.
    """
    return (
        partial(open_data, site, today, base),
        partial(calendars, site, today, base),
        partial(surveys, site),
        partial(feeds, site, today, base),
        lambda: [paper(site, today)],
    )
