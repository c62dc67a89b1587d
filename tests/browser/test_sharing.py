"""Handing a page on: plain links that work without a script, and what a script adds."""

from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page

from .conftest import opened

pytestmark = pytest.mark.browser
EVENT = "events/2031-06-07-tsudoi/"
HERE = f"https://mihon.example/{EVENT}"


def ways(page: Page) -> list[str]:
    """What can be seen and used to hand the page on."""
    return page.locator(".sharing__way:visible").all_inner_texts()


@pytest.mark.parametrize(
    "path",
    [
        *(EVENT, "events/2031-06-11-koza-3/", "reports/2031/2031-05-16-shomei/", "surveys/2031-kurashi/"),
        *("materials/2031-02-08-gakushu/", "petitions/2031-mihon-kaigo/"),
    ],
)
def test_without_a_script_there_are_two_links_and_no_dead_button(browser: Browser, address: str, path: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page, _ = opened(context, address + path)
    assert ways(page) == ["LINEで送る", "メールで送る"]
    for link in page.locator(".sharing a").all():
        assert f"https://mihon.example/{path}" in unquote(link.get_attribute("href") or "")
    context.close()


def test_the_address_is_copied_and_the_reader_is_told(browser: Browser, address: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page, complaints = opened(context, address + EVENT)
    assert ways(page) == ["LINEで送る", "メールで送る", "アドレスをコピー", "印刷する"]
    page.get_by_role("button", name="アドレスをコピー").press("Enter")
    page.get_by_text("アドレスをコピーしました。").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == HERE
    assert complaints == []
    context.close()


@pytest.mark.parametrize("clipboard", ["undefined", "{ writeText: () => Promise.reject(new Error('denied')) }"])
def test_where_copying_is_not_allowed_the_address_can_be_selected(
    browser: Browser, address: str, clipboard: str
) -> None:
    context = browser.new_context()
    context.add_init_script(f"Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard} }})")
    page, complaints = opened(context, address + EVENT)
    page.get_by_role("button", name="アドレスをコピー").click()
    field = page.get_by_label("このページのアドレス")
    assert field.input_value() == HERE
    assert page.evaluate("getSelection().toString() || document.activeElement.value") == HERE
    assert complaints == []
    context.close()


def test_a_site_without_an_address_uses_the_one_it_is_read_at(browser: Browser, real_address: str) -> None:
    path = "events/2023-12-21-nyumon/"
    without = browser.new_context(java_script_enabled=False)
    page, _ = opened(without, real_address + path)
    assert ways(page) == []
    without.close()
    context = browser.new_context()
    page, _ = opened(context, f"{real_address}{path}#main")
    for name in ("LINEで送る", "メールで送る"):
        href = unquote(page.get_by_role("link", name=name).get_attribute("href") or "")
        assert href.endswith(f"\n{real_address}{path}")
        assert "年金制度について" in href
    context.close()


def test_the_printer_is_asked(browser: Browser, address: str) -> None:
    context = browser.new_context()
    context.add_init_script("window.print = () => { document.title = 'printed'; }")
    page, _ = opened(context, address + EVENT)
    page.get_by_role("button", name="印刷する").click()
    assert page.title() == "printed"
    context.close()
