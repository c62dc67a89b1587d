"""Street actions with their figures: what was done where, with whom, and what came of it."""

from datetime import date
from typing import NamedTuple

from ..model.event import Event, Kind
from ..model.site import Site
from .entry import Entry, entry
from .result import ResultRows, result_rows

ACTION_KINDS = frozenset({Kind.STREET_ACTION, Kind.CAMPAIGN_DAY})


class ActionRow(NamedTuple):
    """One action and what came of it."""

    entry: Entry
    rows: ResultRows


def actions(site: Site, today: date) -> tuple[ActionRow, ...]:
    """Every public action that has a result, newest first."""
    return tuple(
        ActionRow(entry(site, event, today), result_rows(site, event.result))
        for event in reversed(held(site))
        if event.result
    )


def held(site: Site) -> tuple[Event, ...]:
    """The public actions that have a result, in the order of time."""
    return tuple(event for event in site.agenda if event.kind in ACTION_KINDS and event.result)
