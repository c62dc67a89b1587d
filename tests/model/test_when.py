"""Days, months and hours as editors write them."""

from datetime import date, datetime, time

import pytest

from macros.model.when import Month, MonthPart, When, parse_day, parse_day_or_month, parse_time


@pytest.mark.parametrize("written", ["2023-11-25", "2024-02-29", "2000-02-29"])
def test_a_day_that_exists_is_read(written: str) -> None:
    assert parse_day(written) == date.fromisoformat(written)
    assert parse_day_or_month(written) == date.fromisoformat(written)


@pytest.mark.parametrize(
    "written", ["2023-02-29", "2023-11-31", "2023-13-01", "2023-00-10", "2100-02-29", "0000-01-01"]
)
def test_a_day_that_does_not_exist_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=f"「{written}」という日付はありません"):
        parse_day(written)
    with pytest.raises(ValueError, match="という日付はありません"):
        parse_day_or_month(written)


@pytest.mark.parametrize(
    "written", ["2023/11/25", "2023-1-5", "11月25日", "２０２３-11-25", "20231125", 20231125, None, ""]
)
def test_a_day_in_another_form_is_refused_with_the_right_form(written: object) -> None:
    with pytest.raises(ValueError, match="2023-11-25 の形"):
        parse_day(written)
    with pytest.raises(ValueError, match="2024-03末 の形"):
        parse_day_or_month(written)


def test_a_day_field_takes_no_month() -> None:
    with pytest.raises(ValueError, match="2023-11-25 の形"):
        parse_day("2024-03")


@pytest.mark.parametrize(
    ("written", "month"),
    [
        ("2024-03", Month(2024, 3)),
        ("2024-03上旬", Month(2024, 3, MonthPart.EARLY)),
        ("2024-03中旬", Month(2024, 3, MonthPart.MIDDLE)),
        ("2024-03下旬", Month(2024, 3, MonthPart.LATE)),
        ("2024-03末", Month(2024, 3, MonthPart.END)),
        ("2024-12ごろ", Month(2024, 12, about=True)),
        ("2024-02末ごろ", Month(2024, 2, MonthPart.END, about=True)),
    ],
)
def test_a_month_without_a_day_keeps_what_was_written(written: str, month: Month) -> None:
    assert parse_day_or_month(written) == month


@pytest.mark.parametrize("written", ["2024-13", "2024-00", "2024-3", "2024-03ころ", "2024-03末日", "2024"])
def test_a_month_in_another_form_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="2024-03 や 2024-03末 の形"):
        parse_day_or_month(written)


@pytest.mark.parametrize("written", ["9999-12-31", "2201-01-01", "1899-12-31", "0023-11-25"])
def test_a_year_that_nobody_means_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=f"「{written}」の年は書けません。1900 から 2200 までの年を書いてください"):
        parse_day_or_month(written)
    with pytest.raises(ValueError, match=f"「{written}」の年は書けません"):
        parse_day(date.fromisoformat(written))
    with pytest.raises(ValueError, match=f"「{written[:7]}」の年は書けません"):
        parse_day_or_month(written[:7])


def test_the_first_and_the_last_year_are_read() -> None:
    assert (parse_day("1900-01-01"), parse_day_or_month("2200-12")) == (date(1900, 1, 1), Month(2200, 12))


def test_a_month_of_the_year_0_is_refused_like_its_days() -> None:
    with pytest.raises(ValueError, match="0000-05"):
        parse_day_or_month("0000-05")


@pytest.mark.parametrize(
    ("part", "first", "last"),
    [
        (MonthPart.ANY, 1, 29),
        (MonthPart.EARLY, 1, 10),
        (MonthPart.MIDDLE, 11, 20),
        (MonthPart.LATE, 21, 29),
        (MonthPart.END, 21, 29),
    ],
)
def test_the_part_of_a_month_bounds_the_days(part: MonthPart, first: int, last: int) -> None:
    month = Month(2024, 2, part)
    assert (month.first, month.last) == (date(2024, 2, first), date(2024, 2, last))


@pytest.mark.parametrize(("written", "read"), [("13:30", time(13, 30)), ("9:05", time(9, 5)), ("00:00", time(0))])
def test_an_hour_is_read(written: str, read: time) -> None:
    assert parse_time(written) == read


@pytest.mark.parametrize("written", ["12:60", "13時30分", "13:3", "１３:３０", "13:30:00", 810, None])
def test_another_hour_is_refused_with_the_right_form(written: object) -> None:
    with pytest.raises(ValueError, match='引用符で囲み "13:30" の形'):
        parse_time(written)


def test_midnight_is_the_beginning_of_the_next_day() -> None:
    with pytest.raises(ValueError, match='until に次の日を書き、end を "0:00"'):
        parse_time("24:00")
    first, last = date(2023, 12, 31), date(2024, 1, 1)
    assert When(first, last, time(22), time(0)).last_on == first
    assert When(first, last, time(22), time(0, 30)).last_on == last
    assert When(first, last).last_on == last


@pytest.mark.parametrize("written", [datetime(2024, 1, 1, 10), datetime(2024, 1, 1)])  # noqa: DTZ001  as YAML reads it
def test_a_day_has_no_hours(written: datetime) -> None:
    with pytest.raises(ValueError, match="2023-11-25 の形で"):
        parse_day(written)


def test_the_order_is_the_day_then_all_day_things_then_hours_then_the_unfixed() -> None:
    day = date(2024, 3, 31)
    undated = When(date(2024, 3, 21), day, month=Month(2024, 3, MonthPart.END))
    morning = When(day, day, time(9))
    evening = When(day, day, time(18))
    all_day = When(day, day)
    april = When(date(2024, 4, 1), date(2024, 4, 1))
    assert sorted([april, undated, evening, morning, all_day], key=lambda when: when.sort_key) == [
        all_day,
        morning,
        evening,
        undated,
        april,
    ]
    assert all_day.fixed
    assert not undated.fixed
