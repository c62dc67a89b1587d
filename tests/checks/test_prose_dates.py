"""Dates in prose: the year that is meant, the weekday, 和暦, ranges, and what is no date."""

from datetime import date

import pytest

from macros.checks.prose_dates import days, wrong_dates

WRITTEN = date(2023, 12, 19)

RIGHT = [
    "2023年11月25日（土）",
    "11月25日（土）",
    "11月25日(土)",
    "１１月２５日（土）",
    "２０２３年１１月２５日（土曜日）",
    "令和5年11月25日（土）",
    "令和５年１１月２５日（土）",
    "2023年（令和5年）11月25日（土）",
    "令和元年5月1日（水）",
    "平成31年4月30日（火）",
    "昭和39年10月10日（土）",
    "11月23日（木・祝）",
    "11月25日（土・祝）",
    "1月18日（木）",
    "2024年1月18日（木）と2月22日（木）",
    "2024年2月29日（木）",
    "2月29日（木）",
    "11月12日（日）～13日（月）",
    "11月12日～13日",
    "12月3日間",
    "3日間、2日目、11月の3日間",
]
WRONG = [
    ("2023年11月25日（日）", "2023年11月25日は土曜日です"),
    ("11月25日（日）", "2023年11月25日は土曜日です"),
    ("１１月２５日（日）", "2023年11月25日は土曜日です"),
    ("令和5年11月25日（月）", "2023年11月25日は土曜日です"),
    ("11月25日（日・祝）", "2023年11月25日は土曜日です"),
    ("1月18日（水）", "2024年1月18日は木曜日です"),
    ("2024年1月18日（木）と2月22日（水）", "2024年2月22日は木曜日です"),
    ("2023年（令和4年）11月25日（土）", "2023年は令和5年です"),
    ("2023年2月29日", "という日付はありません"),
    ("11月31日", "という日付はありません"),
    ("13月1日", "という日付はありません"),
    ("11月12日（日）～13日（火）", "2023年11月13日は月曜日です"),
    ("11月29日～31日", "という日付はありません"),
]


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_date_is_no_problem(text: str) -> None:
    assert list(wrong_dates(text, WRITTEN)) == []


@pytest.mark.parametrize(("text", "says"), WRONG)
def test_a_wrong_date_is_a_problem_on_its_line(text: str, says: str) -> None:
    ((line, message),) = wrong_dates(f"一行目\n\n{text}", WRITTEN)
    assert line == 2
    assert says in message


def test_on_a_page_without_a_date_only_what_never_is_a_date_is_wrong() -> None:
    assert list(wrong_dates("11月25日（日）、2月29日（月）", None)) == []
    assert [line for line, _ in wrong_dates("11月31日\n2023年11月25日（日）", None)] == [0, 1]


def test_the_year_that_was_said_holds_for_its_paragraph_only() -> None:
    assert list(wrong_dates("2025年8月1日（金）、11月25日（火）\n11月25日（土）", WRITTEN)) == []


@pytest.mark.parametrize(
    "text",
    [
        "```\n11月31日\n```",
        "https://example.org/2023年11月31日/a",
        "[表](https://example.org/13月1日.pdf)",
        "`11月31日`",
        "2023-11-31",
        "13:30",
    ],
)
def test_code_and_addresses_are_not_prose(text: str) -> None:
    assert list(wrong_dates(text, WRITTEN)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11月25日", [date(2023, 11, 25)]),
        ("1月18日と2月22日", [date(2024, 1, 18), date(2024, 2, 22)]),
        ("2025年7月31日まで。翌日の8月1日から", [date(2025, 7, 31), date(2025, 8, 1)]),
        ("11月12日（日）～13日（月）", [date(2023, 11, 12), date(2023, 11, 13)]),
        ("令和5年11月25日", [date(2023, 11, 25)]),
        ("11月31日、日付なし", []),
    ],
)
def test_the_day_that_is_meant(text: str, expected: list[date]) -> None:
    assert list(days(text, WRITTEN)) == expected
