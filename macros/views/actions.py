"""Street actions with their figures: what was done where, with whom, and what came of it."""

from datetime import date
from functools import cache
from typing import NamedTuple

from .. import dates
from ..model.event import Event, Kind
from ..model.site import Site
from .archive import Archive, parted
from .entry import Entry, entry
from .result import ResultRows, result_rows

ACTION_KINDS = frozenset({Kind.STREET_ACTION, Kind.CAMPAIGN_DAY})


class ActionRow(NamedTuple):
    """One action and what came of it."""

    entry: Entry
    rows: ResultRows


def actions(site: Site, today: date, year: int | None = None) -> tuple[ActionRow, ...]:
    """The public actions that have a result, newest first: those of a fiscal year, or those that the list shows."""
    return tuple(
        ActionRow(entry(site, event, today), result_rows(site, event.result))
        for event in actions_archive(site).rows(year)
        if event.result
    )


@cache
def actions_archive(site: Site) -> Archive[Event]:
    """The actions by fiscal year."""
    return parted(reversed(held(site)), lambda event: dates.fiscal_year(event.when.sort_key[0]), "actions")


@cache
def held(site: Site) -> tuple[Event, ...]:
    """The public actions that took place and have a result, in the order of time."""
    return tuple(event for event in site.agenda if event.kind in ACTION_KINDS and event.result and not event.called_off)
