"""When something takes place: a day, several days, or a month whose day is not fixed."""

import calendar
import re
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, WithJsonSchema

from .written import written

WEEKDAYS = "月火水木金土日"
"""From Monday on, as ``date.weekday()`` counts."""


class MonthPart(StrEnum):
    """The part of a month an undated thing is planned for, as it is written in Japanese."""

    ANY = ""
    EARLY = "上旬"
    MIDDLE = "中旬"
    LATE = "下旬"
    END = "末"


class Month(NamedTuple):
    """A month, or a part of one, when the day is not fixed; ``about`` is the written 「ごろ」."""

    year: int
    month: int
    part: MonthPart = MonthPart.ANY
    about: bool = False

    @property
    def last(self) -> date:
        """The last day it can be."""
        ends = {MonthPart.EARLY: 10, MonthPart.MIDDLE: 20}
        return date(self.year, self.month, ends.get(self.part) or calendar.monthrange(self.year, self.month)[1])

    @property
    def first(self) -> date:
        """The first day it can be."""
        starts = {MonthPart.MIDDLE: 11, MonthPart.LATE: 21, MonthPart.END: 21}
        return date(self.year, self.month, starts.get(self.part, 1))


def first_day(day: date | Month) -> date:
    """The day, or the first day that it can be."""
    return day.first if isinstance(day, Month) else day


class When(NamedTuple):
    """The days something covers, both included, with the hours where they are known.

    ``month`` is set where the day is not fixed; ``first`` and ``last`` then bound it.
    """

    first: date
    last: date
    start: time | None = None
    end: time | None = None
    month: Month | None = None

    @property
    def fixed(self) -> bool:
        """Whether the day is known."""
        return self.month is None

    @property
    def last_on(self) -> date:
        """The last day on which anything happens: what ends at midnight is over with the day before."""
        return self.last - timedelta(days=1) if self.end == time() and self.last > self.first else self.last

    @property
    def sort_key(self) -> tuple[date, bool, time]:
        """Days in order, a thing without hours first, an unfixed day at the end of its span."""
        day = self.first if self.fixed else self.last
        return (day, not self.fixed, self.start or time.min)


def span(day: date | Month) -> When:
    """The day, or the days that it can be."""
    return When(day.first, day.last, month=day) if isinstance(day, Month) else When(day, day)


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(上旬|中旬|下旬|末)?(ごろ)?", re.ASCII)
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)


YEARS = range(1900, 2201)
"""Years that somebody may mean; with others the days around a date could not be reckoned."""


def parse_day(value: object) -> date:
    """Read ``2023-11-25``; a date that does not exist, or that nobody can mean, is refused."""
    day = value if isinstance(value, date) and not isinstance(value, datetime) else _day(value)
    _refuse_other_years(day.year, value)
    return day


def _day(value: object) -> date:
    """The day in the text, whatever its year."""
    if not (isinstance(value, str) and _DAY.fullmatch(value)):
        raise ValueError(f"日付「{written(value)}」は 2023-11-25 の形で書いてください")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"「{value}」という日付はありません。月と日を確かめてください") from None


def _refuse_other_years(year: int, value: object) -> None:
    """Raise ``ValueError`` with what to write instead."""
    if year not in YEARS:
        span = f"{YEARS[0]} から {YEARS[-1]} まで"
        raise ValueError(f"「{written(value)}」の年は書けません。{span}の年を書いてください")


def parse_day_or_month(value: object) -> date | Month:
    """Read a day, or ``2024-03``, ``2024-03末``, ``2024-02末ごろ`` where the day is not fixed."""
    if isinstance(value, Month):
        return value
    if isinstance(value, str) and (found := _MONTH.fullmatch(value)):
        year, month, part, about = found.groups()
        _refuse_other_years(int(year), value)
        return Month(int(year), int(month), MonthPart(part or ""), bool(about))
    if isinstance(value, date) or (isinstance(value, str) and _DAY.fullmatch(value)):
        return parse_day(value)
    raise ValueError(
        f"日付「{written(value)}」は 2023-11-25 の形で、日が決まっていなければ 2024-03 や 2024-03末 の形で書いてください"
    )


def parse_time(value: object) -> time:
    """Read ``"13:30"``, Japan time."""
    if isinstance(value, time):
        return value
    if value == "24:00":
        raise ValueError('24:00 は、until に次の日を書き、end を "0:00" にしてください')
    if not (isinstance(value, str) and (found := _TIME.fullmatch(value))):
        raise ValueError(f'時刻「{written(value)}」は、半角の数字を半角の引用符で囲み "13:30" の形で書いてください')
    return time(int(found[1]), int(found[2]))


Day = Annotated[
    date, BeforeValidator(parse_day), WithJsonSchema({"type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$"})
]
DayOrMonth = Annotated[
    date | Month,
    BeforeValidator(parse_day_or_month),
    WithJsonSchema({"type": "string", "pattern": "^\\d{4}-\\d{2}(-\\d{2}|(上旬|中旬|下旬|末)?(ごろ)?)$"}),
]
Clock = Annotated[time, BeforeValidator(parse_time), WithJsonSchema({"type": "string", "pattern": "^\\d{1,2}:\\d{2}$"})]
