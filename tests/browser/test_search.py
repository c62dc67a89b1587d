"""What a person does to find something: asks, ticks boxes, goes back."""

import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from ..conftest import Built
from .conftest import opened
from .searching import box, finder, titles

pytestmark = pytest.mark.browser


def test_what_is_off_says_so_once_in_its_title_and_the_title_is_marked(desk: Page, address: str) -> None:
    finder(desk, address, "土曜の宣伝行動")
    first = desk.locator(".finder__title").first
    expect(first).to_have_text("【中止】土曜の宣伝行動")
    assert first.locator("mark").all_inner_texts() == ["土曜の宣伝行動"]
    desk.goto(f"{address}about/")
    desk.locator("#search-query").fill("土曜の宣伝行動")
    assert box(desk)[0].startswith("【中止】土曜の宣伝行動")
    assert box(desk)[0].count("中止") == 1


def test_boxes_narrow_the_results_and_the_address_says_so(desk: Page, address: str) -> None:
    finder(desk, address, "介護")
    whole = desk.get_by_role("status").inner_text()
    desk.get_by_role("checkbox", name=re.compile("^報告")).check()
    desk.get_by_role("checkbox", name=re.compile("^2030年度")).check()
    assert titles(desk) == ["キャラバン & 県との交渉の報告"]
    assert "しぼりこむ前は" in desk.get_by_role("status").inner_text()
    expect(desk.get_by_role("checkbox", name=re.compile("^2030年度"))).to_be_focused()
    shared = desk.url
    desk.go_back()
    desk.go_back()
    expect(desk.get_by_role("status")).to_have_text(whole)
    desk.go_forward()
    expect(desk.get_by_role("checkbox", name=re.compile("^報告"))).to_be_checked()
    desk.goto(shared)
    expect(desk.locator(".finder__title")).to_have_text("キャラバン & 県との交渉の報告")
    expect(desk.get_by_role("checkbox", name=re.compile("^2030年度"))).to_be_checked()


def test_a_result_leads_to_the_section(desk: Page, address: str) -> None:
    finder(desk, address, "試浜市 署名")
    link = desk.locator(".finder__sections a").first
    target = link.get_attribute("href") or ""
    link.click()
    desk.wait_for_url(re.compile("#"))
    assert desk.locator(f"[id='{desk.evaluate('decodeURIComponent(location.hash.slice(1))')}']").count() == 1
    assert "#" in target


def test_more_results_are_shown_on_demand(desk: Page, address: str) -> None:
    finder(desk, address, "見本")
    assert desk.locator(".finder__result").count() == 20
    desk.get_by_role("button", name="つぎの20件を見る").click()
    expect(desk.locator(".finder__result")).to_have_count(40)
    expect(desk.locator(".finder__title a").nth(20)).to_be_focused()


def test_what_is_not_found_is_told_with_what_to_try(desk: Page, address: str) -> None:
    finder(desk, address, "ぬるぽがが")
    assert desk.get_by_role("status").inner_text() == "「ぬるぽがが」は見つかりませんでした。"
    assert desk.get_by_role("heading", name="見つからないときは").is_visible()


def test_a_match_by_another_word_says_so(desk: Page, address: str) -> None:
    finder(desk, address, "セミナー")
    assert "「セミナー」と同じ意味の「講座」" in desk.locator(".finder__alike").first.inner_text()


def test_a_town_in_katakana_is_found_as_in_hiragana_though_its_reading_stands_on_a_page(
    desk: Page, address: str
) -> None:
    finder(desk, address, "しはま")
    found = desk.get_by_role("status").inner_text().removeprefix("「しはま」")
    assert "試浜市" in titles(desk)
    for typed in ("シハマ", "ｼﾊﾏ"):
        finder(desk, address, typed)
        assert desk.get_by_role("status").inner_text().removeprefix(f"「{typed}」") == found


def test_a_match_by_a_word_in_katakana_shows_it_as_it_is_written(browser: Browser, real_address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    finder(page, real_address, "シンポジュウム")
    assert "同じ意味の「シンポジウム」" in page.locator(".finder__alike").first.inner_text()
    context.close()


def test_a_long_word_that_stands_nowhere_is_tried_as_two_and_the_pages_say_so(desk: Page, address: str) -> None:
    finder(desk, address, "年金講座")
    assert (
        desk.get_by_role("status")
        .inner_text()
        .startswith("「年金講座」は見つからないので、「年金」と「講座」で探しました。")
    )
    assert "くらしの講座 第1回「年金のしくみ」" in titles(desk)
    desk.goto(f"{address}about/")
    desk.locator("#search-query").fill("年金講座")
    box(desk)
    expect(desk.locator(".search__facts").first).to_contain_text("「年金」と「講座」で探しました")
    desk.locator("#search-query").fill("妖怪講座")
    expect(desk.locator(".search__count")).to_have_text("何も見つかりませんでした")
    for whole in ('"年金講座"', "年金のこと"):
        finder(desk, address, whole)
        assert "探しました" not in desk.get_by_role("status").inner_text()


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("介護 妖怪", "「妖怪」はどのページにもないので、「介護」で探しました。見つかったページ："),
        ("妖怪 介護 ぬるぽがが", "「妖怪」と「ぬるぽがが」はどのページにもないので、「介護」で探しました。"),
        ("シール パンフレット", "「シール」と「パンフレット」がそろったページはないので、一部だけ"),
    ],
)
def test_words_that_stand_nowhere_or_never_together_do_not_spoil_the_others(
    desk: Page, address: str, query: str, says: str
) -> None:
    finder(desk, address, query)
    assert desk.get_by_role("status").inner_text().startswith(says)
    assert titles(desk)
    desk.goto(f"{address}about/")
    desk.locator("#search-query").fill(query)
    box(desk)
    expect(desk.locator(".search__facts").first).to_contain_text(says.partition("。")[0])


def test_without_javascript_the_lists_do_the_work(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page, _ = opened(context, f"{address}search/")
    assert not page.locator("#finder-query").is_visible()
    assert not page.locator("#search-query").is_visible()
    assert "検索が使えません" in page.inner_text("main")
    assert page.get_by_role("main").get_by_role("link", name="報告").is_visible()
    context.close()


FILES = [
    "**/search/pages*.json*",
    "**/search/words*.json*",
    "**/search/search_index.json*",
    "**/assets/search/worker.js*",
    "**/assets/search/fold.js*",
    "**/assets/search/readings.js*",
    "**/assets/search/box.js*",
]
"""What the search page loads, one after the other."""


@pytest.mark.parametrize("file", FILES)
def test_files_that_do_not_come_are_told_and_asked_for_again(browser: Browser, address: str, file: str) -> None:
    context = browser.new_context()
    context.route(file, lambda route: route.abort())
    page = context.new_page()
    page.goto(f"{address}search/?q={quote('介護')}")
    expect(page.get_by_role("status")).to_contain_text("読みこめませんでした")
    context.unroute(file)
    page.get_by_role("button", name="さがす").click()
    expect(page.get_by_role("status")).to_contain_text("で見つかったページ")
    context.close()


@pytest.mark.parametrize("file", [FILES[0], *FILES[4:]])
def test_the_box_tells_of_files_that_do_not_come_and_asks_again(browser: Browser, address: str, file: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.route(file, lambda route: route.abort())
    page = context.new_page()
    page.goto(f"{address}about/")
    page.locator("#search-query").fill("介護")
    assert box(page) == ["検索の資料を読みこめませんでした"]
    context.unroute(file)
    page.locator("#search-query").fill("介護 学習会")
    expect(page.locator(".search__list h1").first).to_contain_text("介護の学習会")
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_search_page_and_the_open_box_have_no_barriers(
    browser: Browser, address: str, width: int, scheme: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    page, complaints = opened(context, f"{address}search/?q={quote('介護')}")
    page.locator(".finder__result").first.wait_for()
    if width < 960:
        page.get_by_text("しぼりこむ", exact=True).click()
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.goto(f"{address}events/")
    if width < 960:
        page.get_by_role("button", name="検索", exact=True).click()
    page.locator("#search-query").fill("介護")
    box(page)
    assert Axe().run(page).response["violations"] == []
    assert [row for row in complaints if not row.startswith("failed:")] == []
    context.close()


WANTED = {
    "保険証": r"^保険証",
    "伊勢佐木町": r"^伊勢佐木町の宣伝",
    "ほけんしょう": r"^保険証",
    "保健証": r"^保険証",
    "シンポジュウム": r"シンポジウム|報告",
    "ＺＯＯＭ": r"報告|国保改善運動交流集会|つどい",
    "川崎市 陳情": r"^川崎市|陳情",
    "1/18": r"伊勢佐木町の宣伝・署名行動（1月）|生活困窮・生活保護",
    "ヨコハマ": r"横浜市",
    "子供の医療費": r"^小児医療",
    "電話番号": r"^県社保協とは|ブロック会議",
    "マイナカード": r"^保険証|ブロック会議",
    "1月18日": r"伊勢佐木町の宣伝・署名行動（1月）|生活困窮・生活保護",
}
"""Real queries, and what the title of each of the first two pages should say."""


@pytest.mark.parametrize("query", WANTED)
def test_the_real_site_answers_with_the_pages_that_one_expects(browser: Browser, real_address: str, query: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    finder(page, real_address, query)
    first = titles(page)[:2]
    assert len(first) == 2
    assert [title for title in first if not re.search(WANTED[query], title)] == []
    context.close()


def test_a_day_is_marked_where_it_stands_by_itself_and_not_in_another_day(browser: Browser, real_address: str) -> None:
    context = browser.new_context()
    page, _ = opened(context, real_address)
    finder(page, real_address, "1月18日")
    report = page.locator(".finder__results > li").filter(has_text="関東甲ブロック会議への神奈川報告")
    before = "marks => marks.map(mark => mark.previousSibling ? mark.previousSibling.textContent.slice(-1) : '')"
    signs = report.locator("mark").evaluate_all(before)
    assert signs
    assert not any(sign.isdigit() for sign in signs)
    context.close()


def test_hostile_text_stays_text_in_the_box(browser: Browser, address: str, test_build: Built) -> None:
    rows = json.loads((Path(test_build.folder) / "search/pages.json").read_text(encoding="utf-8"))
    rows[0][1] = rows[0][6][0][1] = rows[0][6][0][2] = (
        '<img src=x onerror="window.hurt=1">妖怪 & <script>window.hurt=1</script>'
    )
    context = browser.new_context()
    context.route("**/search/pages*.json*", lambda route: route.fulfill(json=rows))
    page = context.new_page()
    page.goto(f"{address}about/")
    page.locator("#search-query").fill("妖怪")
    assert box(page)[0].startswith('<img src=x onerror="window.hurt=1">妖怪 & <script>')
    page.goto(f"{address}search/?q={quote('妖怪 <img')}")
    expect(page.locator(".finder__title").first).to_contain_text("<script>")
    assert page.evaluate("window.hurt") is None
    assert page.locator("main img").count() == 0
    context.close()
