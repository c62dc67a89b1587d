"""Sorting and searching a table with a keyboard; without a script the table is all there."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from .conftest import opened

pytestmark = pytest.mark.browser
PAGE = "surveys/2031-kurashi/"
WRITTEN = ["見本市", "例川市", "試浜市", "試験町", "仮原町", "仮山村"]


def table(page: Page) -> Locator:
    """The table of all municipalities."""
    return page.get_by_role("table", name=re.compile("^くらしの調査 2031（"))


def names(page: Page) -> list[str]:
    """The municipalities that can be seen, from above."""
    return table(page).locator("tbody tr:visible th").all_inner_texts()


def test_a_click_sorts_and_a_second_one_turns_round_with_what_is_missing_at_the_end(
    browser: Browser, address: str
) -> None:
    page, complaints = opened(browser.new_context(locale="ja-JP"), address + PAGE)
    head = table(page).get_by_role("columnheader", name="国保料（年額）（円）")
    for way, sorted_names in (
        ("ascending", ["試験町", "例川市", "試浜市", "見本市", "仮原町", "仮山村"]),
        ("descending", ["見本市", "例川市", "試浜市", "試験町", "仮原町", "仮山村"]),
    ):
        head.get_by_role("button").press("Enter")
        assert head.get_attribute("aria-sort") == way
        assert names(page) == sorted_names
    table(page).get_by_role("button", name="通院の助成").click()
    assert names(page) == ["試浜市", "例川市", "仮原町", "見本市", "仮山村", "試験町"]
    assert head.get_attribute("aria-sort") is None
    assert complaints == []


def test_the_caption_tells_the_order_that_the_rows_stand_in(browser: Browser, address: str) -> None:
    page, _ = opened(browser.new_context(locale="ja-JP"), address + PAGE)
    caption = table(page).locator("caption")
    for head, says in (
        ("国保料（年額）（円）", "「国保料（年額）（円）」の順"),
        ("国保料（年額）（円）", "「国保料（年額）（円）」の逆の順"),
        ("市町村", "市町村コードの順"),
        ("市町村", "「市町村」の逆の順"),
    ):
        table(page).get_by_role("button", name=head, exact=True).click()
        assert caption.inner_text() == f"くらしの調査 2031（{says}）"


def test_the_rows_can_be_searched_and_the_number_found_is_told(browser: Browser, address: str) -> None:
    page, _ = opened(browser.new_context(locale="ja-JP"), address + PAGE)
    field, status = page.get_by_label("表の中を探す").first, page.locator("article [role=status]").first
    for words, left, says in (
        ("中学校", ["例川市", "仮原町"], "6行のうち2行を表示しています"),
        ("１８６,０００", ["見本市"], "6行のうち1行を表示しています"),
        ("いいえ 試験", ["試験町"], "6行のうち1行を表示しています"),
        ("どこにもない", [], "あてはまる行はありません"),
        ("", WRITTEN, ""),
    ):
        field.fill(words)
        expect(status).to_have_text(says)
        assert names(page) == left


@pytest.mark.parametrize(("words", "town"), [("しはま", "試浜市"), ("シハマ", "試浜市"), ("試濱", "試浜市")])
def test_a_town_is_found_in_kana_and_in_old_characters(browser: Browser, address: str, words: str, town: str) -> None:
    page, complaints = opened(browser.new_context(locale="ja-JP"), address + PAGE)
    page.get_by_label("表の中を探す").first.fill(words)
    expect(page.locator("article [role=status]").first).to_contain_text("1行を表示しています")
    assert names(page) == [town]
    assert complaints == []


@pytest.mark.parametrize("words", ["茅ケ崎", "茅が崎", "ちがさき"])
def test_a_town_is_found_with_any_ke(browser: Browser, real_address: str, words: str) -> None:
    page, _ = opened(browser.new_context(locale="ja-JP"), f"{real_address}surveys/2018-tankisho/")
    page.get_by_label("表の中を探す").first.fill(words)
    expect(page.locator("article [role=status]").first).to_contain_text("1行を表示しています")


def test_months_are_found_however_they_are_written(browser: Browser, real_address: str) -> None:
    page, _ = opened(browser.new_context(locale="ja-JP"), f"{real_address}surveys/2018-tankisho/")
    field, status = page.get_by_label("表の中を探す").first, page.locator("article [role=status]").first
    field.fill("6か月")
    expect(status).to_contain_text("行を表示しています")
    found = status.inner_text()
    for words in ("6ヶ月", "６ヵ月", "6カ月"):
        field.fill("")
        expect(status).to_have_text("")
        field.fill(words)
        expect(status).to_have_text(found)


def test_without_a_script_the_table_is_complete(browser: Browser, address: str) -> None:
    page, _ = opened(browser.new_context(java_script_enabled=False), address + PAGE)
    assert names(page) == WRITTEN
    assert page.get_by_label("表の中を探す").count() == 0
