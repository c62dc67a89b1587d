"""The course as a programme sheet."""

from datetime import date
from typing import Any

import pytest

from macros.model.session import Session
from macros.model.site import Site
from macros.render import draw
from macros.views.course import course
from macros.views.year import NOTHING

from .. import factories as make


def programme(*changes: tuple[str, str, str]) -> Site:
    """Sessions by id, date and status."""
    rows: tuple[Session, ...] = tuple(make.session(id=name, date=day, status=status) for name, day, status in changes)
    return make.site(sessions=rows)


SITE = programme(
    ("fourth", "2024-04-18", "scheduled"),
    ("first", "2023-12-21", "scheduled"),
    ("second", "2024-01-18", "scheduled"),
    ("third", "2024-02-22", "scheduled"),
)


def marks(site: Site, today: str) -> dict[str, str]:
    """The marks of the sessions that have one."""
    found = course(site, date.fromisoformat(today))
    return {row.session.id: row.mark for year in found.years for row in year.rows if row.mark}


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2023-12-01", {"first": "次回", "second": "次々回"}),
        ("2023-12-21", {"first": "次回", "second": "次々回"}),
        ("2023-12-22", {"second": "次回", "third": "次々回"}),
        ("2024-02-23", {"fourth": "次回"}),
        ("2024-04-19", {}),
    ],
)
def test_the_next_and_the_one_after_are_marked(today: str, expected: dict[str, str]) -> None:
    assert marks(SITE, today) == expected


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_a_session_that_is_called_off_is_not_next(status: str) -> None:
    site = programme(("a", "2024-01-18", status), ("b", "2024-02-22", "scheduled"), ("c", "2024-03末", "tentative"))
    assert marks(site, "2024-01-01") == {"b": "次回", "c": "次々回"}


def test_sessions_stand_in_the_order_of_time_newest_fiscal_year_first() -> None:
    found = course(SITE, date(2024, 1, 1))
    assert [(year.fiscal_year, [row.session.id for row in year.rows]) for year in found.years] == [
        (2024, ["fourth"]),
        (2023, ["first", "second", "third"]),
    ]


def test_the_next_session_is_told_apart() -> None:
    assert course(SITE, date(2024, 4, 19)).next is None
    following = course(SITE, date(2024, 1, 1)).next
    assert following
    assert following.session.id == "second"


def test_sessions_that_are_not_public_are_not_listed() -> None:
    site = make.site(sessions=(make.session(id="a", public=False), make.session(id="b")))
    (year,) = course(site, date(2023, 12, 1)).years
    assert [row.session.id for row in year.rows] == ["b"]
    assert [row.mark for row in year.rows] == ["次回"]


def test_the_lecturer_is_named_where_there_is_one() -> None:
    site = make.site(sessions=(make.session(id="a", lecturer="reita"), make.session(id="b", date="2023-12-22")))
    named, unnamed = course(site, date(2023, 12, 1)).years[0].rows
    assert named.lecturer
    assert named.lecturer.name == "例田一郎"
    assert unnamed.lecturer is None


def test_the_course_has_the_name_that_the_council_gives_it() -> None:
    assert course(make.site(), date(2023, 12, 1)) == ("くらしの講座", None, ())


def told(**changes: Any) -> str:
    """What the programme says of the only session, on the day before it."""
    today = date(2023, 11, 24)
    site = make.site(sessions=(make.session(date="2023-11-25", **changes),))
    return draw("course", str, course=course(site, today), archive=NOTHING, alone=False, today=today)


@pytest.mark.parametrize(
    ("changes", "there", "absent"),
    [
        ({"apply": "電話で"}, ["参加", "電話で", "会場", "準備中です"], ["申込方法は準備中です"]),
        ({}, ["申込方法は準備中です"], []),
        ({"status": "cancelled", "apply": "電話で"}, [], ["電話で", "準備中です"]),
        ({"status": "postponed"}, [], ["準備中です"]),
    ],
)
def test_a_coming_session_says_how_to_take_part_and_where(
    changes: dict[str, Any], there: list[str], absent: list[str]
) -> None:
    html = told(**changes)
    assert [words for words in there if words not in html] == []
    assert [words for words in absent if words in html] == []
