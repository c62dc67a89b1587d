"""What a narrow window must hold: names with their reading, and the text of readers who need it large."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext

from ..conftest import Built
from .conftest import opened
from .fits import wide

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
