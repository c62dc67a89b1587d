"""A browser keeps the policy: what somebody managed to write into a page does not run."""

import pytest
from playwright.sync_api import Browser

from .conftest import opened

pytestmark = pytest.mark.browser


def test_a_script_a_handler_and_a_style_written_into_a_page_are_refused(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page, complaints = opened(context, address)
    assert complaints == []
    page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "window.ran = 'script'";
            document.body.append(script);
            document.body.insertAdjacentHTML("beforeend", "<p id=probe style='color: red' onclick='window.ran = 1'>x</p>");
            document.getElementById("probe").click();
        }"""
    )
    assert page.evaluate("window.ran") is None
    assert page.evaluate("getComputedStyle(document.getElementById('probe')).color") != "rgb(255, 0, 0)"
    assert len(complaints) == 3
    assert all("Content Security Policy" in complaint for complaint in complaints)
    context.close()


def test_the_search_works_under_the_policy(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page, complaints = opened(context, address)
    page.get_by_label("検索", exact=True).fill("講座")
    page.locator(".search__list a").first.wait_for()
    assert complaints == []
    context.close()
