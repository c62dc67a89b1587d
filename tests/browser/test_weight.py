"""What a first visit costs: bytes over the wire, requests, and whether anything jumps while the page arrives."""

import gzip
import re

import pytest
from playwright.sync_api import Browser, Response

from .conftest import opened
from .kinds import PAGES

pytestmark = pytest.mark.browser
LIMIT = 150_000
"""Bytes, packed with gzip, for the page and everything that it loads."""


@pytest.mark.parametrize("which", ["address", "real_address"])
def test_a_first_visit_to_home_is_light(browser: Browser, which: str, request: pytest.FixtureRequest) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 780})
    sizes: dict[str, int] = {}

    def weigh(response: Response) -> None:
        body = response.body()
        text = re.search("text|javascript|json|svg|xml", response.headers["content-type"])
        sizes[response.url] = len(gzip.compress(body, 6)) if text else len(body)

    context.on("response", weigh)
    page, complaints = opened(context, request.getfixturevalue(which))
    page.wait_for_load_state("networkidle")
    assert len(sizes) > 10
    assert sum(sizes.values()) < LIMIT, sizes
    assert complaints == []
    context.close()


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("kind", ["home", "month", "report", "survey", "course"])
def test_nothing_jumps_while_a_page_arrives(browser: Browser, address: str, kind: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 780})
    page, _ = opened(context, address + PAGES[kind][0])
    page.wait_for_load_state("networkidle")
    shift = page.evaluate(
        """() => new Promise((done) => {
            new PerformanceObserver((list) => done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
                .observe({ type: "layout-shift", buffered: true });
            setTimeout(() => done(0), 300);
        })"""
    )
    assert shift < 0.01
    context.close()
