"""Feeds of the built sites: reached from every page, with the text of the pages they tell of."""

from datetime import date
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import feedparser
import pytest
from bs4 import BeautifulSoup

from macros.model.site import Site
from macros.views.updates import updates

from ..conftest import Built

BASE = "https://mihon.example/"


def entries(built: Built, name: str = "all") -> list[Any]:
    """The entries of a feed as a reader gets them from the site."""
    content = (built.folder / f"feeds/{name}.xml").read_bytes()
    headers = {"content-location": f"{BASE}feeds/{name}.xml", "content-type": "application/xml"}
    found = feedparser.parse(content, response_headers=headers)
    assert not found.bozo
    assert found.entries, name
    return list(found.entries)


def words(html: str) -> str:
    """Readings in their brackets, as a feed reader shows them that knows no ruby."""
    return "".join("".join(BeautifulSoup(html, "html.parser").find_all(string=True)).split())


@pytest.mark.parametrize("which", ["real_build", "test_build"])
def test_every_feed_is_linked_in_every_head_and_on_its_page(which: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(which)
    feeds = sorted(path.stem for path in built.folder.glob("feeds/*.xml"))
    for address in built.addresses:
        links = built.page(address).select('head link[rel="alternate"][type="application/atom+xml"]')
        here = urljoin(BASE, f"{address}/" if address != "." else "")
        assert sorted(urljoin(here, str(link["href"])) for link in links) == [
            f"{BASE}feeds/{name}.xml" for name in feeds
        ]
    listed = {str(link["href"]) for link in built.main("about/feeds").select("a")}
    assert {f"../../feeds/{name}.xml" for name in feeds} <= listed
    assert built.main("events").select_one('a[href="../about/feeds/"]')


def test_the_feed_tells_what_the_records_tell(test_build: Built, made_up: Site) -> None:
    for feed in updates(made_up, date(2031, 5, 20)):
        found = entries(test_build, feed.name)
        assert [(row.title, row.summary) for row in found] == [(row.title, row.summary) for row in feed.newest]


@pytest.mark.parametrize("which", ["real_build", "test_build"])
def test_the_text_is_that_of_the_page(which: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(which)
    for entry in entries(built, "reports"):
        page = built.main(urlsplit(entry.link).path.strip("/"))
        text = words(entry.content[0].value)
        for heading in page.select("h2"):
            assert words(str(heading)) in text
        for paragraph in page.select(".columns__text > p, .content > p"):
            assert words(str(paragraph)) in text
    assert all(entry.content[0].value.strip() for entry in entries(built))


def test_what_is_only_for_the_page_or_for_paper_is_left_out(test_build: Built) -> None:
    for entry in entries(test_build):
        html = BeautifulSoup(entry.content[0].value, "html.parser")
        assert not [str(link["href"])[:40] for link in html.select("a") if "line.me" in str(link.get("href"))], (
            entry.title
        )
        assert not html.select("svg, nav, button, script")
        assert not {"終了", "今日", "開催中"} & set(html.stripped_strings), entry.title


@pytest.mark.parametrize("which", ["real_build", "test_build"])
def test_every_link_in_a_text_leads_to_a_file_of_the_site(which: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(which)
    found = 0
    for entry in entries(built):
        for link in BeautifulSoup(entry.content[0].value, "html.parser").select("a[href]"):
            address = str(link["href"])
            if address.startswith(BASE):
                target = built.folder / unquote(urlsplit(address).path).strip("/")
                assert target.is_file() or (target / "index.html").is_file(), f"{entry.link} → {address}"
                found += 1
            else:
                assert urlsplit(address).scheme in {"https", "http", "mailto", "tel"}, address
    assert found > 20
