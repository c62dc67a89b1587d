"""Days in, Japanese text out."""

from datetime import date, time, timedelta

import pytest

from macros import dates
from macros.model.when import Month, MonthPart, When, parse_day_or_month


def when(first: str, last: str = "", start: str = "", end: str = "") -> When:
    """Days and hours from text."""
    day = parse_day_or_month(first)
    hours = (time.fromisoformat(start) if start else None, time.fromisoformat(end) if end else None)
    if isinstance(day, Month):
        return When(day.first, day.last, *hours, day)
    return When(day, date.fromisoformat(last or first), *hours)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2023-11-23", "勤労感謝の日"),
        ("2023-01-02", "振替休日"),
        ("2024-02-12", "振替休日"),
        ("2031-05-06", "振替休日"),
        ("2026-09-21", "敬老の日"),
        ("2026-09-22", "国民の休日"),
        ("2026-09-23", "秋分の日"),
        ("2019-10-22", "即位礼正殿の儀"),
        ("2021-07-23", "スポーツの日"),
        ("2021-10-11", None),
        ("2023-11-25", None),
        ("2025-09-22", None),
        ("2023-12-31", None),
    ],
)
def test_a_holiday_has_its_name_and_other_days_have_none(day: str, name: str | None) -> None:
    assert dates.holiday(date.fromisoformat(day)) == name


@pytest.mark.parametrize(
    ("day", "year"),
    [("2024-03-31", 2023), ("2024-04-01", 2024), ("2023-12-31", 2023), ("2024-01-01", 2023), ("2023-04-01", 2023)],
)
def test_the_fiscal_year_begins_in_april(day: str, year: int) -> None:
    assert dates.fiscal_year(date.fromisoformat(day)) == year


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2023-11-25", "令和5年11月25日"),
        ("2019-05-01", "令和元年5月1日"),
        ("2019-12-31", "令和元年12月31日"),
        ("2020-01-01", "令和2年1月1日"),
        ("2019-04-30", "平成31年4月30日"),
        ("1989-01-08", "平成元年1月8日"),
        ("1989-01-07", "昭和64年1月7日"),
        ("1926-12-25", "昭和元年12月25日"),
        ("1926-12-24", "大正15年12月24日"),
        ("1912-07-30", "大正元年7月30日"),
        ("1912-07-29", "明治45年7月29日"),
        ("1873-01-01", "明治6年1月1日"),
        ("1872-12-31", "1872年12月31日"),
    ],
)
def test_an_era_begins_on_its_day_with_the_year_gannen(day: str, text: str) -> None:
    assert dates.wareki(date.fromisoformat(day)) == text
    assert text.startswith(dates.wareki_year(date.fromisoformat(day)))


def test_the_weekdays_go_from_monday_to_sunday() -> None:
    monday = date(2023, 11, 20)
    assert "".join(dates.weekday(monday + timedelta(days=number)) for number in range(7)) == "月火水木金土日"


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (when("2023-11-25"), "2023年11月25日（土）"),
        (when("2023-11-25", start="13:30", end="15:00"), "2023年11月25日（土）13:30～15:00"),
        (when("2023-11-25", start="09:05"), "2023年11月25日（土）9:05から"),
        (when("2023-11-25", start="00:00", end="12:00"), "2023年11月25日（土）0:00～12:00"),
        (when("2023-11-12", "2023-11-13"), "2023年11月12日（日）～13日（月）"),
        (when("2023-11-30", "2023-12-01"), "2023年11月30日（木）～12月1日（金）"),
        (when("2023-12-31", "2024-01-01"), "2023年12月31日（日）～2024年1月1日（月）"),
        (when("2023-11-12", "2024-11-12"), "2023年11月12日（日）～2024年11月12日（火）"),
        (when("2023-11-12", "2023-11-13", "10:00", "17:00"), "2023年11月12日（日）～13日（月） 初日10:00～最終日17:00"),
        (when("2024-03"), "2024年3月（日は未定）"),
        (when("2024-03末"), "2024年3月末"),
        (when("2024-02末ごろ"), "2024年2月末ごろ"),
        (when("2024-09ごろ"), "2024年9月ごろ"),
        (when("2024-07上旬", start="13:00"), "2024年7月上旬13:00から"),
    ],
)
def test_days_and_hours_stand_as_on_a_notice(moment: When, text: str) -> None:
    assert dates.when_text(moment) == text


@pytest.mark.parametrize(
    ("moment", "machine"),
    [
        (when("2023-11-25"), "2023-11-25"),
        (when("2023-11-25", start="09:05", end="10:00"), "2023-11-25T09:05+09:00"),
        (when("2023-11-12", "2023-11-13"), "2023-11-12"),
        (when("2024-03末"), "2024-03"),
    ],
)
def test_a_machine_reads_a_month_a_day_or_a_moment_in_japan(moment: When, machine: str) -> None:
    assert dates.machine(moment) == machine


@pytest.mark.parametrize(
    ("moment", "ends"),
    [
        (when("2023-12-31"), "2024-01-01T00:00+09:00"),
        (when("2023-12-31", start="13:30"), "2024-01-01T00:00+09:00"),
        (when("2023-12-31", start="13:30", end="15:00"), "2023-12-31T15:00+09:00"),
        (when("2023-12-30", "2024-01-02", "10:00", "09:05"), "2024-01-02T09:05+09:00"),
        (when("2024-02"), "2024-03-01T00:00+09:00"),
        (when("2024-02中旬"), "2024-02-21T00:00+09:00"),
    ],
)
def test_it_is_over_at_its_last_hour_or_at_midnight_in_japan(moment: When, ends: str) -> None:
    assert dates.ends_at(moment) == ends


@pytest.mark.parametrize(("day", "text"), [(date(2023, 11, 5), "2023-11-05"), (Month(2024, 3), "2024-03")])
def test_a_day_and_a_month_have_a_form_for_machines(day: date | Month, text: str) -> None:
    assert dates.iso(day) == text


@pytest.mark.parametrize(("part", "label"), [(MonthPart.ANY, "未定"), (MonthPart.END, "末"), (MonthPart.EARLY, "上旬")])
def test_a_date_block_has_a_word_where_the_day_is_not_fixed(part: MonthPart, label: str) -> None:
    assert dates.part_label(part) == label


@pytest.mark.parametrize(
    ("year", "month", "first_week", "number"),
    [(2031, 5, [None, None, None, None, 1, 2, 3], 5), (2026, 2, [1, 2, 3, 4, 5, 6, 7], 4), (2023, 12, None, 6)],
)
def test_the_weeks_of_a_month_begin_on_sunday(
    year: int, month: int, first_week: list[int | None] | None, number: int
) -> None:
    weeks = dates.weeks(year, month)
    assert len(weeks) == number
    assert first_week is None or [day.day if day else None for day in weeks[0]] == first_week
    assert all(day is None or day.isoweekday() % 7 == place for week in weeks for place, day in enumerate(week))
    assert {day.month for week in weeks for day in week if day} == {month}


def test_the_clock_of_japan_is_nine_hours_ahead() -> None:
    assert dates.TOKYO.utcoffset(None) == timedelta(hours=9)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("2023-12-10", "2023年12月10日（日）"),
        ("2023-12", "2023年12月"),
        ("2030-10下旬", "2030年10月下旬"),
        ("2024-02末ごろ", "2024年2月末ごろ"),
    ],
)
def test_what_was_issued_has_a_day_or_only_a_month(written: str, text: str) -> None:
    assert dates.date_text(parse_day_or_month(written)) == text


@pytest.mark.parametrize(
    ("last", "text"),
    [
        (date(2023, 11, 12), "令和5年11月12日"),
        (date(2023, 11, 13), "令和5年11月12日～13日"),
        (date(2023, 12, 2), "令和5年11月12日～12月2日"),
        (date(2024, 1, 2), "令和5年11月12日～令和6年1月2日"),
    ],
)
def test_several_days_have_their_wareki_to_the_last(last: date, text: str) -> None:
    assert dates.wareki_days(When(date(2023, 11, 12), last)) == text
