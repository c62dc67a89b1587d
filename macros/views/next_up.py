"""The next event of each kind, as a card, all street actions being one; where none is coming, the last one that was."""

from datetime import date
from typing import NamedTuple

from ..model.event import Kind
from ..model.site import Site
from .actions import ACTION_KINDS
from .entry import Entry, State, entries

_KEPT = 3
"""Events that a card holds: when the next one is over, assets/coming.js shows the one after it."""


class Card(NamedTuple):
    """What is coming of a kind, or else what was last; ``more`` says that more is coming than the card holds."""

    kind: Kind
    coming: tuple[Entry, ...]
    more: bool
    last: Entry | None

    @property
    def next(self) -> Entry | None:
        """The one to be shown."""
        return self.coming[0] if self.coming else None


def next_up(site: Site, today: date, *kinds: Kind) -> tuple[Card, ...]:
    """One card a kind; a street action is any action, on a campaign day too, and what is called off is not next."""
    return tuple(_card(site, today, kind) for kind in kinds)


def _card(site: Site, today: date, kind: Kind) -> Card:
    kinds = ACTION_KINDS if kind is Kind.STREET_ACTION else {kind}
    rows = [row for row in entries(site, site.agenda, today) if row.event.kind in kinds and not row.called_off]
    ahead = tuple(row for row in rows if row.state is not State.OVER)
    last = next((row for row in reversed(rows) if row.state is State.OVER), None)
    return Card(kind, ahead[:_KEPT], len(ahead) > _KEPT, last)
