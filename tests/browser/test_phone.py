"""What a narrow window must hold: names with their reading, and the text of readers who need it large."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext

from ..conftest import Built
from .conftest import opened
from .fits import cut, enlarge, wide
from .kinds import PAGES

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[BrowserContext]:
    """A narrow window; pages are not animated in it."""
    with browser.new_context(viewport={"width": 320, "height": 800}, locale="ja-JP", reduced_motion="reduce") as found:
        yield found


@pytest.mark.parametrize("site", ["test_build", "real_build"])
def test_a_long_name_with_its_reading_breaks_on_a_phone(
    phone: BrowserContext, site: str, request: pytest.FixtureRequest
) -> None:
    built: Built = request.getfixturevalue(site)
    address = request.getfixturevalue("address" if site == "test_build" else "real_address")
    page, _ = opened(phone, address)
    for path in built.addresses:
        if path.startswith(("organizations/", "municipalities/")):
            page.goto(f"{address}{path}/")
            assert not wide(page), path
    page.close()


@pytest.mark.parametrize(("width", "percent"), [(360, 200), (320, 130)])
@pytest.mark.parametrize("kind", PAGES)
def test_large_text_stays_within_the_window(
    phone: BrowserContext, address: str, kind: str, width: int, percent: int
) -> None:
    page, _ = opened(phone, address + PAGES[kind][0])
    page.set_viewport_size({"width": width, "height": 800})
    enlarge(page, percent)
    assert not wide(page)
    assert cut(page) == []
    page.close()


@pytest.mark.parametrize(
    "path", ["", "seminars/", "calendar/2023-12/", "events/2023-08-31-kanazawaku-kondan/", "talks/"]
)
def test_large_text_of_the_shipped_site_stays_within_the_window(
    phone: BrowserContext, real_address: str, path: str
) -> None:
    page, _ = opened(phone, real_address + path)
    page.set_viewport_size({"width": 360, "height": 800})
    enlarge(page, 200)
    assert not wide(page)
    assert cut(page) == []
    page.close()


def test_large_text_puts_word_and_fact_under_each_other(phone: BrowserContext, address: str) -> None:
    page, _ = opened(phone, address)
    page.set_viewport_size({"width": 360, "height": 800})
    word, fact = page.locator(".card dt").first, page.locator(".card dd").first
    for percent, beside in ((100, True), (200, False)):
        enlarge(page, percent)
        tops = [part.evaluate("(part) => part.getBoundingClientRect().top") for part in (word, fact)]
        assert (tops[0] == tops[1]) is beside
    page.close()


@pytest.mark.parametrize("colours", ["none", "active"])
def test_a_holiday_is_told_by_a_word_on_a_phone(browser: Browser, address: str, colours: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 800}, forced_colors=colours)  # type: ignore[arg-type]
    page, _ = opened(context, f"{address}calendar/2031-05/")
    day = page.locator(".calendar td", has=page.locator("time[datetime='2031-05-05']"))
    assert day.get_by_text("祝", exact=True).is_visible()
    assert "こどもの日" in day.inner_text()
    page.set_viewport_size({"width": 1280, "height": 800})
    assert day.get_by_text("祝", exact=True).is_hidden()


@pytest.mark.parametrize("width", [320, 390])
def test_the_caption_of_a_wide_table_stays_in_the_window(phone: BrowserContext, address: str, width: int) -> None:
    page, _ = opened(phone, f"{address}surveys/2031-kurashi/")
    page.set_viewport_size({"width": width, "height": 800})
    region = page.locator(".table-scroll", has=page.locator("[data-sortable]")).first
    assert region.evaluate("(part) => part.scrollWidth > part.clientWidth")
    for way in (0, 400):
        region.evaluate("(part, way) => part.scrollTo(way, 0)", way)
        box = region.locator("caption").bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width


def test_a_table_that_moves_has_a_shadow_at_its_edge(phone: BrowserContext, address: str) -> None:
    page, _ = opened(phone, f"{address}surveys/2031-kurashi/")
    region = page.locator(".table-scroll", has=page.locator("[data-sortable]")).first
    assert region.evaluate("(part) => getComputedStyle(part).backgroundAttachment") == "local, local, scroll, scroll"


@pytest.mark.parametrize("site", ["address", "real_address"])
def test_a_list_or_a_line_of_marks_with_nothing_to_see_is_not_there(
    phone: BrowserContext, site: str, request: pytest.FixtureRequest
) -> None:
    page, _ = opened(phone, request.getfixturevalue(site))
    empty = page.evaluate(
        """() => [...document.querySelectorAll('.entries, .card__marks')].filter((part) => part.checkVisibility()
            && !part.innerText.trim()).length"""
    )
    assert empty == 0
    page.close()
