"""Marks that would be printed as they are."""

import pytest

from macros.checks.marks import full_width_marks, names_of_headings, unread_readings

from .test_markup import page


@pytest.mark.parametrize(
    "body",
    [
        "## 見出し {#midashi}\n\n## 次 {#tsugi_2 .naka}\n\n[x](#midashi)",
        "`## 例 {#例}`",
        "{保険証|ほけんしょう}と{介護｜カイゴ}、「{{ 団体名 }}」、{% raw %}、\\{年|月}、{年月}",
        "| 団体 | 人 |\n| --- | --- |\n| 甲（乙） | 1 |",
        "# 見出し\n\n文の途中の＃と｜と[案内](a.md)（くわしく）",
    ],
)
def test_marks_that_are_read_are_good(body: str) -> None:
    found = page(body)
    assert [*names_of_headings(found), *unread_readings(found), *full_width_marks(found)] == []


@pytest.mark.parametrize(
    ("body", "line", "says"),
    [
        ("## 見出し {#山本花子さん}", 4, "半角の英数字"),
        ("## 見出し {: #名前 }", 4, "半角の英数字"),
        ("## 一 {#a}\n\n## 二 {#a}", 6, "{#a} は 4 行目にもあります"),
    ],
)
def test_a_name_of_a_heading_is_an_address_and_stands_once(body: str, line: int, says: str) -> None:
    (problem,) = names_of_headings(page(body))
    assert problem.line == line
    assert says in problem.message


@pytest.mark.parametrize("text", ["{保険証|hoken}", "{保険証|ほけん", "{保険証|}", "{保険証｜保険}"])
def test_a_reading_that_is_none_is_a_problem(text: str) -> None:
    (problem,) = unread_readings(page(f"上\n{text}\n下"))
    assert problem.line == 5
    assert "読みがなとして読めず" in problem.message


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("上\n＃＃ 見出し", "見出しの「＃」"),
        ("上\n｜ 団体 ｜ 人 ｜", "表の「｜」"),
        ("上\n[案内]（https://example.org/）", "リンクのかっこ"),
        ("上\n[案内]（../events/index.md）", "リンクのかっこ"),
    ],
)
def test_a_full_width_mark_is_a_problem(body: str, says: str) -> None:
    (problem,) = full_width_marks(page(body))
    assert problem.line == 5
    assert says in problem.message
