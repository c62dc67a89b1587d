"""What is new on the site, for those who let a feed reader tell them: notices, reports, materials, corrections."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import NamedTuple

from .. import dates
from ..model.event import Event
from ..model.material import Material
from ..model.report import Correction, Report
from ..model.site import Site
from ..model.survey import Survey
from ..model.when import first_day
from .entry import notice

NEWEST = 50
"""How many a feed holds, and each document of its archive."""


class Sort(StrEnum):
    """What sort of news it is; there is a feed of each."""

    NOTICES = "notices"
    REPORTS = "reports"
    MATERIALS = "materials"
    CORRECTIONS = "corrections"

    @property
    def label(self) -> str:
        """The Japanese word."""
        return {"notices": "行事のお知らせ", "reports": "報告", "materials": "資料", "corrections": "訂正"}[self.value]


class Update(NamedTuple):
    """One thing to tell; ``day`` is the record's own, ``updated`` the last on which it changed.

    ``text`` is all there is to say of what has no page of its own.
    """

    sort: Sort
    identity: str
    title: str
    uri: str
    day: date
    updated: date
    summary: str
    text: str | None = None


class Feed(NamedTuple):
    """One feed: the newest first, and everything in parts from the oldest on, for those who want to read it all.

    A part that is full never changes but by a correction; what is in no full part is always among the newest.
    """

    name: str
    label: str
    newest: tuple[Update, ...]
    archive: tuple[tuple[Update, ...], ...]

    @property
    def uri(self) -> str:
        """Its path below ``docs/``."""
        return f"feeds/{self.name}.xml"

    def part_uri(self, number: int) -> str:
        """The path of a part of its archive, counted from 1."""
        return f"feeds/{self.name}-{number}.xml"


@cache
def updates(site: Site, today: date) -> tuple[Feed, ...]:
    """The feed of everything, then that of each sort that has something; nothing is said to come from a day ahead."""
    rows = {sort: tuple(_of_now(row, today) for row in found) for sort, found in _of(site).items()}
    feeds = (_feed("all", "すべての更新", chain.from_iterable(rows.values())),)
    return tuple(
        feed for feed in (*feeds, *(_feed(sort.value, sort.label, rows[sort]) for sort in Sort)) if feed.newest
    )


def _of_now(row: Update, today: date) -> Update:
    """A day that is yet to come tells nothing of when a record was written; until then it is this fiscal year."""
    return row if row.updated <= today else row._replace(updated=date(dates.fiscal_year(today), 4, 1))


def _feed(name: str, label: str, found: Iterable[Update]) -> Feed:
    rows = sorted(found, key=lambda row: (row.day, row.identity))
    full = len(rows) // NEWEST * NEWEST
    rest, others = rows[full:], sorted(rows[:full], key=_newest, reverse=True)
    newest = sorted([*rest, *others[: NEWEST - len(rest)]], key=_newest, reverse=True)
    parts = tuple(tuple(reversed(rows[start : start + NEWEST])) for start in range(0, full, NEWEST))
    return Feed(name, label, tuple(newest), parts if len(rows) > NEWEST else ())


def _newest(row: Update) -> tuple[date, date, str]:
    return (row.updated, row.day, row.identity)


def _of(site: Site) -> dict[Sort, Iterator[Update]]:
    corrected: tuple[Report | Survey, ...] = (*site.public.reports, *site.public.surveys)
    return {
        Sort.NOTICES: (_notice(site, event) for event in _noticed(site)),
        Sort.REPORTS: (_report(row) for row in site.public.reports),
        Sort.MATERIALS: (_material(row) for row in site.public.materials),
        Sort.CORRECTIONS: chain.from_iterable(_corrections(row) for row in corrected),
    }


def _noticed(site: Site) -> Iterator[Event]:
    """The deadlines of campaigns have no record of their own that says when they were told."""
    deadlines = {deadline.id for campaign in site.campaigns for deadline in campaign.deadlines}
    return (event for event in site.agenda if event.id not in deadlines)


def _notice(site: Site, event: Event) -> Update:
    """Where no day of change is written it is the first of the fiscal year, when the year's file was begun."""
    first = event.when.first
    changed = event.updated or event.publish_from or date(dates.fiscal_year(first), 4, 1)
    updated = max(changed, event.publish_from or changed)
    return Update(Sort.NOTICES, event.id, event.marked_title, event.uri, first, updated, notice(site, event))


def _report(row: Report) -> Update:
    updated = max(row.date, row.publish_from or row.date, *(correction.date for correction in row.corrections))
    return Update(Sort.REPORTS, row.uri, row.title, row.uri, row.date, updated, row.summary)


def _material(row: Material) -> Update:
    day = first_day(row.date)
    updated = max(day, row.publish_from or day)
    return Update(Sort.MATERIALS, row.uri, row.title, row.uri, day, updated, row.summary)


def _corrections(row: Report | Survey) -> Iterator[Update]:
    """Counted within its day, so that the identity stays when the words are put better."""
    told: dict[date, int] = {}
    for correction in row.corrections:
        told[correction.date] = told.get(correction.date, 0) + 1
        yield _correction(row, correction, told[correction.date])


def _correction(row: Report | Survey, correction: Correction, number: int) -> Update:
    identity = f"{row.uri}#{correction.date}-{number}"
    updated = max(correction.date, row.publish_from or correction.date)
    title = f"訂正：{row.title}"
    return Update(
        Sort.CORRECTIONS, identity, title, row.uri, correction.date, updated, correction.text, correction.text
    )
