"""The record at the head of a page."""

from itertools import product

import pytest
from mkdocs.utils.meta import get_data

from macros.store.front_matter import read_markdown

PAGE = """\
---
title: 案内
topics:
  - 医療
---

# 案内

本文
"""


def test_a_page_is_split_into_its_record_and_its_text() -> None:
    page = read_markdown(PAGE, "docs/a.md")
    assert page.head.data == {"title": "案内", "topics": ("医療",)}
    assert page.body == "\n# 案内\n\n本文"
    assert page.head.problems == ()


def test_lines_are_those_of_the_file() -> None:
    page = read_markdown(PAGE, "docs/a.md")
    assert page.head.lines["title",] == 2
    assert page.head.lines["topics", 0] == 4
    assert page.first_line == 6


@pytest.mark.parametrize("closing", ["---", "---  ", "..."])
def test_the_record_ends_at_dashes_or_dots(closing: str) -> None:
    page = read_markdown(f"---\ntitle: 案内\n{closing}\n本文\n", "a.md")
    assert page.head.data == {"title": "案内"}
    assert page.body == "本文"


def test_windows_line_ends_change_nothing() -> None:
    page = read_markdown(PAGE.replace("\n", "\r\n"), "docs/a.md")
    assert page.head.data == {"title": "案内", "topics": ("医療",)}
    assert page.first_line == 6


def test_dashes_in_the_text_do_not_end_the_record_again() -> None:
    assert read_markdown("---\ntitle: 案内\n---\n上\n\n---\n\n下\n", "a.md").body == "上\n\n---\n\n下"


@pytest.mark.parametrize("text", ["# 案内\n", "\n---\ntitle: 案内\n---\n", "title: 案内\n---\n", ""])
def test_a_page_that_does_not_begin_with_a_record_is_a_problem(text: str) -> None:
    (problem,) = read_markdown(text, "docs/a.md").head.problems
    assert (problem.path, problem.line) == ("docs/a.md", 1)
    assert "最初の行に --- がありません" in problem.message


def test_a_record_that_is_not_closed_is_a_problem() -> None:
    (problem,) = read_markdown("---\ntitle: 案内\n\n# 案内\n", "docs/a.md").head.problems
    assert (problem.path, problem.line) == ("docs/a.md", 1)
    assert "閉じる ---" in problem.message


@pytest.mark.parametrize(
    ("rows", "line", "advice"),
    [
        ("title: 案内\nstart: 13:30", 3, "引用符で囲んで"),
        ("title: 案内\nkind: a\ntitle: 二", 4, "「title」が2度書かれています（1度目は 2 行目）"),
        ("title: 案内\n\tkind: a", 3, "タブ"),
        ("title: !sho 案内", 2, "「!」で始まる型"),
        ("title: 案内\ntopics: !!binary [医療]", 3, "「!」で始まる型"),
        ("title: 題: 副題", 2, "言葉の全体を引用符で囲むか"),
    ],
)
def test_a_broken_record_is_a_problem_on_its_line_of_the_file(rows: str, line: int, advice: str) -> None:
    (problem,) = read_markdown(f"---\n{rows}\n---\n本文\n", "docs/a.md").head.problems
    assert advice in problem.message
    assert problem.line == line


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "begin", ["---", "---  ", "---\t", "---　", "---\xa0", "----", "--- a", "---\x0b", "---\u2028"]
)
def test_a_record_that_is_read_is_the_one_that_mkdocs_takes_off_the_page(begin: str, line_end: str) -> None:
    records = ("title: 案内", "title: 案内\n\npublic: false", "title: 案\u2028内", "")
    ends = ("---", "...", "---  ", "---　", "----", "\u2028---")
    texts = ("", "\n", "\n本文\n", "\n\n上\n\n---\n\n下\n", "\n上\n...\n")
    for record, end, text in product(records, ends, texts):
        whole = "\n".join(part for part in (begin, record, end + text) if part)
        page = read_markdown(whole.replace("\n", line_end), "a.md")
        if not page.head.problems and isinstance(page.head.data, dict):
            shown, meta = get_data(whole)
            assert page.head.data == meta, whole
            assert page.body.strip() == shown.strip(), whole


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("---　\ntitle: 案内\n---\n本文\n", 1, "「---」のあとの空白や文字を消して"),
        ("--- title: 案内\n---\n本文\n", 1, "1行目は --- だけ"),
        ("---\ntitle: 案内\n---　\n本文\n", 3, "「---」のあとの空白を消して"),
        ("---\ntitle: 案内\n...\xa0\n本文\n", 3, "「...」のあとの空白を消して"),
        ("---\ntitle: 案内\n---", 3, "最後の「---」のあとで改行して"),
        ("---\ntitle: 案内\n---  ", 3, "最後の「---」のあとで改行して"),
        ("---\ntitle: 案\u2028内\n---\n", 2, "見えない改行の文字（U+2028）"),
        ("---\n---\n本文\n", 1, "あいだに、見出し（title など）を書いて"),
    ],
)
def test_a_mark_that_mkdocs_does_not_see_is_a_problem_on_its_line(text: str, line: int, says: str) -> None:
    (problem,) = read_markdown(text, "docs/a.md").head.problems
    assert (problem.path, problem.line) == ("docs/a.md", line)
    assert says in problem.message


@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", ">>>>>>> main"])
def test_a_conflict_in_the_text_is_a_problem_but_a_heading_is_none(mark: str) -> None:
    whole = "---\ntitle: 題\n---\n見出し\n=======\n"
    assert read_markdown(whole, "a.md").head.problems == ()
    (problem,) = read_markdown(f"{whole}{mark}\n", "a.md").head.problems
    assert (problem.line, problem.message[:6]) == (6, "編集の衝突の")
