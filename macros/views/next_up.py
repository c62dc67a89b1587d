"""The next event of each kind, as a card; where none is coming, the last one that was."""

from datetime import date
from typing import NamedTuple

from ..model.event import Kind
from ..model.site import Site
from .entry import Entry, State, entries


class Card(NamedTuple):
    """The next event of a kind, or else the last."""

    kind: Kind
    next: Entry | None
    last: Entry | None


def next_up(site: Site, today: date, *kinds: Kind) -> tuple[Card, ...]:
    """One card a kind; what is called off is not next."""
    return tuple(_card(site, today, kind) for kind in kinds)


def _card(site: Site, today: date, kind: Kind) -> Card:
    rows = [row for row in entries(site, site.agenda, today) if row.event.kind is kind and not row.called_off]
    following = next((row for row in rows if row.state is not State.OVER), None)
    last = next((row for row in reversed(rows) if row.state is State.OVER), None)
    return Card(kind, following, last)
