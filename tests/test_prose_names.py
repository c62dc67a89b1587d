"""Names of records in prose: their reading stands where they first stand, and where it helps."""

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from markdown.extensions import Extension

from macros.prose_names import ProseNames
from macros.prose_ruby import ProseRuby

NAMES = {
    "見本市": "みほんし",
    "甲組合": "こうくみあい",
    "見本県甲組合": "みほんけんこうくみあい",
    "丙の会": "へいのかい",
    "例川会館": "れいがわかいかん",
    **{f"{sign}団": "だん" for sign in "丁戊己庚辛壬癸"},
}


def drawn(text: str) -> BeautifulSoup:
    """The Markdown as the site draws it."""
    extensions: list[str | Extension] = ["attr_list", "def_list", "tables", "toc", ProseRuby(), ProseNames(NAMES)]
    return BeautifulSoup(Markdown(extensions=extensions).convert(text), "html.parser")


def read(text: str) -> list[str]:
    """The words that have a reading, in order."""
    return [ruby.get_text() for ruby in drawn(text).select("ruby")]


def test_a_name_has_its_reading_as_if_it_had_been_written_with_it() -> None:
    by_hand = "{見本市|みほんし}の例川の{例川会館|れいがわかいかん}で。見本市です。"
    assert str(drawn("見本市の例川の例川会館で。見本市です。")) == str(drawn(by_hand))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("見本市と見本市。\n\n見本市。", ["見本市"]),
        (
            "- 甲組合\n- **見本市**と丙の会\n    - 甲組合と[例川会館](a.md)で",
            ["甲組合", "見本市", "丙の会", "例川会館"],
        ),
        ("場所\n:   例川会館", ["例川会館"]),
        ("見本県甲組合と甲組合", ["見本県甲組合", "甲組合"]),
        ("（見本市）、見本市", ["見本市"]),
    ],
)
def test_a_name_has_its_reading_where_it_first_stands(text: str, names: list[str]) -> None:
    assert read(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "# 見本市",
        "## 見本市 {#town}",
        "| 見本市 | 甲組合 |\n|---|---|\n| 丙の会 | 1 |",
        "`見本市`",
        "    見本市",
        "見本市議会と新見本市",
        '<p class="by-a-macro">見本市</p>',
        "<ruby>見本市<rt>みほんし</rt></ruby>",
        '[町](a.md "見本市")と![見本市](a.png)',
        "丁団3、戊団2、己団2、庚団1、辛団1、壬団1、癸団1",
    ],
)
def test_elsewhere_it_stays_plain(text: str) -> None:
    assert len(drawn(text).select("ruby rp")) == 0


def test_a_list_of_names_does_not_take_the_reading_from_the_sentence_after_it() -> None:
    assert read("丁団、戊団、己団、庚団、辛団、壬団、癸団の7つ。\n\n丁団が話しました。") == ["丁団"]


def test_what_an_editor_wrote_by_hand_goes_first() -> None:
    page = drawn("見本市は{見本市|みほんいち}とも読みます。")
    assert [str(ruby.select("rt")[0].string) for ruby in page.select("ruby")] == ["みほんいち"]
