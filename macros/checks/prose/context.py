"""Which records a paragraph of a report speaks of: those of the dates it holds, or that its heading names."""

from collections.abc import Iterator
from typing import NamedTuple

from ...model.campaign import Campaign
from ...model.event import Event
from ...model.report import Report
from ...model.site import Site
from .blocks import Block, blocks
from .dates import days
from .mentions import may_be_dated


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
            rows = [Block("row", (row,)) for row in block.rows]
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
        self.campaigns = tuple(site.campaigns)
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
        named = tuple(row for row in self.campaigns if any(len(name) > 3 and name in title for name in row.names))
        context = self._with_campaigns([event for event in self.events if event.title in title])
        return Context(context.events, (*context.campaigns, *named))

    def _with_campaigns(self, events: list[Event]) -> Context:
        ids = {event.id for event in events}
        names = {event.campaign for event in events}
        linked = (
            row
            for row in self.campaigns
            if names & set(row.names) or ids & {submission.event for submission in row.submissions}
        )
        return Context(tuple(events), tuple(linked))
