"""What a reader has set on their device: colours of their own, and no motion."""

import pytest
from playwright.sync_api import Browser

from .conftest import opened

pytestmark = pytest.mark.browser

LINES = {
    "seminars/": [".badge, .mark--next", ".date-block", ".session--ahead"],
    "events/": [".badge", ".date-block", ".calendar td", ".site-nav [aria-current]"],
    "surveys/2031-kurashi/": [".tile a", ".tile-legend__mark"],
    "reports/2030/2031-02-20-caravan/": [".facts dt", ".report-events"],
    "actions/": [".bar--vote"],
    "": [".card", ".search__query", ".button"],
}
"""What is told by a line or a ground, and must keep a line when the device takes the grounds away."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_lines_with_a_meaning_stay_when_the_device_sets_the_colours(
    browser: Browser, address: str, scheme: str
) -> None:
    context = browser.new_context(forced_colors="active", color_scheme=scheme)  # type: ignore[arg-type]
    for path, places in LINES.items():
        page, complaints = opened(context, address + path)
        for place in places:
            drawn = page.locator(place).first.evaluate(
                """(part) => {
                    const style = getComputedStyle(part);
                    const ground = getComputedStyle(document.body).backgroundColor;
                    const sides = ['Top', 'Bottom', 'Left', 'Right'].filter((side) =>
                        parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Color`] !== ground);
                    return sides.length > 0 || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
                }"""
            )
            assert drawn, (path, place)
        assert complaints == []
        page.close()
    context.close()


@pytest.mark.parametrize(("motion", "behaviour"), [("reduce", "auto"), ("no-preference", "smooth")])
def test_the_page_moves_smoothly_only_for_who_wants_it(
    browser: Browser, address: str, motion: str, behaviour: str
) -> None:
    context = browser.new_context(reduced_motion=motion)  # type: ignore[arg-type]
    page, _ = opened(context, address)
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == behaviour
    moving = "[...document.querySelectorAll('*')].filter((part) => getComputedStyle(part).transitionDuration !== '0s').length"
    assert page.evaluate(moving) == 0
    context.close()
