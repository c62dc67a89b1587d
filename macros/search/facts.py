"""What the records say about a page: its kind, its day, its themes and its municipalities."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from .. import dates
from ..dates import iso
from ..model.event import Kind
from ..model.petition import Petition
from ..model.site import Site
from ..model.when import Month, When
from ..views.filed import fiscal_year
from ..views.towns import towns

KINDS = (
    *("行事", "講座", "報告", "資料", "調査", "署名・普及", "陳情・請願", "交渉・懇談"),
    *("テーマ", "市町村", "団体", "案内", "予定表・一覧"),
)
"""Kinds of pages in the order of the boxes to tick; the last holds what stands on pages of its own too."""

_MONTH = re.compile(r"calendar/(\d{4}-\d\d)\.md")
_LISTS = {
    "talks/index.md": "交渉・懇談",
    "campaigns/index.md": "署名・普及",
    "seminars/index.md": "講座",
    "about/index.md": "案内",
}


class Facts(NamedTuple):
    """Of one page; ``day`` is written ``2023-11-25`` or ``2024-02``, and is empty for pages that have none."""

    kind: str
    day: str = ""
    topics: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    filed: int | None = None
    """The 年度 under which lists have it, where that need not be the one of the day."""
    mark: str = ""
    """「【中止】」, where all is not as announced."""

    @property
    def year(self) -> int | None:
        """年度 under which it is found."""
        return self.filed or self.year_of_day

    @property
    def year_of_day(self) -> int | None:
        """年度 of the day."""
        return dates.fiscal_year(date(int(self.day[:4]), int(self.day[5:7]), 1)) if self.day else None


def facts_of(uri: str, known: Mapping[str, Facts]) -> Facts:
    """The facts of a page by its source path; what no record is about is a list of others, or tells of something."""
    if uri in known:
        return known[uri]
    if month := _MONTH.fullmatch(uri):
        return Facts(KINDS[-1], month[1])
    if uri in _LISTS:
        return Facts(_LISTS[uri])
    return Facts(KINDS[-1] if uri == "index.md" or uri.endswith("/index.md") else "案内")


@lru_cache(maxsize=1)
def facts(site: Site, today: date) -> Mapping[str, Facts]:
    """The facts of every page that a record is about, by source path."""
    return dict(_facts(site, today))


def _facts(site: Site, today: date) -> Iterator[tuple[str, Facts]]:
    for event in site.agenda:
        kind = "講座" if event.kind is Kind.SEMINAR else "行事"
        held_in = tuple(town.name for town in towns(site, event))
        yield event.uri, Facts(kind, _day(event.when), _topics(site, event.topics), held_in, mark=event.mark)
    for report in site.public.reports:
        named = _towns(site, report.municipalities)
        yield report.uri, Facts("報告", _day(report.date), _topics(site, report.topics), named)
    yield from ((row.uri, _petition(site, row, today)) for row in site.public.petitions)
    for kind, rows in (("資料", site.public.materials), ("調査", site.public.surveys)):
        yield from ((row.uri, Facts(kind, _day(row.date), _topics(site, row.topics))) for row in rows)
    yield from ((row.uri, Facts("署名・普及", topics=_topics(site, row.topics))) for row in site.campaigns)
    yield from ((topic.uri, Facts("テーマ", topics=(topic.title,))) for topic in site.topics)
    yield from ((town.uri, Facts("市町村", municipalities=(town.name,))) for town in site.municipalities)
    yield from ((body.uri, Facts("団体")) for body in site.organizations)


def _petition(site: Site, found: Petition, today: date) -> Facts:
    """A petition is of the day on which it was handed in; where that is unknown, of the last on which it was dealt with."""
    past = [day for day in found.days if day <= today]
    day = found.submitted or (past[-1] if past else None)
    topics, named = _topics(site, found.topics), _towns(site, (found.municipality,))
    year = fiscal_year(found) if found.days or found.fiscal_year else None
    return Facts("陳情・請願", iso(day) if day else "", topics, named, year)


def _day(given: date | Month | When) -> str:
    return iso((given.month or given.first) if isinstance(given, When) else given)


def _topics(site: Site, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(topic.title for name in names if (topic := site.topics.find(name)))


def _towns(site: Site, names: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(town.name for name in names if (town := site.municipalities.find(name))))
