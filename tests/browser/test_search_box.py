"""What a person does in the masthead to find something: types, pastes, composes kana, goes through the results and out."""

import re

import pytest
from playwright.sync_api import Page, expect

from ..conftest import Built
from .searching import box

pytestmark = pytest.mark.browser


def test_nothing_but_a_few_hundred_bytes_is_loaded_before_somebody_searches(desk: Page, test_build: Built) -> None:
    desk.wait_for_load_state("networkidle")
    loaded = desk.evaluate("performance.getEntriesByType('resource').map((row) => new URL(row.name).pathname)")
    assert "/search/search_index.json" in loaded
    assert not [name for name in loaded if name.startswith("/search/") and name != "/search/search_index.json"]
    assert not [name for name in loaded if re.search(r"assets/search/(?!worker|field)|lunr|workers/", name)]
    assert (test_build.folder / "search/search_index.json").stat().st_size < 400


def test_typing_searches_and_a_result_opens_with_the_words_marked(desk: Page) -> None:
    field = desk.locator("#search-query")
    field.press_sequentially("ねんきん")
    assert "年金" in box(desk)[0]
    expect(desk.get_by_role("status")).to_contain_text("見つかりました")
    field.press("ArrowDown")
    desk.keyboard.press("Enter")
    desk.wait_for_url(re.compile(r"h=%E5%B9%B4%E9%87%91"))
    assert "年金" in desk.locator("article mark").all_inner_texts()


def test_enter_shows_the_list_of_results_as_the_button_does(desk: Page) -> None:
    desk.locator("#search-query").press_sequentially("介護")
    box(desk)
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/search/?q=*")
    expect(desk.locator("#finder-query")).to_have_value("介護")


def test_pasting_searches(desk: Page) -> None:
    desk.locator("#search-query").focus()
    desk.evaluate("document.execCommand('insertText', false, '見本駅前')")
    assert "見本駅前" in box(desk)[0]


def test_kana_being_composed_are_searched_and_enter_stays_on_the_page(desk: Page) -> None:
    desk.locator("#search-query").focus()
    desk.evaluate("window.stays = true")
    session = desk.context.new_cdp_session(desk)
    session.send("Input.imeSetComposition", {"text": "ねんきｎ", "selectionStart": 4, "selectionEnd": 4})
    assert "年金" in box(desk)[0]
    # 229 is what a browser reports for the Enter that ends a composition
    session.send("Input.dispatchKeyEvent", {"type": "keyDown", "key": "Enter", "windowsVirtualKeyCode": 229})
    session.send("Input.insertText", {"text": "年金"})
    assert "年金" in box(desk)[0]
    assert desk.evaluate("window.stays")


def test_arrows_go_through_the_results_and_escape_closes(desk: Page) -> None:
    field = desk.locator("#search-query")
    field.press_sequentially("介護")
    box(desk)
    field.press("ArrowDown")
    expect(desk.locator(".search__list a").first).to_be_focused()
    desk.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    field.press("Escape")
    expect(desk.locator(".search__panel")).to_be_hidden()
    expect(field).to_be_focused()
    field.press("Tab")
    expect(desk.get_by_role("button", name="さがす")).to_be_focused()
    expect(desk.locator(".search__panel")).to_be_hidden()


def test_tab_goes_through_the_results_and_out_of_them_and_back(desk: Page) -> None:
    field, panel = desk.locator("#search-query"), desk.locator(".search__panel")
    field.press_sequentially("レジュメ")
    box(desk)
    desk.keyboard.press("Tab")
    expect(desk.get_by_role("button", name="さがす")).to_be_focused()
    desk.keyboard.press("Tab")
    first = desk.locator(".search__list a").first
    expect(first).to_be_focused()
    desk.keyboard.press("Shift+Tab")
    desk.keyboard.press("Shift+Tab")
    expect(field).to_be_focused()
    expect(panel).to_be_visible()
    stops = desk.locator(".search__list").locator("a:visible, summary:visible").count()
    for _ in range(stops + 2):
        desk.keyboard.press("Tab")
    expect(desk.locator(".search__all")).to_be_focused()
    desk.keyboard.press("Tab")
    expect(desk.get_by_role("button", name="検索をとじる")).to_be_focused()
    desk.keyboard.press("Tab")
    expect(panel).to_be_hidden()
    assert desk.evaluate("document.activeElement.matches('a') && !document.activeElement.closest('.search')")


@pytest.mark.parametrize("leave", ["Escape", "button"])
def test_who_leaves_the_results_is_in_the_field_again_and_typing_opens_them(desk: Page, leave: str) -> None:
    field, panel = desk.locator("#search-query"), desk.locator(".search__panel")
    field.press_sequentially("介護")
    box(desk)
    if leave == "Escape":
        desk.locator(".search__list a").first.focus()
        desk.keyboard.press("Escape")
    else:
        desk.get_by_role("button", name="検索をとじる").click()
    expect(field).to_be_focused()
    desk.wait_for_timeout(100)  # Material looks at the focus a moment later
    expect(panel).to_be_hidden()
    expect(field).to_have_value("介護")
    desk.keyboard.type("保険")
    expect(panel).to_be_visible()


def test_a_word_that_stands_nowhere_finds_nothing(desk: Page) -> None:
    desk.locator("#search-query").fill("ぬるぽがが")
    expect(desk.locator(".search__count")).to_have_text("何も見つかりませんでした")


def test_the_button_leads_to_the_search_page(desk: Page) -> None:
    desk.locator("#search-query").fill("介護 学習会")
    desk.get_by_role("button", name="さがす").click()
    desk.wait_for_url("**/search/?q=*")
    expect(desk.locator("#finder-query")).to_have_value("介護 学習会")
    expect(desk.locator(".finder__title").first).to_have_text("【延期】介護の学習会")
    assert desk.title().startswith("「介護 学習会」の検索｜")
