"""What a test of the search does and sees."""

from urllib.parse import quote

from playwright.sync_api import Page


def box(page: Page) -> list[str]:
    """The titles in the search box, once there are any."""
    page.locator(".search__list h1").first.wait_for()
    return [
        title.partition("\n")[0] for title in page.locator(".search__list > li > a:first-child h1").all_inner_texts()
    ]


def finder(page: Page, address: str, query: str) -> None:
    """Open the search page as a link to it does."""
    page.goto(f"{address}search/?q={quote(query)}")
    page.locator(".finder__count:not(:empty)").wait_for()


def titles(page: Page) -> list[str]:
    """The titles on the search page."""
    return page.locator(".finder__title").all_inner_texts()
