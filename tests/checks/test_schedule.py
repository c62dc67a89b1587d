"""Rules about time."""

from datetime import date
from typing import Any

import pytest

from macros.checks.schedule import (
    deadline_gone_by,
    no_result_yet,
    orders_against_the_text,
    outside_its_programme,
    overlaps,
    overlaps_without_hours,
    result_before_the_day,
    result_of_what_was_called_off,
    session_numbers,
    twins,
)
from macros.model.event import Kind
from macros.model.reference import Person
from macros.model.site import Register, Site

from .. import factories as make

TODAY = date(2023, 12, 31)
HALL = {"venue": "見本駅前", "start": "13:30", "end": "15:00"}
SPEAKER = {"speakers": ({"person": "例田一郎"},), "start": "13:30", "end": "15:00"}


def two(first: dict[str, Any], second: dict[str, Any]) -> Site:
    """Two events on one day where nothing else is said."""
    return make.site(events=(make.event(id="a", **first), make.event(id="b", **second)))


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ({"start": "14:00", "end": "16:00"}, 1),
        ({"start": "13:00", "end": "13:31"}, 1),
        ({"start": "14:00", "end": "14:30"}, 1),
        ({"start": "13:30"}, 1),
        ({"start": "14:00"}, 1),
        ({"start": "15:00", "end": "16:00"}, 0),
        ({"start": "12:00", "end": "13:30"}, 0),
        ({"start": None, "end": None}, 0),
        ({"venue": "ekimae", "start": "14:00"}, 1),
        ({"venue": None, "start": "14:00"}, 0),
        ({"date": "2023-11-26"}, 0),
        ({"status": "cancelled"}, 0),
        ({"status": "postponed"}, 0),
        ({"public": False}, 0),
        ({"date": "2023-11", "weekday": None}, 0),
        ({"part_of": "a"}, 0),
    ],
)
def test_a_venue_holds_one_event_at_a_time(second: dict[str, Any], found: int) -> None:
    assert len(list(overlaps(two(HALL, HALL | second)))) == found


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ({"start": "14:00", "end": "16:00"}, 1),
        ({"date": "2023-11-26", "start": "10:00", "end": "11:00"}, 1),
        ({"date": "2023-11-26", "start": "12:00", "end": "13:00"}, 0),
        ({"date": "2023-11-26", "until": "2023-11-27", "start": "11:00", "end": "13:00"}, 1),
        ({"date": "2023-11-27", "start": "10:00", "end": "11:00"}, 0),
    ],
)
def test_an_event_of_several_days_has_its_hall_until_it_ends(second: dict[str, Any], found: int) -> None:
    days = {"venue": "見本駅前", "start": "13:00", "until": "2023-11-26", "end": "12:00"}
    assert len(list(overlaps(two(days, {"venue": "見本駅前"} | second)))) == found


def test_two_parts_of_one_programme_are_not_in_one_hall_at_once() -> None:
    whole = make.event(id="whole", venue="見本駅前", start="10:00", end="16:00")
    parts = (make.event(id=name, part_of="whole", **HALL | SPEAKER) for name in "ab")
    problems = list(overlaps(make.site(events=(*parts, whole))))
    assert [("（a）" in problem.message, "（b）" in problem.message) for problem in problems] == [(True, False)] * 2


def test_a_speaker_is_at_one_place_at_a_time_and_a_session_counts() -> None:
    assert len(list(overlaps(two(SPEAKER, SPEAKER)))) == 1
    session = make.session(date="2023-11-25", start="14:00", end="16:00", lecturer="例田一郎")
    (problem,) = overlaps(make.site(events=(make.event(**SPEAKER),), sessions=(session,)))
    assert "「例田一郎」さんは同じ時間の「駅前宣伝」（action）にも入っています" in problem.message


def test_an_alias_of_a_speaker_is_the_same_person() -> None:
    people = Register((Person(id="reita", name="例田一郎", aliases=("例田",), scope=("web",)),))
    other = SPEAKER | {"speakers": ({"person": "例田"},)}
    site = two(SPEAKER, other)
    again = make.site(events=site.events, people=people)
    (problem,) = overlaps(again)
    assert "「例田一郎」さんは" in problem.message


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ({}, 1),
        ({"venue": "ekimae"}, 1),
        ({"start": "14:00"}, 0),
        ({"venue": None}, 0),
        ({"date": "2023-11-26"}, 0),
        ({"part_of": "a"}, 0),
        ({"status": "cancelled"}, 0),
    ],
)
def test_two_of_one_day_at_one_venue_need_hours(second: dict[str, Any], found: int) -> None:
    venue = {"venue": "見本駅前"}
    assert len(list(overlaps_without_hours(two(venue, venue | second)))) == found


def test_two_registered_names_of_one_venue_are_one_and_an_unregistered_one_is_another_rule() -> None:
    assert list(overlaps(two(HALL, HALL | {"venue": "公会堂"}))) == []


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ({}, 1),
        ({"title": "駅前の宣伝"}, 1),
        ({"title": "年金の学習会"}, 0),
        ({"kind": "study"}, 0),
        ({"part_of": "a"}, 0),
        ({"date": "2023-11-26"}, 0),
    ],
)
def test_two_alike_on_one_day_may_be_one(second: dict[str, Any], found: int) -> None:
    assert len(list(twins(two({}, second)))) == found


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        ({"date": "2023-11-12"}, 0),
        ({"date": "2023-11-13"}, 0),
        ({"date": "2023-11-12", "until": "2023-11-13"}, 0),
        ({"date": "2023-11-11"}, 1),
        ({"date": "2023-11-13", "until": "2023-11-14"}, 1),
        ({"date": "2023-11-22"}, 1),
    ],
)
def test_a_part_lies_within_its_whole(dates: dict[str, Any], found: int) -> None:
    whole = {"date": "2023-11-12", "until": "2023-11-13"}
    problems = list(outside_its_programme(two(whole, {"part_of": "a", **dates})))
    assert len(problems) == found


def test_a_part_of_something_unknown_is_another_rule() -> None:
    assert list(outside_its_programme(make.site(events=(make.event(part_of="gone"),)))) == []


def sessions(*rows: tuple[str, int | None]) -> Site:
    """Sessions by day and number, in any order."""
    made = [make.session(id=f"s{place}", date=day, number=number) for place, (day, number) in enumerate(rows)]
    return make.site(sessions=tuple(made))


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ((("2023-05-01", 1), ("2023-06-01", 2), ("2024-03-31", 3), ("2024-04-01", 1)), 0),
        ((("2023-06-01", 2), ("2023-05-01", 1)), 0),
        ((("2023-05-01", 1), ("2023-06-01", None), ("2023-07-01", 2)), 0),
        ((("2023-05-01", 1), ("2023-06-01", None), ("2023-07-01", 3)), 0),
        ((("2023-05-01", None), ("2023-06-01", None), ("2023-07-01", 2)), 0),
        ((("2023-05-01", None), ("2023-06-01", 2), ("2023-07-01", 4)), 1),
        ((("2023-05-01", 2),), 1),
        ((("2023-05-01", 1), ("2023-06-01", 1)), 1),
        ((("2023-05-01", 1), ("2023-06-01", 3), ("2023-07-01", 4)), 1),
        ((("2024-03-31", 1), ("2024-04-01", 2)), 1),
    ],
)
def test_sessions_are_counted_from_one_each_fiscal_year(rows: tuple[tuple[str, int | None], ...], found: int) -> None:
    assert len(list(session_numbers(sessions(*rows)))) == found


def test_a_session_of_unknown_number_may_be_one_of_the_count_or_none() -> None:
    (problem,) = session_numbers(sessions(("2023-05-01", 1), ("2023-06-01", None), ("2023-07-01", 4)))
    assert "2023年度の順番では第2回か第3回です" in problem.message


@pytest.mark.parametrize(("day", "found"), [("2023-12-30", 0), ("2023-12-31", 0), ("2024-01-01", 1)])
def test_a_result_comes_with_or_after_the_day(day: str, found: int) -> None:
    event = make.event(date=day, result={"people": 3})
    assert len(list(result_before_the_day(make.site(events=(event,)), TODAY))) == found
    session = make.session(date=day, result={"people": 3})
    assert len(list(result_before_the_day(make.site(sessions=(session,)), TODAY))) == found


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"date": "2023-12-01"}, 0),
        ({"date": "2023-11-30"}, 1),
        ({"date": "2023-11-30", "until": "2023-12-01"}, 0),
        ({"date": "2023-11"}, 1),
        ({"date": "2023-11-30", "result": {"people": 3}}, 0),
        ({"date": "2023-11-30", "status": "cancelled"}, 0),
        ({"date": "2023-11-30", "status": "moved_online"}, 1),
        ({"date": "2023-11-30", "kind": "meeting"}, 0),
    ],
)
def test_a_result_is_looked_for_thirty_days_after_the_end(changes: dict[str, Any], found: int) -> None:
    assert len(list(no_result_yet(make.site(events=(make.event(**changes),)), TODAY))) == found


def test_every_kind_that_readers_can_join_has_a_result_to_tell() -> None:
    for kind in (kind for kind in Kind if kind.open_to_join):
        event = make.event(kind=kind.value, date="2023-11-01")
        assert len(list(no_result_yet(make.site(events=(event,)), TODAY))) == 1, kind


def closing(*days: str, **changes: Any) -> Site:
    """A campaign with deadlines on these days."""
    rows = tuple({"id": f"d{place}", "title": "集約", "date": day} for place, day in enumerate(days))
    return make.site(campaigns=Register((make.campaign(deadlines=rows, **changes),)))


@pytest.mark.parametrize(
    ("site", "found"),
    [
        (closing("2023-12-30"), 1),
        (closing("2023-12-31"), 0),
        (closing("2023-10-01", "2024-02末ごろ"), 0),
        (closing("2023-10-01", "2023-11末"), 1),
        (closing("2023-12-30", closed="2023-12-30"), 0),
        (closing(), 0),
    ],
)
def test_a_campaign_whose_deadlines_are_all_over_is_closed(site: Site, found: int) -> None:
    assert len(list(deadline_gone_by(site, TODAY))) == found


@pytest.mark.parametrize(("stated", "found"), [("700超", 1), (700, 1), ("約700", 0), (680, 0), (600, 0), (None, 0)])
def test_the_orders_make_what_is_stated(stated: object, found: int) -> None:
    spread = {"item": "冊子", "ordered": 1000, "by_organization": {"甲組合": 680}, "stated": stated}
    site = make.site(campaigns=Register((make.campaign(distribution=spread),)))
    assert len(list(orders_against_the_text(site))) == found


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"status": "cancelled", "result": {"people": 3}}, 1),
        ({"status": "postponed", "result": {"people": 3}}, 1),
        ({"status": "cancelled", "result": {"note": "雨のため中止しました。"}}, 0),
        ({"status": "moved_online", "result": {"people": 3}}, 0),
        ({"status": "cancelled"}, 0),
    ],
)
def test_nobody_came_to_what_was_called_off(changes: dict[str, Any], found: int) -> None:
    assert len(list(result_of_what_was_called_off(make.site(events=(make.event(**changes),))))) == found
