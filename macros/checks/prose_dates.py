"""Dates as they stand in prose: 「11月25日（土）」, 「令和5年11月25日」, 「2024年1月18日（木）と2月22日（木）」."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from .prose_blocks import words

WEEKDAYS = "月火水木金土日"
_FOLD = str.maketrans("０１２３４５６７８９（）〔〕", "0123456789()()")
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
_NEAR = 1
"""A date without a year is looked for in the year of the page, the one before and the one after."""

_DATE = re.compile(
    r"(?:(?P<year>\d{4})年(?:\((?P<era_also>令和|平成|昭和)(?P<era_year_also>\d{1,2}|元)年\))?"
    r"|(?P<era>令和|平成|昭和)(?P<era_year>\d{1,2}|元)年)?"
    r"(?P<month>\d{1,2})月(?P<day>\d{1,2})日(?!間)(?:\((?P<weekday>[月火水木金土日])(?:曜日?)?(?:[・･、][^)]*)?\))?"
    r"(?:[～〜~-](?P<last>\d{1,2})日(?:\((?P<last_weekday>[月火水木金土日])(?:曜日?)?(?:[・･、][^)]*)?\))?)?"
)


class Mention(NamedTuple):
    """A date in a text: the line it stands on (0-based), and what is said of it."""

    line: int
    text: str
    year: int | None
    month: int
    day: int
    weekday: str | None


def wrong_dates(body: str, written: date | None) -> Iterator[tuple[int, str]]:
    """Lines (0-based) and messages for every date that does not exist or whose weekday does not fit.

    The year is the one said, or else the last one said in the same paragraph, or else the one nearest to the day the page
    was written; on a page without a date every year may be meant, and only what is never a date is wrong.
    """
    said: int | None = None
    last_line = -1
    for line, mention in mentions(body):
        said = None if line != last_line else said
        last_line = line
        if isinstance(mention, str):
            yield line, mention
            continue
        years = _years(mention, said, written)
        said = mention.year or said
        if wrong := _mistake(mention, years):
            yield line, wrong


def mentions(body: str) -> Iterator[tuple[int, "Mention | str"]]:
    """Every date of a text; a 和暦 that contradicts the 西暦 beside it is a message instead."""
    for line, row in enumerate(words(body.translate(_FOLD))):
        for found in _DATE.finditer(row):
            year = _year(found["year"], found["era"], found["era_year"])
            if found["era_also"]:
                also = _year(None, found["era_also"], found["era_year_also"])
                if also != year:
                    right = f"{found['era_also']}{(year or 0) - _ERAS[found['era_also']]}年"
                    yield line, f"「{found[0]}」の和暦が合いません。{year}年は{right}です"
            month, weekday = int(found["month"]), found["weekday"]
            yield line, Mention(line, found[0], year, month, int(found["day"]), weekday)
            if found["last"]:
                yield line, Mention(line, found[0], year, month, int(found["last"]), found["last_weekday"])


def days(text: str, written: date | None) -> Iterator[date]:
    """The day that every date of one paragraph means most likely; what is no date is left out."""
    said: int | None = None
    for _, mention in mentions(text):
        if isinstance(mention, str):
            continue
        years = _years(mention, said, written) or []
        said = mention.year or said
        yield from [day for year in years if (day := _day(year, mention))][:1]


def _year(year: str | None, era: str | None, era_year: str | None) -> int | None:
    if year:
        return int(year)
    return _ERAS[era] + (1 if era_year == "元" else int(era_year or 0)) if era else None


def _years(mention: Mention, said: int | None, written: date | None) -> list[int] | None:
    """The years that may be meant, likeliest first; None is any."""
    if mention.year:
        return [mention.year]
    if written is None:
        return None
    around = range(written.year - _NEAR, written.year + _NEAR + 1)
    days = [day for year in around if (day := _day(year, mention))]
    nearest = [day.year for day in sorted(days, key=lambda day: abs(day - written))[:1]]
    return [*([said] if said else []), *nearest]


def _day(year: int, mention: Mention) -> date | None:
    try:
        return date(year, mention.month, mention.day)
    except ValueError:
        return None


def _mistake(mention: Mention, years: list[int] | None) -> str | None:
    days = [day for year in (years if years is not None else [2024]) if (day := _day(year, mention))]
    if not days:
        return f"「{mention.text}」という日付はありません。月と日を確かめてください"
    fits = [day for day in days if mention.weekday in (None, WEEKDAYS[day.weekday()])]
    if fits or years is None:
        return None
    day = days[0]
    return (
        f"「{mention.text}」の曜日が合いません。{day.year}年{day.month}月{day.day}日は{WEEKDAYS[day.weekday()]}曜日です"
    )
