"""What a person sees: every kind of page, on a phone and on a desk, with and without JavaScript."""

import pytest
from playwright.sync_api import Browser

from .conftest import opened

pytestmark = pytest.mark.browser

PAGES = {
    "home": ("", "次の"),
    "events": ("events/", "これからの予定"),
    "month": ("calendar/2031-06/", "2031年6月の予定"),
    "event": ("events/2031-05-14-yugata/", "結果"),
    "notice": ("events/2031-06-07-tsudoi/", "場所"),
    "course": ("seminars/", "次回"),
    "actions": ("actions/", "団体ごとの参加"),
    "reports": ("reports/", "年度"),
    "report": ("reports/2030/2031-02-20-caravan/", "会議"),
    "topics": ("topics/", "テーマ"),
    "municipalities": ("municipalities/", "市町村"),
    "about": ("about/", "連絡先"),
}
"""A page of each kind, and a word that must be on it."""

KINDS = pytest.mark.parametrize("kind", PAGES)


@KINDS
@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_fits_and_nothing_complains(browser: Browser, address: str, kind: str, width: int, scheme: str) -> None:
    path, word = PAGES[kind]
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    page, complaints = opened(context, address + path)
    assert word in page.inner_text("main")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert complaints == []
    context.close()


@KINDS
def test_a_page_is_readable_without_javascript(browser: Browser, address: str, kind: str) -> None:
    path, word = PAGES[kind]
    context = browser.new_context(viewport={"width": 360, "height": 800}, java_script_enabled=False)
    page, _ = opened(context, address + path)
    assert word in page.inner_text("main")
    assert page.locator("header a", has_text="見本県社会保障推進協議会").first.is_visible()
    context.close()


def test_larger_text_does_not_cut_or_scroll_sideways(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 800}, bypass_csp=True)
    page, _ = opened(context, f"{address}events/")
    page.add_style_tag(
        content="* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}"
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def test_an_archive_page_prints_on_paper(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page, _ = opened(context, f"{address}reports/2030/2031-02-20-caravan/")
    page.emulate_media(media="print")
    assert page.locator("header nav").first.is_hidden()
    assert page.pdf(format="A4").startswith(b"%PDF")
    context.close()
