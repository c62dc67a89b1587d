"""How an event stands to a day, and where it is."""

from datetime import date
from typing import Any

import pytest

from macros.views.entry import State, coming, entries, entry, notice, place, state

from .. import factories as make


@pytest.mark.parametrize(
    ("written", "today", "stands"),
    [
        ({"date": "2023-11-25"}, "2023-11-24", State.COMING),
        ({"date": "2023-11-25"}, "2023-11-25", State.TODAY),
        ({"date": "2023-11-25", "start": "9:00", "end": "10:00"}, "2023-11-25", State.TODAY),
        ({"date": "2023-11-25"}, "2023-11-26", State.OVER),
        ({"date": "2023-11-30", "until": "2023-12-02"}, "2023-11-29", State.COMING),
        ({"date": "2023-11-30", "until": "2023-12-02"}, "2023-11-30", State.ONGOING),
        ({"date": "2023-11-30", "until": "2023-12-02"}, "2023-12-02", State.ONGOING),
        ({"date": "2023-11-30", "until": "2023-12-02"}, "2023-12-03", State.OVER),
    ],
)
def test_an_event_is_coming_then_on_then_over(written: dict[str, Any], today: str, stands: State) -> None:
    assert state(make.event(**written), date.fromisoformat(today)) is stands


@pytest.mark.parametrize(
    ("written", "last_day"),
    [
        ("2024-02", "2024-02-29"),
        ("2024-02上旬", "2024-02-10"),
        ("2024-02中旬", "2024-02-20"),
        ("2024-02末", "2024-02-29"),
    ],
)
def test_a_month_without_a_day_is_coming_until_it_is_over(written: str, last_day: str) -> None:
    event = make.event(date=written)
    last = date.fromisoformat(last_day)
    assert state(event, date(2024, 1, 31)) is State.COMING
    assert state(event, last) is State.COMING
    assert state(event, date.fromordinal(last.toordinal() + 1)) is State.OVER


def test_what_is_only_coming_needs_no_word() -> None:
    assert [each.label for each in (State.COMING, State.TODAY, State.ONGOING, State.OVER)] == [
        "",
        "今日",
        "開催中",
        "終了",
    ]


@pytest.mark.parametrize(
    ("written", "where"),
    [
        ({}, ""),
        ({"venue": "ekimae"}, "見本駅前（見本市）"),
        ({"place": "北口"}, "北口"),
        ({"place": "北口", "municipality": "99201"}, "北口（見本市）"),
        ({"place": "見本市役所", "municipality": "見本市"}, "見本市役所"),
        ({"municipality": "mihon"}, "見本市"),
        ({"online": True}, "オンラインあり"),
        ({"online": True, "place": "北口"}, "北口"),
        ({"online": True, "venue": "ekimae", "status": "moved_online"}, "オンライン（会場では開きません）"),
    ],
)
def test_a_place_is_told_with_its_town_as_far_as_it_is_known(written: dict[str, Any], where: str) -> None:
    assert place(make.site(), make.event(**written)) == where


@pytest.mark.parametrize(
    ("status", "off"),
    [("scheduled", False), ("tentative", False), ("moved_online", False), ("cancelled", True), ("postponed", True)],
)
def test_nobody_should_go_to_what_is_cancelled_or_postponed(status: str, off: bool) -> None:
    assert entry(make.site(), make.event(status=status), date(2023, 11, 1)).called_off is off


def test_a_postponed_event_takes_place_once_its_new_day_is_known() -> None:
    moved = make.event(status="postponed", moved_from="2023-11-18")
    assert not entry(make.site(), moved, date(2023, 11, 1)).called_off
    assert entry(make.site(), make.event(status="cancelled", moved_from="2023-11-18"), date(2023, 11, 1)).called_off


def test_entries_stay_in_the_order_given() -> None:
    events = (make.event(id="b"), make.event(id="a"))
    assert [row.event.id for row in entries(make.site(), events, date(2023, 11, 1))] == ["b", "a"]


def test_what_is_not_over_is_coming_nearest_first() -> None:
    site = make.site(
        events=(
            make.event(id="later", date="2023-12-01"),
            make.event(id="today", date="2023-11-25"),
            make.event(id="over", date="2023-11-24"),
            make.event(id="off", date="2023-11-26", status="cancelled"),
            make.event(id="hidden", date="2023-11-27", public=False),
        )
    )
    assert [row.event.id for row in coming(site, date(2023, 11, 25))] == ["today", "off", "later"]


def test_a_notice_says_first_that_nobody_should_come() -> None:
    assert notice(make.site(), make.event(status="cancelled", summary="署名を集めます。")) == (
        "【中止】2023年11月25日（土）。署名を集めます。"
    )


def test_what_is_called_off_cannot_be_joined_online() -> None:
    assert place(make.site(), make.event(online=True)) == "オンラインあり"
    assert place(make.site(), make.event(online=True, status="cancelled")) == ""


def test_what_ends_at_midnight_is_over_with_its_day() -> None:
    event = make.event(date="2023-12-31", until="2024-01-01", start="22:00", end="0:00")
    assert state(event, date(2023, 12, 31)) is State.TODAY
    assert state(event, date(2024, 1, 1)) is State.OVER
