"""What a person sees: every kind of page, on a phone and on a desk, with and without JavaScript."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from . import axe
from .conftest import opened
from .fits import cut, wide
from .kinds import PAGES

pytestmark = pytest.mark.browser
KINDS = pytest.mark.parametrize("kind", PAGES)


@pytest.fixture(scope="module", params=["light", "dark"])
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """One for all pages of a scheme."""
    with browser.new_context(color_scheme=request.param, locale="ja-JP", reduced_motion="reduce") as found:
        yield found


@KINDS
def test_a_page_is_accessible_and_fits_and_nothing_complains(context: BrowserContext, address: str, kind: str) -> None:
    path, word = PAGES[kind]
    page, complaints = opened(context, address + path)
    assert word in page.inner_text("main")
    for width in (1280, 768, 360, 320):
        page.set_viewport_size({"width": width, "height": 800})
        assert not wide(page)
        if width in {1280, 360}:
            assert axe.complaints(page) == [], width
    space_out(page)
    assert not wide(page)
    assert cut(page) == []
    assert complaints == []
    page.close()


def space_out(page: Page) -> None:
    """Set the text as wide as a reader may (WCAG 2.2, 1.4.12)."""
    page.evaluate(
        """() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-block-end: 2em !important }`);
            document.adoptedStyleSheets = [sheet];
        }"""
    )


@pytest.mark.parametrize("name", ["メニュー", "検索"])
def test_the_open_masthead_is_accessible(context: BrowserContext, address: str, name: str) -> None:
    page, _ = opened(context, address)
    page.set_viewport_size({"width": 360, "height": 800})
    page.get_by_role("banner").get_by_role("button", name=name, exact=True).click()
    assert not wide(page)
    assert axe.complaints(page, "header") == []
    page.close()


def test_axe_finds_what_is_wrong(context: BrowserContext, address: str) -> None:
    page, _ = opened(context, f"{address}about/")
    page.evaluate(
        "document.querySelector('article').insertAdjacentHTML('beforeend', '<img src=\"x\"><a href=\"y\"></a>')"
    )
    assert {row.split(":")[0] for row in axe.complaints(page)} >= {"image-alt", "link-name"}
    page.close()


THUMB = ".toggle, .site-nav a, .month__nav a, .months__list a, .calendar__event, .toc a, .footer a, .button, .back a"
"""Navigation and dates: 44 CSS pixels each way, or as wide as their words (WCAG 2.2, 2.5.5); axe sees to 24 elsewhere."""


@pytest.mark.parametrize("kind", ["home", "events", "month", "report", "not found"])
def test_navigation_and_dates_are_large_enough_for_a_thumb(context: BrowserContext, address: str, kind: str) -> None:
    page, _ = opened(context, address + PAGES[kind][0])
    page.set_viewport_size({"width": 360, "height": 800})
    page.get_by_role("button", name="メニュー").click()
    small = page.evaluate(
        """(thumb) => [...document.querySelectorAll(thumb)].filter((part) => part.checkVisibility()
            && part.getBoundingClientRect().height < 43.9).map((part) => part.outerHTML.slice(0, 200))""",
        THUMB,
    )
    assert small == []
    page.close()


NO_FACTS = (
    "[data-none], [data-no-turn], [data-ended]",  # what a list says once its day has come
    "[data-queue] [data-ends][hidden]",  # what moves up after that day; it stands in the list of all events
    "[data-queue] .entries:not(:has(> :not([hidden])))",  # a list of such things alone
    ".calendar__sign, .calendar__feast",  # the kind or the holiday in two characters or one, beside the whole word
    ".paper-only",
    "button, .finder",  # what works only with a script
)
"""What is in a page and not to be seen without a script, and why nobody misses it."""


@pytest.fixture(scope="module")
def plain(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that runs no script."""
    with browser.new_context(viewport={"width": 1280, "height": 800}, java_script_enabled=False) as found:
        yield found


@KINDS
def test_every_fact_of_a_page_can_be_read_without_javascript(plain: BrowserContext, address: str, kind: str) -> None:
    path, word = PAGES[kind]
    page, _ = opened(plain, address + path)
    assert page.locator("header a", has_text="見本県社会保障推進協議会").first.is_visible()
    unseen = page.evaluate(
        """(noFacts) => {
            document.querySelectorAll('details').forEach((part) => (part.open = true));
            return [...document.querySelectorAll('article *')].filter((part) => part.textContent.trim()
                && !part.checkVisibility() && part.parentElement.checkVisibility()
                && part.tagName !== 'RP' && !part.matches(noFacts)).map((part) => part.outerHTML.slice(0, 200));
        }""",
        ", ".join(NO_FACTS),
    )
    assert unseen == []
    page.set_viewport_size({"width": 360, "height": 800})
    assert word in page.inner_text("main")
    page.close()


def test_an_archive_page_prints_on_paper(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page, _ = opened(context, f"{address}reports/2030/2031-02-20-caravan/")
    page.emulate_media(media="print")
    assert page.locator("header nav").first.is_hidden()
    assert page.pdf(format="A4").startswith(b"%PDF")
    context.close()


@pytest.mark.parametrize("path", ["municipalities/", "surveys/2018-tankisho/", "talks/"])
def test_the_map_of_a_whole_prefecture_can_be_read_on_a_phone(
    context: BrowserContext, real_address: str, path: str
) -> None:
    page, _ = opened(context, real_address + path)
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 800})
        tiles = page.evaluate(
            """() => [...document.querySelectorAll('.tile a')].map((tile) => ({
                size: parseFloat(getComputedStyle(tile).fontSize),
                over: tile.scrollWidth - tile.clientWidth,
            }))"""
        )
        assert len(tiles) == 33 * len(page.query_selector_all(".tiles"))
        assert min(tile["size"] for tile in tiles) >= 14
        assert max(tile["over"] for tile in tiles) <= 0
        assert not wide(page)
    page.close()


def test_no_title_leaves_a_single_character_to_its_last_line_on_a_phone(
    context: BrowserContext, address: str, real_address: str
) -> None:
    page, _ = opened(context, address)
    page.set_viewport_size({"width": 360, "height": 800})
    for url in (*(address + path for path, _ in PAGES.values()), f"{real_address}about/accessibility/"):
        page.goto(url)
        last = page.evaluate(
            """() => {
                const title = document.querySelector('h1');
                const range = document.createRange();
                range.selectNodeContents(title);
                const lines = [...range.getClientRects()].filter((line) => line.width > 1);
                const bottom = Math.max(...lines.map((line) => line.bottom));
                const width = lines.filter((line) => line.bottom > bottom - 4).reduce((sum, line) => sum + line.width, 0);
                return width / parseFloat(getComputedStyle(title).fontSize);
            }"""
        )
        assert last > 1.5, url
    page.close()
