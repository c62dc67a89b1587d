"""Day, last day, weekday and hours of one thing, held against each other."""

from datetime import date, time
from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.when import Month, MonthPart, When

from .. import factories as make


@pytest.mark.parametrize(
    ("written", "when"),
    [
        ({"date": "2023-11-25"}, When(date(2023, 11, 25), date(2023, 11, 25))),
        (
            {"date": "2023-11-25", "weekday": "土", "start": "13:30", "end": "15:00"},
            When(date(2023, 11, 25), date(2023, 11, 25), time(13, 30), time(15)),
        ),
        ({"date": "2023-12-31", "until": "2024-01-01"}, When(date(2023, 12, 31), date(2024, 1, 1))),
        (
            {"date": "2024-02末"},
            When(date(2024, 2, 21), date(2024, 2, 29), month=Month(2024, 2, MonthPart.END)),
        ),
        (
            {"date": "2024-02-10", "until": "2024-02-11", "start": "13:00", "end": "10:00"},
            When(date(2024, 2, 10), date(2024, 2, 11), time(13), time(10)),
        ),
    ],
)
def test_days_and_hours_become_one_value(written: dict[str, Any], when: When) -> None:
    assert make.event(**written).when == when


@pytest.mark.parametrize(
    ("day", "wrong", "right"),
    [("2023-11-25", "日", "土"), ("2023-11-26", "月", "日"), ("2024-02-29", "金", "木"), ("2031-05-20", "水", "火")],
)
def test_a_wrong_weekday_is_refused_and_the_right_one_named(day: str, wrong: str, right: str) -> None:
    with pytest.raises(ValidationError, match=f"日は{right}曜日です。weekday: {right} に直すか"):
        make.event(date=day, weekday=wrong)
    assert make.event(date=day, weekday=right).weekday == right


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ({"date": "2023-11-25", "until": "2023-11-24"}, "2023-11-24 が最初の日 2023-11-25 より後になっていません"),
        ({"date": "2023-11-25", "until": "2023-11-25"}, "より後になっていません"),
        ({"date": "2023-11-25", "moved_from": "2023-11-25"}, "前の日付が date と同じです"),
        ({"date": "2023-11-25", "moved_from": "11月18日"}, "2023-11-25 の形で"),
        ({"date": "2024-03末", "until": "2024-04-01"}, "日が決まっていない行事に until は書けません"),
        ({"date": "2024-03", "weekday": "土"}, "日が決まっていないので曜日は書けません"),
        ({"end": "15:00"}, "終わる時刻だけ.*start も書いてください"),
        ({"start": "15:00", "end": "13:00"}, "終わる時刻 13:00 が始まる時刻 15:00 より後になっていません"),
        ({"start": "15:00", "end": "15:00"}, "より後になっていません"),
    ],
)
def test_what_contradicts_itself_is_refused(written: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        make.event(**written)


@pytest.mark.parametrize(
    "written",
    [
        {"date": "2023-11-31", "weekday": "土", "until": "2023-12-01"},
        {"start": "25:00", "end": "15:00"},
    ],
)
def test_one_mistake_is_told_once(written: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        make.event(**written)
    assert caught.value.error_count() == 1


def test_a_session_is_held_to_the_same_rules() -> None:
    with pytest.raises(ValidationError, match="木曜日です"):
        make.session(date="2023-12-21", weekday="金")
