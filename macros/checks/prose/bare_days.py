"""Days without a month: 「25日（土）～26日（日）」, of the month that was named before, or that the record is about."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from ...model.when import WEEKDAYS
from .mentions import folded, mentions, paragraphs, without_dates

_BARE = re.compile(
    r"(?<![\d月/.])(?P<day>[12]?\d|3[01])日\ ?\((?P<weekday>[月火水木金土日])(?:曜日?)?(?:[・･、,][^()]*)?\)"
)
_HINT = re.compile(
    r"日(?<=\d日)(?:(?<![\d月/／.]\d日)|(?<=\d\d日)(?<![\d月/／.]\d\d日))[ 　]?[(（〔【［\[][月火水木金土日]"
)
"""The sign that every one holds first, and what stands before it after that: so the search is quick at all others."""
_MONTH = 31


class Bare(NamedTuple):
    """A day of the month and its weekday: the row (0-based), how it is written, what it says."""

    line: int
    text: str
    day: int
    weekday: str


def wrong_bare_days(body: str, written: Sequence[date]) -> Iterator[tuple[int, str]]:
    """Rows (0-based) and messages for days whose weekdays fit no month that may be meant."""
    if not _HINT.search(body):
        return
    named = {paragraph: list(rows) for paragraph, rows in groupby(mentions(body), key=lambda row: row.paragraph)}
    for paragraph, days in _by_paragraph(body):
        before = [(row.year, row.month) for row in named.get(paragraph, ()) if row.line <= days[0].line]
        months = _months(before, written)
        if months and not any(all(_fits(day, *month) for day in days) for month in months):
            text = "、".join(day.text for day in days)
            yield days[0].line, f"「{text}」の曜日が、どの月とも合いません。何月かを書き、曜日を確かめてください"


def _by_paragraph(body: str) -> Iterator[tuple[int, list[Bare]]]:
    """The bare days of each paragraph."""
    found: dict[int, list[Bare]] = {}
    for line, paragraph, row in paragraphs(body):
        if not _HINT.search(row):
            continue
        for each in _BARE.finditer(without_dates(folded(row))):
            text = row[each.start() : each.end()]
            found.setdefault(paragraph, []).append(Bare(line, text, int(each["day"]), each["weekday"]))
    yield from found.items()


def _months(before: Sequence[tuple[int | None, int]], written: Sequence[date]) -> list[tuple[int, int]]:
    """Months that may be meant, as (year, month): the one named last and the next, or those around the record's days."""
    near = [day + timedelta(days=shift) for day in written for shift in (0, -_MONTH, _MONTH)]
    around = [(day.year, day.month) for day in near]
    if not before:
        return around
    year, month = before[-1]
    years = [year] if year else sorted({each for each, _ in around})
    return [pair for each in years for pair in ((each, month), (each + month // 12, month % 12 + 1))]


def _fits(bare: Bare, year: int, month: int) -> bool:
    try:
        return WEEKDAYS[date(year, month, bare.day).weekday()] == bare.weekday
    except ValueError:
        return False
