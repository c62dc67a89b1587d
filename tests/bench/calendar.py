"""How much of everything a site of N reports has, and on which days."""

import math
import random
from datetime import date, timedelta

A_YEAR = 200
"""Reports of one fiscal year: what eight councils of a bloc write together."""
LAST_YEAR = 2030
"""The last whole fiscal year before the day that the generated site is drawn for, as in tests/site."""
WEEKDAYS = "月火水木金土日"


def fiscal_years(reports: int) -> range:
    """The fiscal years that so many reports fill, the oldest first."""
    return range(LAST_YEAR + 1 - max(1, math.ceil(reports / A_YEAR)), LAST_YEAR + 1)


def days(count: int, reports: int) -> list[date]:
    """So many days, evenly over the fiscal years of a site of so many reports."""
    first = date(fiscal_years(reports)[0], 4, 1)
    length = (date(LAST_YEAR + 1, 4, 1) - first).days
    return [first + timedelta(days=number * length // count) for number in range(count)]


def fiscal_year(day: date) -> int:
    """The Japanese fiscal year, April to March."""
    return day.year - (day.month < 4)


def spoken(day: date) -> str:
    """「4月1日（火）」."""
    return f"{day.month}月{day.day}日（{WEEKDAYS[day.weekday()]}）"


def dice(*seed: object) -> random.Random:
    """Chances that fall alike in every run for one thing, whatever was drawn before."""
    return random.Random("/".join(map(str, seed)))  # noqa: S311  nobody's secret
