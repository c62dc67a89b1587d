"""The text of a finished page for a feed: what the records and the editor say, without the frame, marks and drawings."""

from collections.abc import Callable
from html import escape
from html.parser import HTMLParser

_LEFT_OUT = frozenset({"nav", "script", "style", "svg", "form", "button", "template", "h1"})
_PASSING = frozenset({"mark--today", "mark--ongoing", "mark--over", "paper-only", "back"})
"""Marks that are true only on the day the site was built for, as a feed is read long after; what is for paper; ways about."""
_EMPTY = frozenset({"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
_KEPT = frozenset({"href", "src", "alt", "title", "datetime", "colspan", "rowspan", "scope", "lang", "dir"})

Join = Callable[[str], str]
"""From an address as it stands on the page to one that works in the feed."""


def page_text(page: str, join: Join) -> str:
    """The inside of the page's article as HTML; raises ``ValueError`` where a page has none."""
    _, start, inside = page.partition("<article")
    article, end, _ = inside.rpartition("</article")
    if not (start and end):
        raise ValueError("no article")
    parser = _Parser(join)
    parser.feed(article.partition(">")[2])
    parser.close()
    return "".join(parser.kept).strip()


class _Parser(HTMLParser):
    """Keeps what a reader reads; the depth is counted only inside something that is left out."""

    def __init__(self, join: Join) -> None:
        super().__init__(convert_charrefs=True)
        self.kept: list[str] = []
        self._join = join
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._depth or tag in _LEFT_OUT or _unread(dict(attrs)):
            self._depth += tag not in _EMPTY
            return
        kept = "".join(f' {name}="{escape(self._value(name, value))}"' for name, value in attrs if name in _KEPT)
        self.kept += ["<", tag, kept, ">"]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _EMPTY:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._depth:
            self._depth -= tag not in _EMPTY
        elif tag not in _EMPTY:
            self.kept += ["</", tag, ">"]

    def handle_data(self, data: str) -> None:
        if not self._depth:
            self.kept.append(escape(data, quote=False))

    def _value(self, name: str, value: str | None) -> str:
        return self._join(value or "") if name in {"href", "src"} else value or ""


def _unread(attributes: dict[str, str | None]) -> bool:
    """A page marks by itself what is no text of its own: for ears, for its script, for the search."""
    passing = _PASSING.intersection((attributes.get("class") or "").split())
    silent = attributes.get("aria-hidden") == "true" or "hidden" in attributes or "data-search-exclude" in attributes
    return bool(passing) or silent
