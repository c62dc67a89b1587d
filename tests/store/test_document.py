"""YAML as editors write it: the values, the lines, and every trap."""

import time
from itertools import pairwise
from typing import Any

import pytest

from macros.model.problem import Problem
from macros.store.document import decode, read_yaml

EVENT = """\
# 一覧
- id: a
  title: 駅前宣伝
  result:
    people: 26

- id: b
  topics:
    - 医療
    - 介護
"""


def value(written: str) -> Any:
    """What one value is read as, without a problem."""
    document = read_yaml(f"key: {written}", "a.yml")
    assert document.problems == ()
    return document.data["key"]


def problems(text: str) -> list[tuple[int, str]]:
    """Lines and messages."""
    document = read_yaml(text, "data/a.yml")
    assert {problem.path for problem in document.problems} <= {"data/a.yml"}
    return [(problem.line, problem.message) for problem in document.problems]


TEXTS = ["駅前宣伝", "2023-11-25", "2023-02-30", "2024-03末", "約200", "1,241", "09:30", "no", "on", "True", "="]


@pytest.mark.parametrize("text", TEXTS)
def test_text_stays_the_text_that_it_looks_like(text: str) -> None:
    assert value(text) == text
    assert value(f'"{text}"') == text


@pytest.mark.parametrize("text", ["2031", "13:30", "0123", "true", "null", "", "~", "1.5"])
def test_what_is_quoted_is_text(text: str) -> None:
    assert value(f'"{text}"') == text
    assert value(f"'{text}'") == text


READ: list[tuple[str, object]] = [("26", 26), ("-3", -3), ("0", 0), ("12.5", 12.5), ("true", True), ("false", False)]
READ += [("", None), ("~", None), ("null", None), ("[医療, 介護]", ("医療", "介護")), ("{people: 26}", {"people": 26})]


@pytest.mark.parametrize(("written", "read"), READ)
def test_a_value_is_what_it_looks_like(written: str, read: object) -> None:
    assert value(written) == read
    assert type(value(written)) is type(read)


@pytest.mark.parametrize("written", ["13:30", "9:05", "0123", "0x1F", "1_000", "+5", "1.5e+3", ".5", ".nan", "1:30.5"])
def test_what_yaml_would_turn_into_another_number_is_a_problem_that_says_to_quote_it(written: str) -> None:
    ((line, message),) = problems(f"a: 1\nkey: {written}\n")
    assert line == 2
    assert f'引用符で囲んで "{written}"' in message
    assert read_yaml(f"key: {written}", "a.yml").data == {"key": written}


def test_every_key_and_row_has_its_line() -> None:
    document = read_yaml(EVENT, "a.yml", first_line=10)
    assert document.problems == ()
    places: list[tuple[Any, ...]] = [(0,), (0, "id"), (0, "result", "people"), (1,), (1, "topics"), (1, "topics", 1)]
    assert [document.lines[place] for place in places] == [11, 11, 14, 16, 17, 19]


def test_a_doubled_key_is_a_problem_that_names_both_lines_and_the_first_counts() -> None:
    text = "id: a\ntitle: 一\nresult:\n  people: 1\n  people: 2\ntitle: 二\n"
    (nested_line, nested), (line, message) = problems(text)
    assert (nested_line, line) == (5, 6)
    assert "「people」が2度" in nested
    assert "「title」が2度書かれています（1度目は 2 行目）" in message
    assert read_yaml(text, "a.yml").data["title"] == "一"


@pytest.mark.parametrize(
    ("text", "line"),
    [("a: &x 1\nb: *x\n", 1), ("- &x\n  id: a\n- *x\n", 1), ("a: &x [*x]\n", 1)],
)
def test_an_alias_is_a_problem(text: str, line: int) -> None:
    ((found, message),) = problems(text)
    assert found == line
    assert "参照は使えません" in message


def test_a_merge_key_is_a_problem() -> None:
    ((line, message),) = problems("id: a\n<<: {title: 題}\n")
    assert line == 2
    assert "キー" in message


@pytest.mark.parametrize("key", ["[a]: 1", "{a: b}: 1", "? [a]\n: 1"])
def test_a_key_that_is_no_text_is_a_problem(key: str) -> None:
    ((line, message),) = problems(key)
    assert line == 1
    assert "文字で書いてください" in message


def test_a_billion_laughs_are_refused_at_once() -> None:
    names = "abcdefghijklm"
    rows = [f"{name}: &{name} [{','.join(['*' + before] * 10)}]" for before, name in pairwise(names)]
    began = time.perf_counter()
    found = problems("\n".join(["a: &a [ha]", *rows]))
    assert time.perf_counter() - began < 1
    assert len(found) >= len(rows)


def test_a_value_nested_without_end_is_a_problem() -> None:
    ((_, message),) = problems("a: " + "[" * 200 + "]" * 200)
    assert "入れ子が深すぎます" in message


def test_a_number_of_thousands_of_digits_is_a_problem_and_no_crash() -> None:
    assert len(problems(f"people: {'9' * 5000}")) == 1


CUT = [
    "title: 医療 #マイナ保険証 学習会",
    "title: #マイナ保険証",
    "title: 医療\t  #1",
    "title: [医療 #マイナ\n  ]",
    "title:\n  - 医療 #a",
]


@pytest.mark.parametrize("written", CUT)
def test_what_would_be_cut_off_a_value_is_a_problem_that_says_to_quote_it(written: str) -> None:
    ((line, message),) = problems(f"id: a\n{written}\nkind: b\n")
    assert line == 2 + written.count("\n  -")
    assert f"「{written[written.index('#') :].split()[0]}」は読まれません" in message
    assert "全体を引用符で囲んで" in message


@pytest.mark.parametrize("end", ["\n", "\r\n", "\u2028", "\x85"])
def test_what_is_cut_off_is_found_whatever_ends_the_lines(end: str) -> None:
    document = read_yaml(f"id: a{end}title: 医療 #マイナ{end}kind: b{end}", "a.yml")
    assert ["「#マイナ」は" in problem.message for problem in document.problems] == [True]


def test_what_is_cut_off_is_told_on_the_line_where_it_stands() -> None:
    ((line, message),) = problems("id: a\nnote: 一行目\n  二行目 #三\nkind: b\n")
    assert (line, "「#三」" in message) == (3, True)


COMMENTS = [
    "title: 題  # 覚え",
    "title: 題 #",
    "title: 題 #\u3000覚え",
    "#覚え\ntitle: 題",
    "title: 題\n  #覚え",
    "title: a#b",
]
COMMENTS += [
    'title: "題 #1"',
    "title: '題 #1'",
    "title: |\n  題 #1\n  #2",
    "title: >\n  題 #1",
    "title: 題\u3000#1",
    "title: #甲\n  - 乙",
]


@pytest.mark.parametrize("text", COMMENTS)
def test_a_comment_and_a_sign_that_is_read_are_no_problem(text: str) -> None:
    assert problems(text) == []


@pytest.mark.parametrize(
    ("text", "line", "advice"),
    [
        ("id: a\n\ttitle: 題\n", 2, "タブ"),
        ("- id: a\n\u3000kind: b\n  title: 題\n", 2, "全角の空白"),
        ("- id: a\n  title: 題\n\nid: b\n", 4, "「- id: …」のように"),
        ("id: a\ntitle: 題: 副題\n", 2, "言葉の全体を引用符で囲むか"),
        ("id: a\ntitle：題\nkind: b\n", 2, "「: 」がありません"),
        ('id: a\ntitle: "題\nkind: b\n', 2, "引用符が閉じていません"),
        ("id: a\ntitle: '題\n", 2, "引用符が閉じていません"),
        ('id: a\ntitle: "題"の"話\n', 2, "引用符が閉じていません"),
        ("id: a\n---\nid: b\n", 2, "YAML として読めません"),
        ("id: a\nplace: b\x07\n", 2, "制御文字"),
        ("id: a\n<<<<<<< HEAD\ntitle: 一\n", 2, "衝突"),
        ("id: a\ntitle: 一\n=======\ntitle: 二\n", 3, "衝突"),
        ("id: a\r\ntitle: 一\r\n>>>>>>> theirs\r\n", 3, "衝突"),
    ],
)
def test_what_is_no_yaml_is_one_problem_where_it_happened(text: str, line: int, advice: str) -> None:
    ((found, message),) = problems(text)
    assert advice in message
    assert found == line
    assert read_yaml(text, "a.yml").data is None


def test_text_that_only_resembles_a_conflict_is_read() -> None:
    assert value("'======='") == "======="
    assert problems("id: a\nnote: |\n  =======\n") == []


def test_comments_alone_are_no_values_and_no_problem() -> None:
    assert read_yaml("# まだない\n", "a.yml")[1:] == (None, {}, ())


def test_utf_8_is_decoded_with_and_without_bom() -> None:
    assert decode("題".encode(), "a.yml") == "題"
    assert decode("題".encode("utf-8-sig"), "a.yml") == "題"


def test_other_encodings_are_a_problem_on_the_first_line_that_is_not_utf_8() -> None:
    found = decode("id: a\nb: c\ntitle: 題\n".encode("cp932"), "data/a.yml")
    assert isinstance(found, Problem)
    assert (found.path, found.line) == ("data/a.yml", 3)
    assert "UTF-8 で保存し直してください" in found.message


@pytest.mark.parametrize("escape", [r"\0", r"\a", r"\u202e", r"\u200b"])
def test_an_escape_that_makes_a_hidden_sign_is_a_problem(escape: str) -> None:
    document = read_yaml(f'title: 題\nnote: "甲{escape}乙"\n', "a.yml")
    assert [(problem.line, problem.message[:9]) for problem in document.problems] == [(2, "目に見えない文字（")]


def test_a_line_without_an_end_is_a_problem() -> None:
    assert decode(("あ" * 10_000).encode(), "a.md") == "あ" * 10_000
    found = decode(("題\n" + "あ" * 10_001).encode(), "a.md")
    assert isinstance(found, Problem)
    assert (found.line, found.message[:7]) == (2, "1行が長すぎま")
