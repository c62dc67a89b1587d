"""Feeds in a browser: the page asks for nothing because of them, and the calendar's link is one that it can open."""

from playwright.sync_api import Browser


def test_no_page_asks_for_a_sitemap_or_a_feed(browser: Browser, address: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}about/feeds/", wait_until="networkidle")
    assert page.locator('head link[type="application/atom+xml"]').count() > 1
    assert [url for url in asked if url.endswith(".js")]
    assert [url for url in asked if "sitemap" in url or "feeds/" in url.removeprefix(f"{address}about/feeds/")] == []
    page.close()


def test_a_feed_is_served_where_its_link_leads(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}about/feeds/")
    links = page.get_by_role("main").or_(page.locator("article")).get_by_role("link", name="報告", exact=True)
    found = page.request.get(links.first.evaluate("link => link.href"))
    assert found.ok
    assert found.text().startswith("<?xml")
    page.close()
