"""News feeds (Atom, RFC 4287), each with an archive of everything before (RFC 5005, section 4).

A feed holds the newest with the whole text of their pages. Its archive has summaries only: with thousands of reports the site
would else stand in it a second time.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from xml.etree.ElementTree import Element, SubElement, tostring

from ..addresses import site_path
from ..model.site import Site
from ..views.updates import Feed, Update, updates
from .download import Download
from .identity import urn

Content = Callable[[str], str]
"""The text of a page as HTML, by its path below ``docs/``."""

_REFUSED = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML document may hold, however it is written (XML 1.0, 2.2)."""


def feeds(site: Site, today: date, base: str | None) -> Iterator[Download]:
    """Every feed, as long as no page is drawn, and its archive; ``base`` is the address of the site, if that is known."""
    yield from newest(site, today, base, None)
    for feed in updates(site, today):
        for number, part in enumerate(feed.archive, 1):
            root = _frame(site, base, feed, feed.part_uri(number), part)
            SubElement(root, "fh:archive")
            _link(root, base, "current", feed.uri)
            if number > 1:
                _link(root, base, "prev-archive", feed.part_uri(number - 1))
            if number < len(feed.archive):
                _link(root, base, "next-archive", feed.part_uri(number + 1))
            yield _download(site, base, root, feed.part_uri(number), part, None)


def newest(site: Site, today: date, base: str | None, content: Content | None) -> Iterator[Download]:
    """Every feed; once the pages are drawn, with their text."""
    for feed in updates(site, today):
        root = _frame(site, base, feed, feed.uri, feed.newest)
        if feed.archive:
            _link(root, base, "prev-archive", feed.part_uri(len(feed.archive)))
        yield _download(site, base, root, feed.uri, feed.newest, content)


def _frame(site: Site, base: str | None, feed: Feed, uri: str, rows: Iterable[Update]) -> Element:
    """All but the entries. Where the site's address is not known, addresses are told from the feed's own place."""
    names = {"xmlns": "http://www.w3.org/2005/Atom", "xmlns:fh": "http://purl.org/syndication/history/1.0"}
    root = Element("feed", {**names, "xml:lang": "ja", **({} if base else {"xml:base": "../"})})
    _text(root, "id", urn(site, f"feeds/{feed.name}"))
    _text(root, "title", f"{site.council.name} {feed.label}")
    _text(root, "updated", _moment(max(row.updated for row in rows)))
    _text(SubElement(root, "author"), "name", site.council.name)
    _link(root, base, "self", uri)
    _link(root, base, "alternate", "")
    return root


def _download(
    site: Site, base: str | None, root: Element, uri: str, rows: Iterable[Update], content: Content | None
) -> Download:
    for row in rows:
        _entry(site, base, SubElement(root, "entry"), row, content)
    return Download(uri, tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")


def _entry(site: Site, base: str | None, made: Element, row: Update, content: Content | None) -> None:
    _text(made, "id", urn(site, row.identity))
    _text(made, "title", row.title)
    _text(made, "updated", _moment(row.updated))
    _link(made, base, "alternate", site_path(row.uri))
    SubElement(made, "category", {"term": row.sort.value, "label": row.sort.label})
    _text(made, "summary", row.summary)
    if row.text is not None:
        _text(made, "content", row.text)
    elif content:
        _text(made, "content", content(row.uri)).set("type", "html")


def _text(above: Element, name: str, text: str) -> Element:
    made = SubElement(above, name)
    made.text = _REFUSED.sub("", text)
    return made


def _link(above: Element, base: str | None, relation: str, path: str) -> None:
    """An empty path is the front page; from the feed's place it is the folder itself."""
    SubElement(above, "link", {"rel": relation, "href": f"{base or ''}{path}" or "./"})


def _moment(day: date) -> str:
    """The beginning of the day in Japan (RFC 3339)."""
    return f"{day.isoformat()}T00:00:00+09:00"
