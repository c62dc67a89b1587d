"""Dates in prose against the calendar: the year that is meant, and whether the weekday is that of the day."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from ...model.when import WEEKDAYS
from .bare_days import wrong_bare_days
from .eras import wrong_eras
from .mentions import NUMBERS, Mention, mentions

_NEAR = 1
"""A date without a year is looked for in the year of the page, the one before and the one after."""
_LEAP = 2024
"""Where nothing is known of the year, only what is no date in any year is wrong."""

SIGN = re.compile(
    rf"[月年令平昭RHS\d](?:(?<=[月年])|(?<=[令昭])和|(?<=平)成|(?<=[RHS])[ 　]?\d|(?<=\d)日[ 　]?[(（〔【［\[]|{NUMBERS})"
)
"""Without one of these a text holds no date, no 和暦 and no day with a weekday. The date of a record, ``date: 2023-11-25``, is none."""


def wrong_dates(body: str, written: Sequence[date]) -> Iterator[tuple[int, str]]:
    """Rows (0-based) and messages for every date that does not exist or whose weekday does not fit.

    The year is the one said, or else that of the date before in the same paragraph, or else the one nearest to a day that
    the text was written on or is about; without such a day every year may be meant.
    """
    yield from wrong_eras(body)
    yield from wrong_bare_days(body, written)
    for mention, years in _meant(body, written):
        if wrong := _mistake(mention, years):
            yield mention.line, wrong


def undated(body: str) -> Iterator[Mention]:
    """Weekdays whose year nothing in the paragraph says."""
    for mention, years in _meant(body, ()):
        if mention.weekday and not years:
            yield mention


def misfit(mention: Mention, near: date) -> str | None:
    """What is wrong with a weekday if the date is of the years around a day."""
    years = range(near.year - _NEAR, near.year + _NEAR + 1)
    days = [day for year in years if (day := _day(year, mention))]
    if not days or any(mention.weekday == WEEKDAYS[day.weekday()] for day in days):
        return None
    told = "、".join(f"{day.year}年は{WEEKDAYS[day.weekday()]}" for day in days)
    return f"「{mention.text}」の曜日が、近い年のどれとも合いません（{told}）。年を書くか、曜日を直してください"


def days(text: str, written: date | None) -> Iterator[date]:
    """The day that every date of one paragraph means most likely; what is no date is left out."""
    for mention, years in _meant(text, (written,) if written else ()):
        yield from [day for year in years if (day := _day(year, mention))][:1]


def _meant(text: str, written: Sequence[date]) -> Iterator[tuple[Mention, list[int]]]:
    """Every date with the years that may be meant, likeliest first; none is any."""
    before: tuple[int, date | None] = (-1, None)
    for mention in mentions(text):
        said = before[1] if before[0] == mention.paragraph else None
        near = ([said.year] if said else []) + [_nearest(day, mention) for day in ((said,) if said else ())]
        years = [mention.year] if mention.year else [*near, *(_nearest(day, mention) for day in written)]
        found = [year for year in dict.fromkeys(years) if year]
        yield mention, found
        if mention.year:
            before = (mention.paragraph, _day(mention.year, mention) or said)


def _nearest(day: date, mention: Mention) -> int | None:
    """The year in which the date comes nearest to a day."""
    around = (_day(year, mention) for year in range(day.year - _NEAR, day.year + _NEAR + 1))
    return min(((abs(each - day), each.year) for each in around if each), default=(None, None))[1]


def _day(year: int, mention: Mention) -> date | None:
    try:
        return date(year, mention.month, mention.day)
    except ValueError:
        return None


def _mistake(mention: Mention, years: list[int]) -> str | None:
    days = [day for year in (years or [_LEAP]) if (day := _day(year, mention))]
    if not days:
        return f"「{mention.text}」という日付はありません。月と日を確かめてください"
    if not years or any(mention.weekday in (None, WEEKDAYS[day.weekday()]) for day in days):
        return None
    day = days[0]
    return (
        f"「{mention.text}」の曜日が合いません。{day.year}年{day.month}月{day.day}日は{WEEKDAYS[day.weekday()]}曜日です"
    )
