"""Dates on pages with and without a day, sums, and signs that cannot be seen."""

from datetime import date

import pytest

from macros.checks.texts import dates_in_prose, sums_in_prose, unsafe_characters, weekdays_without_a_year
from macros.model.record import Origin
from macros.model.site import Register, Site, Source

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
    "text", ["甲3人、乙4人、計2団体{}人", "甲3人、乙{}人、計2団体7人", "甲3人、乙4人、計{}団体7人"]
)
def test_what_nobody_can_have_counted_is_not_added_up(text: str) -> None:
    list(sums_in_prose(said(text.format("9" * 5000))))
    assert len(list(sums_in_prose(said(text.format("999"))))) == 1


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


def rows(*notes: str, path: str = "data/events/2019.yml") -> Site:
    """A file with one event a year from 2019 on, each of three lines, the last of them its note."""
    text = "".join(f"- id: a{number}\n  date: x\n  note: {note}\n" for number, note in enumerate(notes))
    events = tuple(
        make.event(id=f"a{number}", date=f"{2019 + number}-11-25").written_at(
            Origin(path, {(number,): number * 3 + 1, (number, "id"): number * 3 + 1}, (number,))
        )
        for number in range(len(notes))
    )
    return make.site(events=events, sources=(Source(path, text),))


def test_a_row_of_a_file_says_which_year_its_note_means() -> None:
    assert list(dates_in_prose(rows("11月25日（月）", "11月25日（水）"))) == []
    first, second = dates_in_prose(rows("11月25日（水）", "11月25日（月）"))
    assert (first.line, second.line) == (3, 6)
    assert "2019年11月25日は月曜日です" in first.message
    assert "2020年11月25日は水曜日です" in second.message


def test_a_campaign_over_two_years_means_the_year_next_to_one_of_its_days() -> None:
    days = tuple({"id": f"d{day}", "title": "集約", "date": day} for day in ("2023-10-01", "2024-08-31"))
    row = make.campaign(deadlines=days).written_at(Origin("data/campaigns.yml", {(0,): 1}, (0,)))
    for text, found in (("11月25日（土）", 0), ("6月1日（土）", 0), ("11月25日（火）", 1)):
        site = make.site(campaigns=Register((row,)), sources=(Source("data/campaigns.yml", f"- note: {text}\n"),))
        assert len(list(dates_in_prose(site))) == found, text


def test_a_page_without_a_day_means_a_year_near_today() -> None:
    today = date(2023, 12, 19)
    assert list(weekdays_without_a_year(said("11月25日（土）、11月25日（金）、2018年11月25日（日）"), today)) == []
    (problem,) = weekdays_without_a_year(said("一行目\n11月25日（水）"), today)
    assert (problem.line, "年を書くか" in problem.message) == (2, True)
    dated = {"reports": (make.at(make.report(), PAGE),)}
    assert list(weekdays_without_a_year(said("11月25日（水）", **dated), today)) == []
