"""Calendars, read back."""

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from icalendar import Calendar

from macros.feeds.calendars import calendars
from macros.model.site import Site

from .. import factories as make

JAPAN = timezone(timedelta(hours=9))


def read(site: Site, uri: str = "calendar.ics", base: str | None = None) -> list[Any]:
    """The entries of one calendar."""
    content = {row.uri: row.content for row in calendars(site, base)}[uri]
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    return list(Calendar.from_ical(content).walk("VEVENT"))


def entry(base: str | None = None, **changes: Any) -> Any:
    """The one entry of a council with one event."""
    return read(make.site(events=(make.event(**changes),)), base=base)[0]


def test_hours_are_hours_in_japan() -> None:
    found = entry(start="13:30", end="15:00")
    assert found.decoded("dtstart").astimezone(JAPAN) == datetime(2023, 11, 25, 13, 30, tzinfo=JAPAN)
    assert found.decoded("dtend").astimezone(JAPAN) == datetime(2023, 11, 25, 15, 0, tzinfo=JAPAN)


def test_without_an_end_none_is_made_up() -> None:
    assert "dtend" not in entry(start="13:30")


@pytest.mark.parametrize(
    ("written", "first", "after"),
    [
        ({}, date(2023, 11, 25), date(2023, 11, 26)),
        ({"until": "2023-11-27"}, date(2023, 11, 25), date(2023, 11, 28)),
        ({"date": "2024-03末"}, date(2024, 3, 21), date(2024, 4, 1)),
        ({"date": "2024-03末", "start": "13:30"}, date(2024, 3, 21), date(2024, 4, 1)),
        ({"until": "2023-11-27", "start": "10:00"}, date(2023, 11, 25), date(2023, 11, 28)),
    ],
)
def test_whole_days_end_before_the_next(written: dict[str, Any], first: date, after: date) -> None:
    found = entry(**written)
    assert (found.decoded("dtstart"), found.decoded("dtend")) == (first, after)


def test_a_day_that_is_not_fixed_is_said_in_the_title() -> None:
    assert entry(date="2024-03末")["summary"] == "駅前宣伝（2024年3月末）"


def test_the_identity_stays_when_the_event_moves_and_its_sequence_grows() -> None:
    before = entry(updated="2023-11-01")
    after = entry(updated="2023-11-10", date="2023-12-02", status="postponed")
    assert before["uid"] == after["uid"]
    assert before["sequence"] < after["sequence"]
    assert after.decoded("last-modified") > before.decoded("last-modified")
    assert (after["summary"], after["status"]) == ("【延期】駅前宣伝", "TENTATIVE")


def test_a_cancelled_event_is_told_twice_so_that_no_calendar_hides_it() -> None:
    off, notice = read(make.site(events=(make.event(status="cancelled", start="13:30"),)))
    assert (off["status"], notice["status"]) == ("CANCELLED", "CONFIRMED")
    assert off["uid"] != notice["uid"]
    assert notice["summary"] == "【中止のお知らせ】駅前宣伝"
    assert notice.decoded("dtstart") == date(2023, 11, 25)


def test_long_and_hostile_texts_are_folded_and_come_back_whole() -> None:
    text = '改行\nと; , \\ "引用" END:VEVENT ' + "あ" * 300
    assert str(entry(note=text)["description"]) == text


def test_the_page_is_linked_where_the_address_of_the_site_is_known() -> None:
    assert entry(base="https://example.org/")["url"] == "https://example.org/events/action/"
    assert "url" not in entry()


def test_there_is_a_calendar_for_all_for_each_kind_campaign_and_event() -> None:
    events = (make.event(campaign="保険署名"), make.event(id="b", kind="study"), make.event(id="c", public=False))
    found = [row.uri for row in calendars(make.site(events=events), None)]
    assert found == [
        "calendar.ics",
        "calendar/street_action.ics",
        "calendar/study.ics",
        "campaigns/hoken.ics",
        "events/action.ics",
        "events/b.ics",
    ]


def test_sessions_and_deadlines_are_in_it(made_up: Site) -> None:
    assert len(read(made_up)) == len(made_up.agenda) + 1  # one is cancelled, and told twice
