"""The masthead with a keyboard alone: skip link, menu, search, and the way back."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from .conftest import opened

pytestmark = pytest.mark.browser
PHONE = {"width": 360, "height": 780}
DESK = {"width": 1280, "height": 800}


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Page]:
    """The list of events on a phone."""
    context = browser.new_context(viewport=PHONE, locale="ja-JP")  # type: ignore[arg-type]
    page, complaints = opened(context, f"{address}events/")
    yield page
    assert complaints == []
    context.close()


def button(page: Page, name: str) -> Locator:
    """A button of the masthead."""
    return page.get_by_role("banner").get_by_role("button", name=name, exact=True)


def stops(page: Page, presses: int) -> list[str]:
    """What the Tab key reaches from the top of the page, by its words."""
    reached = []
    for _ in range(presses):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("(document.activeElement.innerText || document.activeElement.name || '').trim()"))
    return reached


def test_a_closed_menu_and_a_closed_search_take_no_tab_stop(phone: Page) -> None:
    assert stops(phone, 4) == ["本文へ移る", "見本県社会保障推進協議会", "メニュー", "検索"]
    phone.keyboard.press("Tab")
    assert phone.evaluate("document.activeElement.closest('header')") is None


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_menu_opens_and_escape_closes_it_and_gives_the_focus_back(phone: Page, key: str) -> None:
    menu, link = button(phone, "メニュー"), phone.get_by_role("banner").get_by_role("link", name="陳情・請願")
    assert not link.is_visible()
    menu.press(key)
    assert menu.get_attribute("aria-expanded") == "true"
    assert phone.locator(f"#{menu.get_attribute('aria-controls')}").is_visible()
    link.focus()
    phone.keyboard.press("Escape")
    assert not link.is_visible()
    assert menu.get_attribute("aria-expanded") == "false"
    expect(menu).to_be_focused()


def test_the_search_opens_into_its_field_and_closes_the_menu(phone: Page) -> None:
    menu, search = button(phone, "メニュー"), button(phone, "検索")
    menu.press("Enter")
    search.press("Enter")
    expect(phone.get_by_label("検索", exact=True).and_(phone.get_by_role("searchbox"))).to_be_focused()
    assert [menu.get_attribute("aria-expanded"), search.get_attribute("aria-expanded")] == ["false", "true"]
    phone.keyboard.type("つどい")
    phone.locator(".search__list a").first.wait_for()
    phone.keyboard.press("Escape")
    expect(search).to_be_focused()
    assert not phone.get_by_role("searchbox").is_visible()
    assert not phone.locator(".search__list a").first.is_visible()


def test_the_calendar_leads_to_its_events_and_back(phone: Page) -> None:
    month = phone.url
    table = phone.get_by_role("table", name="2031年5月")
    event = table.get_by_role("link").first
    event.focus()
    expect(event).to_be_in_viewport()
    phone.wait_for_load_state("networkidle")  # leaving a page breaks off what it still loads
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/events/2031-*/")
    phone.wait_for_load_state("networkidle")
    assert phone.get_by_role("heading", level=1).inner_text() in phone.title()
    phone.go_back()
    assert phone.url == month
    phone.keyboard.press("Tab")
    assert phone.evaluate("document.activeElement !== document.body")


def test_the_skip_link_goes_past_the_masthead(browser: Browser, address: str) -> None:
    for path in ("", "events/", "404.html"):
        context = browser.new_context(viewport=DESK)  # type: ignore[arg-type]
        page, _ = opened(context, address + path)
        page.keyboard.press("Tab")
        expect(page.get_by_role("link", name="本文へ移る")).to_be_focused()
        expect(page.get_by_role("link", name="本文へ移る")).to_be_in_viewport(ratio=1)
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('main') !== null"), path
        context.close()


def test_the_focus_is_always_in_sight_and_plainly_seen(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport=DESK, reduced_motion="reduce")  # type: ignore[arg-type]
    page, _ = opened(context, f"{address}reports/2030/2031-02-20-caravan/")
    seen = 0
    for _ in range(60):
        page.keyboard.press("Tab")
        where = page.evaluate(
            """() => {
                const found = document.activeElement, box = found.getClientRects()[0];
                const style = getComputedStyle(found);
                const x = box.left + Math.min(box.width, 40) / 2, y = box.top + Math.min(box.height, 30) / 2;
                const top = document.elementFromPoint(x, y);
                return found === document.body ? null : [found === top || found.contains(top), parseInt(style.outlineWidth)];
            }"""
        )
        if where is None:
            break
        seen += 1
        assert where[0], page.evaluate("document.activeElement.outerHTML")
        assert where[1] >= 2, page.evaluate("document.activeElement.outerHTML")
    assert seen > 25
    context.close()


def test_no_single_letter_makes_the_page_jump(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport=DESK)  # type: ignore[arg-type]
    page, _ = opened(context, f"{address}events/")
    for letter in "fs/np,.":
        page.keyboard.press(letter)
    assert page.evaluate("document.activeElement === document.body")
    assert page.url == f"{address}events/"
    context.close()


def test_the_menu_needs_no_script(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)  # type: ignore[arg-type]
    page, _ = opened(context, address)
    link = page.get_by_role("banner").locator("nav a", has_text="予定")
    assert not link.is_visible()
    assert page.get_by_role("banner").get_by_role("button").count() == 0
    page.locator("header summary", has_text="メニュー").press("Enter")
    assert link.is_visible()
    context.close()
