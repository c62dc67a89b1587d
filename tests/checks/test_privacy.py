"""Who may be named, and what may be written of how to reach somebody."""

from datetime import date
from typing import Any

import pytest

from macros.checks.privacy import contact_details, patients_by_name, unlisted_people
from macros.checks.private import never_named
from macros.model.reference import Council, Person, Venue
from macros.model.site import Register, Site

from .. import factories as make
from .examples import PAGE, said

TODAY = date(2023, 12, 31)


def knowing(text: str, **changes: Any) -> Site:
    """A page, and one listed person."""
    given = {"id": "reita", "name": "例田一郎", "aliases": ("レイタ",), "scope": ("web",)} | changes
    return said(text, people=Register((Person.model_validate(given),)))


@pytest.mark.parametrize(
    "text",
    [
        "例田一郎さん",
        "例田さん",
        "レイタさん",
        "甲組合の例田一郎氏",
        "甲組合例田会長",
        "見本の例田さん",
        "例田 一郎さん",
        "例田　一郎氏",
    ],
)
def test_a_listed_person_may_be_named(text: str) -> None:
    assert list(unlisted_people(knowing(text), TODAY)) == []


@pytest.mark.parametrize("text", ["仮野さん", "例田花子さん", "一郎さん", "仮野 一郎さん", "例さん", "甲組合仮野会長"])
def test_somebody_who_is_not_listed_may_not(text: str) -> None:
    (problem,) = unlisted_people(knowing(f"一行目\n{text}の話"), TODAY)
    assert (problem.path, problem.line) == (PAGE, 2)
    assert "登録されていない名前" in problem.message


TABLE = "| {} | 年齢 |\n| --- | --- |\n| 合計 | 2 |\n| {} | 45 |"


@pytest.mark.parametrize(("heading", "cell"), [("氏名", "高橋花子"), ("相談者", "高橋　花子"), ("**参加者**", "高橋")])
def test_a_column_of_names_holds_only_those_who_are_listed(heading: str, cell: str) -> None:
    (problem,) = unlisted_people(knowing(TABLE.format(heading, cell)), TODAY)
    assert problem.line == 4
    assert "登録されていない名前" in problem.message


@pytest.mark.parametrize(
    ("heading", "cell"), [("団体", "高橋花子"), ("相談者", "女性"), ("氏名", "例田一郎"), ("参加者", "3人")]
)
def test_other_columns_and_cells_hold_no_names(heading: str, cell: str) -> None:
    assert list(unlisted_people(knowing(TABLE.format(heading, cell)), TODAY)) == []


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"scope": ("資料",)}, 1),
        ({"scope": ()}, 1),
        ({"until": "2023-12-30"}, 1),
        ({"until": "2023-12-31"}, 0),
        ({"scope": ("資料", "web")}, 0),
    ],
)
def test_a_listed_person_is_named_only_where_and_as_long_as_it_was_agreed(changes: dict[str, Any], found: int) -> None:
    problems = list(unlisted_people(knowing("例田一郎さん", **changes), TODAY))
    assert len(problems) == found
    assert all("いまサイトに出せません" in problem.message for problem in problems)


def test_who_came_for_help_is_never_named_listed_or_not() -> None:
    (problem,) = patients_by_name(knowing("当事者の例田一郎さんが"))
    assert "「当事者の方」のように" in problem.message


def test_the_councils_own_contacts_and_those_of_venues_may_be_written() -> None:
    council = Council(
        name="見本県の会",
        short_name="見本の会",
        prefecture="見本県",
        course="講座",
        phone="000-000-0000",
        email="kai@example.org",
    )
    hall = Venue(id="hall", name="会館", address="見本市仮町1-2-3")
    text = "電話 000-000-0000、kai@example.org、会場は見本市仮町1-2-3"
    assert list(contact_details(said(text, council=council, venues=Register((hall,))))) == []
    assert len(list(contact_details(said(text)))) == 3


def test_a_private_name_is_found_and_not_repeated() -> None:
    (problem,) = never_named(["例山"])(said("一行目\n当日は例山が来た"))
    assert (problem.path, problem.line) == (PAGE, 2)
    assert "4 文字目" in problem.message
    assert "例山" not in problem.message
    assert list(never_named([])(said("例山"))) == []


def test_the_made_up_council_of_the_factories_names_nobody() -> None:
    assert list(unlisted_people(make.site(), TODAY)) == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("一行目\n例**山守**さん", [2]),
        ("<ruby>例山<rt>れいやま</rt></ruby>守", [1]),
        ("例\u200b山　守", [1]),
        ("ﾚｲﾔﾏ", [1]),
        ("例えば山を守る", []),
        ("例\n田", []),
        ("例田", [1]),
        ("一行目\n当日は例山\n守之助が", [2]),
    ],
)
def test_a_private_name_is_found_behind_marks_and_over_line_ends(text: str, lines: list[int]) -> None:
    assert [problem.line for problem in never_named(["例山守", "例山守之助", "レイヤマ", "例田"])(said(text))] == lines
