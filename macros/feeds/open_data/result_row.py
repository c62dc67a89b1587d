"""What came of an event, taken apart: as a whole, and by organization, campaign, place and thing handed out."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ... import dates
from ...model.campaign import Campaign
from ...model.dataset import Cell, Column
from ...model.event import Event, Kind
from ...model.figure import Figure, total_of_known
from ...model.result import Handout, Result
from ...views.counted import handed_in
from ...views.result import Stop, people_of, result_rows
from ...views.shares import ShareRow
from ...views.towns import towns
from .common import KEY, day, integer, text
from .context import Context, listed


class Held(NamedTuple):
    """An event with its result."""

    context: Context
    event: Event
    result: Result

    @property
    def people(self) -> Figure | None:
        """The stated number, or the sum of the places where only those are told: as the pages count."""
        return people_of(self.result)

    @property
    def signatures(self) -> Figure | None:
        """Of all campaigns together."""
        return total_of_known(self.result.signatures.values())

    @property
    def partial(self) -> bool | None:
        """Whether the people by organization are not all: some are left out, or have no number; None without any."""
        shares = self.result.by_organization.values()
        return self.result.partial or any(share.people is None for share in shares) if shares else None

    def handed_out(self, unit: str) -> Figure | None:
        """Everything counted in that unit."""
        return total_of_known(row.count for row in self.result.handouts if row.unit == unit)


class Sent(NamedTuple):
    """What one organization sent to an event."""

    event: Event
    share: ShareRow


class Signed(NamedTuple):
    """Signatures for one campaign at an event."""

    event: Event
    campaign: Campaign
    signatures: Figure


class Stopped(NamedTuple):
    """One place of an event that moved on."""

    event: Event
    stop: Stop


class Given(NamedTuple):
    """One thing that was handed out at an event."""

    event: Event
    handout: Handout

    def counted(self, unit: str) -> Figure | None:
        """How many, in the column of its unit."""
        return self.handout.count if self.handout.unit == unit else None


def held_rows(context: Context, events: Iterable[Event]) -> tuple[Held, ...]:
    """The events that took place and have a result."""
    return tuple(Held(context, event, event.result) for event in events if event.result and not event.called_off)


def sent_rows(rows: Iterable[Held]) -> Iterator[Sent]:
    """By organization."""
    return (Sent(row.event, share) for row in rows for share in result_rows(row.context.site, row.result).shares)


def signed_rows(rows: Iterable[Held]) -> Iterator[Signed]:
    """By campaign; what was handed in stands in the table of submissions."""
    for row in rows:
        for name, signatures in row.result.signatures.items():
            campaign = row.context.site.campaigns[name]
            if not handed_in(row.event, campaign):
                yield Signed(row.event, campaign, signatures)


def stopped_rows(rows: Iterable[Held]) -> Iterator[Stopped]:
    """By place."""
    return (Stopped(row.event, stop) for row in rows for stop in result_rows(row.context.site, row.result).stops)


def given_rows(rows: Iterable[Held]) -> Iterator[Given]:
    """By thing handed out."""
    return (Given(row.event, handout) for row in rows for handout in row.result.handouts)


Part = Held | Sent | Signed | Stopped | Given


def event_day(row: Part) -> Cell:
    """The first day, where it is fixed."""
    return row.event.when.first if row.event.when.fixed else None


def municipalities(row: Held) -> Cell:
    """Where it took place."""
    return listed(town.name for town in towns(row.context.site, row.event))


EVENT: tuple[Column[Part], ...] = (
    text("event_id", "行事のID", KEY, lambda row: row.event.id, required=True, refers="events"),
    day("date", "日付", "最初の日", event_day),
    integer(
        "fiscal_year",
        "年度",
        "4月から翌年3月まで",
        lambda row: dates.fiscal_year(row.event.when.sort_key[0]),
        required=True,
    ),
    text("title", "行事", "行事の名前", lambda row: row.event.title, required=True),
    text(
        "kind",
        "種類",
        "行事の種類",
        lambda row: row.event.kind.label,
        required=True,
        enum=tuple(kind.label for kind in Kind),
    ),
)
"""What every table of results begins with."""
