"""Dates on pages with and without a day, sums, and signs that cannot be seen."""

import pytest

from macros.checks.prose import dates_in_prose, sums_in_prose, unsafe_characters

from .. import factories as make
from .examples import PAGE, said


def test_a_report_an_event_page_and_a_material_say_when_they_were_written() -> None:
    text = "11月25日（日）"
    for rows in (
        {"reports": (make.at(make.report(), PAGE),)},
        {"events": (make.at(make.event(), PAGE),)},
        {"materials": (make.at(make.material(date="2023-12"), PAGE),)},
    ):
        (problem,) = dates_in_prose(said(text, **rows))
        assert (problem.path, problem.line) == (PAGE, 1)
    assert list(dates_in_prose(said(text))) == []


def test_front_matter_and_rows_are_held_to_it_and_lines_are_those_of_the_file() -> None:
    (problem,) = dates_in_prose(said("---\nsummary: 2023年11月25日（日）の報告\n---\n"))
    assert problem.line == 2


@pytest.mark.parametrize(
    "text",
    [
        "甲組合7人（うち開業医2人）、乙組合4人の計2団体11人。",
        "甲組合７人、乙組合４人の計２団体１１人。",
        "甲組合7名、乙組合4名、計2団体11名",
        "計11団体26人が出ました。",
        "5団体14人（役員3人、事務局3人ほか）",
        "甲組合10人中、乙組合4人、丙組合3人の計2団体7人",
    ],
)
def test_a_right_sum_or_none_is_no_problem(text: str) -> None:
    assert list(sums_in_prose(said(text))) == []


@pytest.mark.parametrize(
    "text",
    [
        "甲組合7人、乙組合4人の計2団体12人。",
        "甲組合7人、乙組合4人の計3団体11人。",
        "甲組合７人、乙組合４人の計２団体１２人。",
        "前の文。甲組合7人（うち医師2人）、乙組合4人の計2団体13人。",
    ],
)
def test_a_wrong_sum_is_a_problem_on_its_line(text: str) -> None:
    (problem,) = sums_in_prose(said(f"一行目\n{text}"))
    assert problem.line == 2
    assert "2 団体、足すと 11 人" in problem.message


@pytest.mark.parametrize("sign", ["\u202e", "\u200b", "\u2066", "\u0008", "\ue000", "\u00ad", "\ufeff"])
def test_a_sign_that_cannot_be_seen_is_a_problem(sign: str) -> None:
    (problem,) = unsafe_characters(said(f"一行目\n本{sign}文"))
    assert problem.line == 2
    assert "2 文字目" in problem.message
    assert f"U+{ord(sign):04X}" in problem.message


@pytest.mark.parametrize("text", ["タブ\tと　全角の空白", "①②⑳ Ⅳ ㈱ ～ — … 髙﨑 𠮷", "絵文字 ☎ ★"])
def test_signs_of_ordinary_text_are_no_problem(text: str) -> None:
    assert list(unsafe_characters(said(text))) == []
