"""Feeds, read back by a feed reader and against what RFC 4287 and RFC 5005 ask."""

import re
from datetime import date
from typing import Any
from urllib.parse import urljoin
from xml.etree import ElementTree

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.feeds.atom import feeds, newest
from macros.model.site import Site
from macros.views.updates import updates

from .. import factories as make

ATOM = "{http://www.w3.org/2005/Atom}"
LATER = date(2031, 5, 20)
BASE = "https://example.org/council/"


def written(site: Site, base: str | None = BASE) -> dict[str, bytes]:
    """Every feed by its path."""
    return {row.uri: row.content for row in feeds(site, LATER, base)}


def many(number: int) -> Site:
    """A council with so many reports, one a day from April 2020 on."""
    first = date(2020, 4, 1).toordinal()
    rows = ({"uri": f"reports/r{i}.md", "date": date.fromordinal(first + i).isoformat()} for i in range(number))
    return make.site(reports=tuple(make.report(**row) for row in rows))


def read(content: bytes, place: str) -> Any:
    """What a feed reader makes of the bytes that it got from an address."""
    found = feedparser.parse(content, response_headers={"content-location": place, "content-type": "application/xml"})
    assert not found.bozo, found.bozo_exception
    assert found.version == "atom10"
    return found


@pytest.mark.parametrize("base", [BASE, None])
def test_a_feed_reader_reads_what_the_records_say(made_up: Site, base: str | None) -> None:
    content = written(made_up, base)
    for feed in updates(made_up, LATER):
        found = read(content[feed.uri], urljoin(BASE, feed.uri))
        assert [entry.title for entry in found.entries] == [row.title for row in feed.newest]
        assert [entry.summary for entry in found.entries] == [row.summary for row in feed.newest]
        assert [entry.updated[:10] for entry in found.entries] == [row.updated.isoformat() for row in feed.newest]
        assert [entry.link for entry in found.entries] == [
            f"{BASE}{row.uri.removesuffix('.md')}/" for row in feed.newest
        ]
        assert [entry.tags[0].label for entry in found.entries] == [row.sort.label for row in feed.newest]
        assert found.feed.title == f"{made_up.council.name} {feed.label}"
        assert found.feed.updated == max(entry.updated for entry in found.entries)


@pytest.mark.parametrize("base", [BASE, None])
def test_every_document_has_what_rfc_4287_asks(made_up: Site, base: str | None) -> None:
    for uri, content in written(made_up, base).items():
        root = ElementTree.fromstring(content)  # noqa: S314  our own
        assert root.tag == f"{ATOM}feed"
        for name in ("id", "title", "updated", "author"):
            assert len(root.findall(ATOM + name)) == 1, (uri, name)
        assert root.findtext(f"{ATOM}author/{ATOM}name")
        (own,) = [link for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
        folder = root.get("{http://www.w3.org/XML/1998/namespace}base") or ""
        assert urljoin(urljoin(BASE + uri, folder), own.get("href")) == BASE + uri
        identities = [entry.findtext(f"{ATOM}id") or "" for entry in root.findall(f"{ATOM}entry")]
        assert len(set(identities)) == len(identities)
        assert all(identity.startswith("urn:uuid:") for identity in identities)
        for entry in root.findall(f"{ATOM}entry"):
            counts = [len(entry.findall(ATOM + name)) for name in ("id", "title", "updated", "summary", "link")]
            assert counts == [1] * 5


def test_an_identity_is_of_the_record_alone() -> None:
    def identities(base: str | None, **changes: Any) -> list[str]:
        site = make.site(events=(make.event(**changes),))
        return [entry.id for entry in feedparser.parse(written(site, base)["feeds/all.xml"]).entries]

    assert (
        identities(None)
        == identities(BASE)
        == identities(BASE, title="別の題", date="2024-01-10", updated="2023-12-01")
    )


def test_an_archive_is_walked_from_the_newest_to_the_oldest() -> None:
    site, place = many(170), f"{BASE}feeds/reports.xml"
    seen: dict[str, str] = {}
    content = {BASE + uri: text for uri, text in written(site).items()}
    documents = 0
    while place:
        found = read(content[place], place)
        seen |= {entry.link: entry.id for entry in found.entries}
        links = {link.rel: link.href for link in found.feed.links}
        assert b"<fh:archive />" in content[place] or documents == 0
        assert links.get("current", f"{BASE}feeds/reports.xml") == f"{BASE}feeds/reports.xml"
        place, documents = links.get("prev-archive", ""), documents + 1
    assert documents == 4
    assert len(seen) == len(set(seen.values())) == 170


def test_a_short_feed_has_no_archive() -> None:
    assert list(written(many(50))) == ["feeds/all.xml", "feeds/reports.xml"]
    assert b"archive" not in written(many(50))["feeds/all.xml"]


def test_a_feed_holds_the_text_of_the_pages_and_its_archive_does_not() -> None:
    site = many(60)
    found = {row.uri: row.content for row in newest(site, LATER, BASE, "<p>{}</p>".format)}
    entries = read(found["feeds/reports.xml"], BASE).entries
    assert [entry.content[0].value for entry in entries] == [
        f"<p>{row.uri}</p>" for row in updates(site, LATER)[1].newest
    ]
    assert {entry.content[0].type for entry in entries} == {"text/html"}
    assert b"<content" not in written(site)["feeds/reports-1.xml"]


PARTS = [
    "<script>alert(1)</script>",
    "]]>",
    "&amp;",
    "&",
    '"',
    "'",
    "\x00",
    "\x0b",
    "\ufffe",
    "👩‍👩‍👧",
    "\u202e",
    "<![CDATA[",
    "\n",
]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PARTS) | st.text(max_size=9), min_size=1, max_size=6).map("".join))
def test_hostile_text_is_text(text: str) -> None:
    whole = f"〔{text}〕"
    site = make.site(reports=(make.report(summary=whole, corrections=({"date": "2024-01-10", "text": whole},)),))
    expected = "".join(letter for letter in whole if letter in "\t\n\r" or letter >= " ").replace("\ufffe", "")
    expected = expected.replace("\uffff", "")
    for row in (*feeds(site, LATER, BASE), *newest(site, LATER, BASE, str)):
        root = ElementTree.fromstring(row.content)  # noqa: S314  our own
        assert {tag.tag.removeprefix(ATOM) for tag in root.iter()} <= {
            *("feed", "id", "title", "updated", "author", "name", "link"),
            *("entry", "category", "summary", "content"),
        }
        assert {summary.text for summary in root.iter(f"{ATOM}summary")} == {re.sub("\r\n?", "\n", expected)}
