"""Readings that an editor writes into prose."""

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from markdown.extensions.tables import TableExtension

from macros.model.ruby import without_readings
from macros.prose_ruby import ProseRuby
from macros.prose_tables import ProseTables

WORD = "{保険証|ほけんしょう}"


def drawn(text: str) -> BeautifulSoup:
    """The Markdown as the site draws it."""
    tables = TableExtension(use_align_attribute=True)
    made = Markdown(extensions=["attr_list", "sane_lists", tables, ProseTables(), "toc", ProseRuby()])
    return BeautifulSoup(made.convert(text), "html.parser")


def readings(page: BeautifulSoup) -> list[tuple[str, str]]:
    """Every word that has a reading, with it."""
    return [(str(ruby.contents[0]), ruby.select("rt")[0].get_text()) for ruby in page.select("ruby")]


def test_a_reading_stands_over_its_word_and_in_brackets_where_ruby_is_not_known() -> None:
    page = drawn(f"{WORD}を残す。")
    assert str(page) == "<p><ruby>保険証<rp>（</rp><rt>ほけんしょう</rt><rp>）</rp></ruby>を残す。</p>"


@pytest.mark.parametrize(
    "text",
    [
        f"# {WORD}",
        f"## {WORD} {{#card}}",
        f"- {WORD}",
        f"**{WORD}**",
        f"[{WORD}](https://example.jp/)",
        "{保険証｜ほけんしょう}",
        "{保険証| ほけんしょう }",
    ],
)
def test_readings_work_wherever_text_stands(text: str) -> None:
    assert readings(drawn(text)) == [("保険証", "ほけんしょう")]


def test_a_reading_in_a_table_does_not_cut_its_cell() -> None:
    page = drawn(f"| 物 | 数 |\n|---|---:|\n| {WORD}と{{鍵|カギ}} | 3 |\n")
    assert readings(page) == [("保険証", "ほけんしょう"), ("鍵", "カギ")]
    assert [cell.get_text() for cell in page.select("tbody tr > *")] == ["保険証と鍵", "3"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (rf"\{WORD}", "{保険証|ほけんしょう}"),
        (f"`{WORD}`", "{保険証|ほけんしょう}"),
        (f"```\n{WORD}\n```", "{保険証|ほけんしょう}"),
        ("{保険証|card}", "{保険証|card}"),
        ("{|ほけん}", "{|ほけん}"),
        ("{保険証|}", "{保険証|}"),
        ("{{ 保険証|ほけん }}", "{{ 保険証|ほけん }}"),
        ("{{保険証|ほけん}}", "{{保険証|ほけん}}"),
        ("{保険\n証|ほけん}", "{保険\n証|ほけん}"),
    ],
)
def test_what_is_no_reading_stays_as_it_is(text: str, says: str) -> None:
    page = drawn(text)
    assert page.get_text().strip() == says
    assert not page.select("ruby")


def test_a_word_may_hold_marks_and_signs() -> None:
    assert readings(drawn('{"|い}と{*証*|う}と{&|え}')) == [('"', "い"), ("<em>証</em>", "う"), ("&", "え")]


def test_who_looks_for_words_finds_them_behind_readings() -> None:
    assert without_readings(f"{WORD}と{{見本|みほん}}{{太郎|たろう}}さん {{#id}}") == "保険証と見本太郎さん {#id}"
