"""The demands of one negotiation, and how each stands: answered, waited for, overdue, or still to be made."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ..model.demand import Demand
from .entry import Entry, State


class Standing(StrEnum):
    """How a demand stands to today."""

    ANSWERED = "answered"
    WAITING = "waiting"
    OVERDUE = "overdue"
    AHEAD = "ahead"
    OFF = "off"

    @property
    def open(self) -> bool:
        """Whether it was put forward and an answer is still to come."""
        return self in {Standing.WAITING, Standing.OVERDUE}


class DemandRow(NamedTuple):
    """One demand; ``words`` say how it stands, and are empty where the answer does."""

    demand: Demand
    standing: Standing
    words: str


def demands(entry: Entry, today: date) -> tuple[DemandRow, ...]:
    """The demands of an event, in the order written."""
    return tuple(_row(entry, demand, today) for demand in entry.event.demands)


def _row(entry: Entry, demand: Demand, today: date) -> DemandRow:
    standing = _standing(entry, demand, today)
    words = {
        Standing.ANSWERED: "",
        Standing.AHEAD: f"{entry.event.kind.label}はこれから",
        Standing.OFF: entry.event.status.label,
    }
    return DemandRow(demand, standing, words.get(standing, "回答待ち"))


def _standing(entry: Entry, demand: Demand, today: date) -> Standing:
    if demand.answer:
        return Standing.ANSWERED
    if entry.called_off:
        return Standing.OFF
    if entry.state is not State.OVER:
        return Standing.AHEAD
    return Standing.OVERDUE if demand.due_when and demand.due_when.last < today else Standing.WAITING
