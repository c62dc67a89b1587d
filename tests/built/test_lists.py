"""The lists of the made-up council on 2031-05-20, against tests/site/README.md: next, coming, past, months, course."""

import pytest

from ..conftest import Built
from .reading import linked, pairs, said, section

COMING = [
    f"2031-{name}"
    for name in (
        *("05-19-taikai", "05-20-reigawa", "05-24-chushi", "05-27-unei", "06-04-ekimae", "06-07-tsudoi"),
        *("06-11-gikai", "06-11-denwa", "06-11-koza-3", "06-13-kurashi-1", "06-14-kaigo", "06-18-koryu"),
        *("06-21-nagai", "06-24-kakko", "06-28-sodan", "06-kaito", "07-02-yoru", "07-hakusho"),
        *("07-16-koza-4", "07-30-panel", "08-01-seido", "08-kurashi-saishu", "09-kosho", "10-koza"),
    )
]


@pytest.mark.parametrize(
    ("heading", "identity", "when"),
    [
        ("次の講座", "2031-06-11-koza-3", "2031年6月11日（水）18:30～20:00"),
        ("次の宣伝・署名", "2031-06-04-ekimae", "2031年6月4日（水）12:00～13:00"),
    ],
)
def test_home_has_the_next_of_each_kind(test_build: Built, heading: str, identity: str, when: str) -> None:
    (found,) = [tag for tag in test_build.main("").select("h2") if said(tag) == heading]
    link, day = found.find_next("a", href=True), found.find_next("time")
    assert link
    assert day
    assert str(link["href"]).rstrip("/") == f"events/{identity}"
    assert said(day) == when


def test_what_is_coming_stands_in_order(test_build: Built) -> None:
    assert linked(section(test_build, "events", "upcoming")) == COMING
    assert linked(section(test_build, "", "upcoming")) == COMING[:10]
    assert [linked(row)[0] for row in section(test_build, "", "upcoming").select("li:not([hidden])")] == COMING[:5]
    rows = {linked(row)[0]: said(row) for row in section(test_build, "events", "upcoming").select("li")}
    words = {"2031-05-19-taikai": "開催中", "2031-05-20-reigawa": "今日", "2031-05-24-chushi": "中止"}
    words |= {"2031-06-14-kaigo": "延期", "2031-06-18-koryu": "オンラインに変更", "2031-09-kosho": "調整中"}
    words |= {"2031-05-27-unei": "18:30から", "2031-06-kaito": "2031年6月末", "2031-09-kosho": "2031年9月ごろ"}
    assert {name: word for name, word in words.items() if word not in rows[name]} == {}


def test_what_is_over_is_counted_by_year(test_build: Built) -> None:
    part = section(test_build, "events", "past")
    assert [said(tag) for tag in part.select("summary")] == ["2031年度6件", "2030年度11件"]
    assert len(linked(part)) == 17
    assert not set(linked(part)) & set(COMING)


def test_the_months_are_counted(test_build: Built) -> None:
    numbers = {"2030": {9: 1, 10: 1, 11: 1, 12: 2}}
    numbers["2031"] = {1: 1, 2: 3, 3: 2, 4: 3, 5: 7, 6: 12, 7: 4, 8: 3, 9: 1, 10: 1}
    expected = {f"{year}年{month}月{number}件" for year, row in numbers.items() for month, number in row.items()}
    links = section(test_build, "events", "months").select("a")
    assert {said(link) for link in links} == expected
    for link in links:
        month = said(link).split("月")[0].replace("年", "-")
        year, number = month.split("-")
        assert (
            len(linked(section(test_build, f"calendar/{year}-{int(number):02}", "list"))) == numbers[year][int(number)]
        )


def test_the_table_of_may_has_its_days(test_build: Built) -> None:
    (table,) = test_build.main("calendar/2031-05").select("table")
    cells = {said(day): said(cell) for cell in table.select("td") if (day := cell.find("time"))}
    assert len(table.select("tbody tr")) == 5
    assert list(cells) == [str(number) for number in range(1, 32)]
    assert [day for day in cells if "見本県くらしの大会" in cells[day]] == ["19", "20", "21"]
    assert [day for day in cells if "今日" in cells[day]] == ["20"]
    assert "土曜の宣伝行動（中止）" in cells["24"]
    holidays = {"3": "憲法記念日", "4": "みどりの日", "5": "こどもの日", "6": "振替休日"}
    assert {day: name for day, name in holidays.items() if name not in cells[day]} == {}


def test_an_exhibition_over_the_end_of_july_stands_in_both_months(test_build: Built) -> None:
    for month, days in (("2031-07", ["30", "31"]), ("2031-08", ["1", "2"])):
        cells = [cell for cell in test_build.main(f"calendar/{month}").select("td") if "パネル展" in cell.get_text()]
        assert [said(day) for cell in cells if (day := cell.find("time"))] == days


def test_the_course_has_its_sessions_marks_and_figures(test_build: Built) -> None:
    rows = {linked(row)[0]: row for row in test_build.main("seminars").select("ol > li")}
    assert list(rows) == [
        *("2031-04-23-koza-1", "2031-05-15-koza-2", "2031-06-11-koza-3", "2031-07-16-koza-4", "2031-10-koza"),
        *("2030-09-25-koza-1", "2030-12-11-koza-2"),
    ]
    marks = {name: {"次回", "次々回"} & set(row.stripped_strings) for name, row in rows.items()}
    assert {name: mark for name, mark in marks.items() if mark} == {
        "2031-06-11-koza-3": {"次回"},
        "2031-07-16-koza-4": {"次々回"},
    }
    people = {name: dict(pairs(row)).get("受講") for name, row in rows.items()}
    assert [number for number in people.values() if number] == ["28人（5団体）", "31人", "25人"]


def test_reports_stand_by_year_theme_and_meeting(test_build: Built) -> None:
    def groups(heading: str) -> list[tuple[str, int]]:
        part = section(test_build, "reports", heading)
        return [(said(tag), len(tag.find_next("ul").select("li"))) for tag in part.select("h3")]  # type: ignore[union-attr]

    assert groups("years") == [("2031年度", 2), ("2030年度", 1)]
    assert groups("topics") == [("医療", 2), ("介護", 1), ("くらし", 1)]
    assert groups("meetings") == [("見本県社保協ブロック会議", 2), ("見本社保協総会", 1)]


def test_a_page_of_what_was_called_off_says_so_and_invites_nobody(test_build: Built) -> None:
    text = test_build.text("events/2031-05-24-chushi")
    assert "この行事は中止になりました。" in text
    assert "参加のしかた" not in text
    assert "参加のしかた" in test_build.text("events/2031-06-04-ekimae")


@pytest.mark.parametrize("address", ["events", "calendar/2031-06"])
def test_an_event_on_another_day_than_told_before_is_marked(test_build: Built, address: str) -> None:
    rows = [row for row in test_build.main(address).select(".entry") if row.select_one("a[href*='2031-06-28-sodan']")]
    assert [row.select(".mark--moved")[0].get_text() for row in rows] == ["日程変更"]
    assert len(test_build.main(address).select(".mark--moved")) == 1


def test_the_table_of_the_month_says_that_an_event_has_moved(test_build: Built) -> None:
    chip = test_build.main("calendar/2031-06").select_one(".calendar a[href*='2031-06-28-sodan'] .calendar__title")
    assert chip
    assert chip.get_text().endswith("（日程変更）")
