"""Which records a paragraph of a report speaks of: those of the dates it holds, or that its heading names."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ...model.campaign import Campaign
from ...model.event import Event
from ...model.report import Report
from ...model.site import Site
from .blocks import Block, blocks
from .dates import days
from .mentions import may_be_dated

_A_WORD = 3
"""A name of so few signs stands in headings that speak of something else."""


class Context(NamedTuple):
    """The events and campaigns that a paragraph speaks of."""

    events: tuple[Event, ...] = ()
    campaigns: tuple[Campaign, ...] = ()


class Passage(NamedTuple):
    """A block of a report, and what it speaks of."""

    block: Block
    context: Context


def passages(site: Site, report: Report, text: str) -> Iterator[Passage]:
    """The blocks of a report with what they speak of.

    A heading begins anew; a paragraph with dates says what follows is about; a list item with dates speaks for itself
    and for what is indented below it, a table row for itself.
    """
    told = _Told(site, report)
    section = item = Context()
    for block in blocks(text):
        dated = told.by_dates(block.text)
        if block.kind == "heading":
            section = item = told.by_name(block.title)
        elif block.kind == "table" and dated is not None:
            rows = [Block("row", row.line, row.text) for row in block.rows]
            yield from (Passage(row, told.by_dates(row.text) or section) for row in rows)
        elif block.kind in {"item", "deeper"}:
            inherited = section if block.kind == "item" else item
            item = inherited if dated is None else dated
            yield Passage(block, item)
        else:
            section = item = section if dated is None else dated
            yield Passage(block, section)


class _Told:
    """What the records of one report are recognized by."""

    def __init__(self, site: Site, report: Report) -> None:
        self.events = [site.by_id[name] for name in report.events if name in site.by_id]
        self.campaigns = _campaigns(site)
        self.written = report.date

    def by_dates(self, text: str) -> Context | None:
        """The events of the days in a text; without a date nothing is said."""
        if not may_be_dated(text):
            return None
        found = set(days(text, self.written))
        if not found:
            return None
        events = [row for row in self.events if row.when.fixed and found & {row.when.first, row.when.last}]
        return self._with_campaigns(events)

    def by_name(self, title: str) -> Context:
        """The events and campaigns whose name stands in a heading."""
        named = tuple(row.campaign for row in self.campaigns if any(name in title for name in row.telling))
        context = self._with_campaigns([event for event in self.events if event.title in title])
        return Context(context.events, (*context.campaigns, *named))

    def _with_campaigns(self, events: list[Event]) -> Context:
        ids = {event.id for event in events}
        names = {name for event in events for name in event.campaigns}
        linked = (row for row in self.campaigns if not (names.isdisjoint(row.names) and ids.isdisjoint(row.handed_in)))
        return Context(tuple(events), tuple(row.campaign for row in linked))


class _Campaign(NamedTuple):
    """A campaign, with all its names, those that tell it from a word, and the events at which it was handed in."""

    campaign: Campaign
    names: frozenset[str]
    telling: tuple[str, ...]
    handed_in: frozenset[str | None]


@lru_cache(maxsize=1)
def _campaigns(site: Site) -> tuple[_Campaign, ...]:
    """What every report looks for, gathered once."""
    return tuple(
        _Campaign(
            row,
            frozenset(row.names),
            tuple(name for name in row.names if len(name) > _A_WORD),
            frozenset(submission.event for submission in row.submissions),
        )
        for row in site.campaigns
    )
