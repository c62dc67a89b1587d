"""HTML and links in authored Markdown."""

import pytest

from macros.checks.markup import attribute_lists, raw_html, unclosed_comments, unsafe_links
from macros.model.site import Site, Source

from .. import factories as make

HEAD = "---\ntitle: 案内\n---\n"


def page(body: str) -> Site:
    """A council with one page, whose text begins on line 4."""
    return make.site(sources=(Source("docs/a.md", HEAD + body),))


@pytest.mark.parametrize(
    "body",
    [
        "<ruby>社保協<rp>（</rp><rt>しゃほきょう</rt><rp>）</rp></ruby>",
        "<details open><summary>くわしく</summary>本文</details>",
        '<abbr title="国民健康保険">国保</abbr><br>H<sub>2</sub>O',
        "`<script>` と書いた例",
        "``<script> と ` を書いた例``",
        "5 < 7 で、7 > 5",
        "<https://example.org/>",
        "<!-- 書きかけ -->",
    ],
)
def test_what_an_editor_may_write(body: str) -> None:
    assert list(raw_html(page(body))) == []


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("上\n<script>alert(1)</script>", 5, "<script>"),
        ("<iframe src=https://example.org>", 4, "<iframe>"),
        ("\\`<meta http-equiv=refresh>\\`", 4, "<meta>"),
        ("```え\n<style>body{display:none}</style>\n```お", 5, "<style>"),
        ("`一行め\n<style>`", 5, "<style>"),
        ("<img src=x onerror=alert(1)>", 4, "<img>"),
        ("<svg/onload=alert(1)>", 4, "<svg>"),
        ("<ruby onclick=alert(1)>", 4, "<ruby> の onclick"),
        ("<small style=color:red>", 4, "<small> の style"),
        ("<SCRIPT>alert(1)</SCRIPT>", 4, "<script>"),
    ],
)
def test_what_could_run_or_load_something_is_refused(body: str, line: int, what: str) -> None:
    found = list(raw_html(page(body)))
    assert found
    assert found[0].line == line
    assert what in found[0].message


@pytest.mark.parametrize(
    "target",
    ["../events/index.md", "a.md#b:c", "https://example.org/", "mailto:a@example.org", "tel:000", "#top", "file.pdf"],
)
def test_links_that_lead_to_a_page_or_a_person(target: str) -> None:
    assert list(unsafe_links(page(f"[案内]({target})\n\n[参照]: {target}\n"))) == []


@pytest.mark.parametrize(
    "body",
    [
        "[案内](javascript:alert(1))",
        "[案内]( JavaScript:alert(1))",
        "[案内](java&#115;cript:alert(1))",
        "[案内](java\tscript:alert(1))",
        "[案内](<data:text/html,x>)",
        "[案内]: vbscript:x",
        "  [案内]: javascript:x",
        "<javascript:alert(1)>",
    ],
)
def test_links_that_run_something_are_refused(body: str) -> None:
    (problem,) = unsafe_links(page(f"上\n{body}\n"))
    assert problem.line == 5
    assert "https://" in problem.message


@pytest.mark.parametrize("body", ["## 見出し {#midashi}", "段落\n{: .naka #a }", "{漢字|かんじ}", "集合 {1, 2}"])
def test_ids_and_classes_may_be_given(body: str) -> None:
    assert list(attribute_lists(page(body))) == []


@pytest.mark.parametrize(
    "body",
    [
        '[a](../index.md){: href="javascript:alert(1)" }',
        "段落\n{: onmouseover=alert(3) hidden=hidden }",
        "## あ {style=color:red}",
    ],
)
def test_other_attributes_are_refused(body: str) -> None:
    assert len(list(attribute_lists(page(body)))) == 1


@pytest.mark.parametrize(
    "body", ["<!-- 覚え -->", "<!-- 一\n二 -->\n本文", "`<!--` と書いた例", "A --> B、＜！注意！＞"]
)
def test_a_comment_that_is_closed_is_not_shown(body: str) -> None:
    assert list(unclosed_comments(page(body))) == []


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("上\n<!-- 覚え", 5),
        ("<!-- 覚え -- >", 4),
        ("＜!-- 覚え --＞", 4),
        ("＜！－－ 覚え －－＞", 4),
        ("<!-- 一 <!-- 二 --> 三 -->", 4),
    ],
)
def test_a_comment_that_readers_would_see_is_a_problem(body: str, line: int) -> None:
    (problem,) = unclosed_comments(page(body))
    assert problem.line == line
    assert "サイトに出てしまいます" in problem.message


def test_a_record_has_no_comments_of_html() -> None:
    rows = Source("data/events/2023.yml", "- id: a\n  note: <!-- 覚え -->")
    assert [problem.line for problem in unclosed_comments(make.site(sources=(rows,)))] == [2]
