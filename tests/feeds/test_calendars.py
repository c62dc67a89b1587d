"""Calendars, read back by the library that wrote them and by another one."""

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar

from macros.feeds.calendars import calendars
from macros.model.reference import Council
from macros.model.site import Register, Site

from .. import factories as make

JAPAN = timezone(timedelta(hours=9))
TODAY = date(2023, 11, 25)


def written(site: Site, base: str | None = None) -> dict[str, bytes]:
    """Every calendar by its path."""
    return {row.uri: row.content for row in calendars(site, TODAY, base)}


def read(site: Site, uri: str = "calendar.ics", base: str | None = None) -> list[Any]:
    """The entries of one calendar."""
    content = written(site, base)[uri]
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    return list(Calendar.from_ical(content).walk("VEVENT"))


def moment(found: Any) -> Any:
    """A day, or a moment in whatever zone it was told."""
    return found.timestamp() if isinstance(found, datetime) else found


def entry(base: str | None = None, **changes: Any) -> Any:
    """The one entry of a council with one event."""
    return read(make.site(events=(make.event(**changes),)), base=base)[0]


def test_hours_are_hours_in_japan() -> None:
    found = entry(start="13:30", end="15:00")
    assert found.decoded("dtstart").astimezone(JAPAN) == datetime(2023, 11, 25, 13, 30, tzinfo=JAPAN)
    assert found.decoded("dtend").astimezone(JAPAN) == datetime(2023, 11, 25, 15, 0, tzinfo=JAPAN)


def test_the_place_of_an_entry_is_that_of_the_page() -> None:
    assert entry(municipality="見本市")["location"] == "見本市"
    assert "location" not in entry()


def test_nobody_is_asked_to_apply_for_what_is_off() -> None:
    assert entry(apply="FAXで")["description"] == "FAXで"
    assert "description" not in entry(apply="FAXで", status="cancelled")


def test_without_an_end_none_is_made_up() -> None:
    assert "dtend" not in entry(start="13:30")


@pytest.mark.parametrize(
    ("record", "first", "after"),
    [
        ({}, date(2023, 11, 25), date(2023, 11, 26)),
        ({"until": "2023-11-27"}, date(2023, 11, 25), date(2023, 11, 28)),
        ({"date": "2024-03末"}, date(2024, 3, 21), date(2024, 4, 1)),
        ({"date": "2024-03末", "start": "13:30"}, date(2024, 3, 21), date(2024, 4, 1)),
        ({"until": "2023-11-27", "start": "10:00"}, date(2023, 11, 25), date(2023, 11, 28)),
    ],
)
def test_whole_days_end_before_the_next(record: dict[str, Any], first: date, after: date) -> None:
    found = entry(**record)
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


def test_a_new_day_makes_a_postponed_event_certain_and_tells_the_old_one() -> None:
    moved = entry(updated="2023-11-10", date="2023-12-02", status="postponed", moved_from="2023-11-25")
    assert moved["uid"] == entry()["uid"]
    assert moved["status"] == "CONFIRMED"
    assert moved.decoded("dtstart") == date(2023, 12, 2)
    assert "前の予定：2023年11月25日（土）" in moved["description"]


PARTS = ["\n", "\r\n", "; , \\", '"引用"', "END:VEVENT", "あ" * 80, "👩‍👩‍👧", "ｶﾞ", "é", "\u3000", "x:y=z", "\t", "𠮷"]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PARTS) | st.text("あ👍a;,\\:", max_size=90), min_size=1, max_size=8).map("".join))
def test_hostile_texts_are_folded_between_characters_and_come_back_whole(text: str) -> None:
    kept = "".join(letter for letter in text if letter >= " ")[:118]
    title = f"題{kept}題"
    site = make.site(events=(make.event(note=f"注{text}。", title=title, start="13:30", end="15:00"),))
    content = written(site, "https://example.org/")["calendar.ics"]
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # a character is never cut in two
    (first,) = read(site)
    (second,) = IcsCalendarStream.calendar_from_ics(content.decode()).events
    whole = f"注{text}。".replace("\r\n", "\n")
    assert (str(first["description"]), str(first["summary"])) == (whole, title)
    assert second.summary == title
    assert second.description == whole


def test_control_characters_are_left_out() -> None:
    site = make.site(events=(make.event(note="前\x00\x0b\x7f後\tと", place="北\x01口"),))
    content = written(site)["calendar.ics"]
    assert not set(content) & ({*range(32), 127} - {9, 10, 13})
    (found,) = read(site)
    assert (str(found["description"]), str(found["location"])) == ("前後\tと", "北口")


def test_another_reader_finds_the_same_events(made_up: Site) -> None:
    content = {row.uri: row.content for row in calendars(made_up, date(2031, 5, 20), "https://mihon.example/")}
    for uri, text in content.items():
        ours = Calendar.from_ical(text).walk("VEVENT")
        theirs = IcsCalendarStream.calendar_from_ics(text.decode()).events
        assert {row.uid for row in theirs} == {str(row["uid"]) for row in ours}, uri
        for row in ours:
            other = next(event for event in theirs if event.uid == row["uid"])
            assert (other.summary, other.location or "") == (str(row["summary"]), str(row.get("location", "")))
            assert moment(other.dtstart) == moment(row.decoded("dtstart"))
            assert (other.status or "") == str(row["status"])


def test_the_organizer_is_told_where_the_council_is_a_host_and_its_address_public() -> None:
    names: dict[str, Any] = {
        "name": "見本県の会",
        "short_name": "見本の会",
        "prefecture": "見本県",
        "course": "くらしの講座",
    }
    known = Council(**names, email="info@example.org")
    bodies = Register((make.organization("見本の会", "mihon", aliases=("事務局",)), make.organization("甲組合", "kou")))

    def organizer(council: Council, host: str) -> Any:
        events = (make.event(host=(host,)),)
        return read(make.site(council=council, organizations=bodies, events=events))[0].get("organizer")

    assert organizer(known, "見本の会") == "mailto:info@example.org"
    assert organizer(known, "mihon") == organizer(known, "事務局") == "mailto:info@example.org"
    assert organizer(known, "甲組合・事務局") == "mailto:info@example.org"
    assert organizer(known, "見本の会").params["CN"] == "見本県の会"
    assert organizer(known, "甲組合") is None
    assert organizer(Council(**names), "見本の会") is None


def test_the_page_is_linked_where_the_address_of_the_site_is_known() -> None:
    assert entry(base="https://example.org/")["url"] == "https://example.org/events/action/"
    assert "url" not in entry()


def test_there_is_a_calendar_for_all_for_each_kind_campaign_town_and_event() -> None:
    events = (
        make.event(campaign="保険署名", municipality="見本市"),
        make.event(id="b", kind="study"),
        make.event(id="c", public=False),
    )
    assert list(written(make.site(events=events))) == [
        "calendar.ics",
        "calendar/street_action.ics",
        "calendar/study.ics",
        "campaigns/hoken.ics",
        "municipalities/mihon.ics",
        "events/action.ics",
        "events/b.ics",
    ]


def test_what_is_over_is_not_added_any_more() -> None:
    events = (make.event(id="over", date="2023-11-24"), make.event(id="lasts", date="2023-11-24", until="2023-11-25"))
    found = written(make.site(events=events))
    assert "events/lasts.ics" in found
    assert "events/over.ics" not in found
    assert len(read(make.site(events=events))) == 2


def test_calendars_say_their_names_and_how_often_they_are_to_be_read() -> None:
    content = written(make.site(events=(make.event(municipality="見本市"),)))
    names = {uri: str(Calendar.from_ical(text)["x-wr-calname"]) for uri, text in content.items()}
    assert names["municipalities/mihon.ics"] == "見本の会 見本市"
    assert names["events/action.ics"] == "見本の会"
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n" in content["calendar.ics"]
    assert b"TZID:Asia/Tokyo\r\n" in content["calendar.ics"]


def test_sessions_and_deadlines_are_in_it(made_up: Site) -> None:
    assert len(read(made_up)) == len(made_up.agenda) + 1  # one is cancelled, and told twice
