"""和暦, 曜日, 年度, 祝日 and Asia/Tokyo: days in, Japanese text out. It never asks the clock."""

import calendar
from datetime import date, timedelta, timezone
from functools import cache

import jpholiday

from .model.when import WEEKDAYS, Month, MonthPart, When

TOKYO = timezone(timedelta(hours=9), "JST")
"""Japan has had no summer time since 1951, so a fixed offset needs no time zone data on the machine."""

_ERAS = (  # first days: 元号法 and the 政令 of each change
    (date(2019, 5, 1), "令和"),
    (date(1989, 1, 8), "平成"),
    (date(1926, 12, 25), "昭和"),
    (date(1912, 7, 30), "大正"),
    (date(1873, 1, 1), "明治"),
)
_ERA_OFFSET = {"明治": 1867}


def weekday(day: date) -> str:
    """「土」."""
    return WEEKDAYS[day.weekday()]


@cache
def holiday(day: date) -> str | None:
    """Name of the 祝日, 振替休日 or 国民の休日 of the day (国民の祝日に関する法律 2条, 3条)."""
    name = str(jpholiday.is_holiday_name(day) or "")
    return "振替休日" if name.endswith("振替休日") else name or None


def fiscal_year(day: date) -> int:
    """年度 of the day: 1 April to 31 March (会計年度, 地方自治法 208条)."""
    return day.year - (day.month < 4)


def wareki_year(day: date) -> str:
    """「令和5年」; the first year of an era is 「元年」, and days before 1873 stay in the Western calendar."""
    for first, era in _ERAS:
        if day >= first:
            year = day.year - _ERA_OFFSET.get(era, first.year - 1)
            return f"{era}{'元' if year == 1 else year}年"
    return f"{day.year}年"


def wareki(day: date) -> str:
    """「令和5年11月25日」."""
    return f"{wareki_year(day)}{day.month}月{day.day}日"


def wareki_days(when: When) -> str:
    """「令和5年11月12日」, or 「令和5年11月12日～13日」 for several days."""
    first, last = when.first, when.last
    if first == last:
        return wareki(first)
    if wareki_year(first) != wareki_year(last):
        return f"{wareki(first)}～{wareki(last)}"
    return f"{wareki(first)}～{f'{last.month}月' if last.month != first.month else ''}{last.day}日"


def day_text(day: date) -> str:
    """「2023年11月25日（土）」."""
    return f"{day.year}年{short_day(day)}"


def short_day(day: date) -> str:
    """「11月25日（土）」."""
    return f"{day.month}月{day.day}日（{weekday(day)}）"


def month_text(month: Month) -> str:
    """「2024年3月末」, 「2024年2月末ごろ」, or 「2024年3月（日は未定）」 where no part of the month is told."""
    part = str(month.part) + ("ごろ" if month.about else "")
    return f"{month.year}年{month.month}月{part or '（日は未定）'}"


def date_text(day: date | Month) -> str:
    """「2023年12月10日（日）」, or 「2023年12月」 where what was issued has no day."""
    if isinstance(day, Month):
        return f"{day.year}年{day.month}月{day.part}{'ごろ' if day.about else ''}"
    return day_text(day)


def days_text(when: When) -> str:
    """The days without hours: 「2023年11月12日（日）～13日（月）」; a year or month is not said twice."""
    if when.month:
        return month_text(when.month)
    if when.first == when.last:
        return day_text(when.first)
    last = f"{when.last.day}日（{weekday(when.last)}）"
    if when.last.month != when.first.month or when.last.year != when.first.year:
        last = f"{when.last.month}月{last}"
    if when.last.year != when.first.year:
        last = f"{when.last.year}年{last}"
    return f"{day_text(when.first)}～{last}"


def hours_text(when: When) -> str:
    """「13:30～15:00」, 「13:00から」 without an end, 「 初日10:00～最終日16:00」 on several days, nothing where it lasts all day."""
    if not when.start:
        return ""
    several = when.fixed and when.last > when.first
    start = f"{' 初日' if several else ''}{when.start.hour}:{when.start.minute:02}"
    last = "最終日" if several else ""
    return f"{start}～{last}{when.end.hour}:{when.end.minute:02}" if when.end else f"{start}から"


def when_text(when: When) -> str:
    """Days and hours as they stand on a notice."""
    return days_text(when) + hours_text(when)


def iso(day: date | Month) -> str:
    """「2023-11-25」, or 「2023-11」 without a day (ISO 8601)."""
    return f"{day.year}-{day.month:02}" if isinstance(day, Month) else day.isoformat()


def machine(when: When) -> str:
    """The beginning for ``<time datetime>`` (HTML, 4.5.14): a month, a day, or a moment in Japan."""
    if when.month:
        return iso(when.month)
    if when.start:
        return f"{when.first.isoformat()}T{when.start:%H:%M}+09:00"
    return when.first.isoformat()


def ends_at(when: When) -> str:
    """The moment from which it is over, in Japan: its last hour, or the midnight after its last day (RFC 3339)."""
    if when.end:
        return f"{when.last.isoformat()}T{when.end:%H:%M}+09:00"
    return f"{(when.last + timedelta(days=1)).isoformat()}T00:00+09:00"


def weeks(year: int, month: int) -> tuple[tuple[date | None, ...], ...]:
    """The weeks of a month from Sunday to Saturday; days of other months are None."""
    rows = calendar.Calendar(firstweekday=calendar.SUNDAY).monthdayscalendar(year, month)
    return tuple(tuple(date(year, month, day) if day else None for day in row) for row in rows)


def part_label(part: MonthPart) -> str:
    """The word for the part of a month on a date block, where a day's number would stand."""
    return str(part) or "未定"
