"""A caravan by its stops."""

from datetime import date
from typing import NamedTuple

from ..model.figure import Figure, total_of_known
from ..model.site import Site
from .entry import Entry, entry
from .result import ResultRows, result_rows


class Places(NamedTuple):
    """One event by its stops; ``people`` is their sum, cumulative（延べ）, and does not hold those of the ``untold`` ones."""

    entry: Entry
    rows: ResultRows | None
    people: Figure | None
    untold: int


def places(site: Site, today: date, identity: str) -> Places:
    """The stops of the event of that id; the id must stand in the agenda."""
    event = site.by_id[identity]
    rows = result_rows(site, event.result) if event.result else None
    counts = [stop.people for stop in rows.stops] if rows else []
    return Places(entry(site, event, today), rows, total_of_known(counts), counts.count(None))
