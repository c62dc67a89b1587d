"""What axe-core finds on a page as it is shown, and what it leaves to a person to judge."""

from collections.abc import Iterator
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

JUDGED = {
    (
        "color-contrast",
        ".table-scroll *",
    ): "a cell that is scrolled out of a wide table, lies under its first column, or has the shadow of the edge behind it: "
    "the colours are those of all cells, and tests/test_palette.py holds each of them to 4.5",
    (
        "color-contrast",
        ".search__panel *",
    ): "the panel of the search lies over the page, on a ground of its own, in the colours of every page",
    (
        "th-has-data-cells",
        "table:has(th[scope=rowgroup])",
    ): "a heading over several rows has no cell of its own in its row; each group stands in its own tbody",
}
"""What axe cannot decide, by its rule and where it may stand, and why it is right as it is."""


def complaints(page: Page, part: str = "html") -> list[str]:
    """Violations, and what is undecided and was not judged; the first closed parts are opened, the others are like them."""
    page.evaluate("[...document.querySelectorAll('details')].slice(0, 3).forEach((part) => (part.open = true))")
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(
        "([part, rules]) => axe.run(part, {runOnly: rules, resultTypes: ['violations', 'incomplete']})", [part, RULES]
    )
    return [*_told(found["violations"]), *(row for row in _undecided(page, found["incomplete"]))]


def _told(results: list[dict[str, Any]]) -> Iterator[str]:
    for result in results:
        yield from (f"{result['id']}: {node['html'][:200]} {node['failureSummary']}" for node in result["nodes"])


def _undecided(page: Page, results: list[dict[str, Any]]) -> Iterator[str]:
    for result in results:
        places = [place for rule, place in JUDGED if rule == result["id"]]
        for node in result["nodes"]:
            judged = "([target, places]) => places.some((place) => document.querySelector(target).matches(place))"
            if not page.evaluate(judged, [node["target"][0], places]):
                yield f"undecided {result['id']}: {node['html'][:200]} {node['any']}"
