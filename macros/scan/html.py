"""Texts of an HTML, XML or SVG file, seen and unseen: prose, attributes, comments, scripts."""

from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from html.parser import HTMLParser
from urllib.parse import unquote

from .piece import Piece
from .tags import ASIDE, SILENT, breaks, place, plain_tag, reading
from .tokens import tokens

_LONG = 500
"""Characters from which a tag or a script hardly stands on another page too."""


class Found:
    """What a piece of markup holds."""

    def __init__(self) -> None:
        self.prose: list[str] = []
        self.others: list[Piece] = []
        self.open: list[str] = []
        """Elements that have begun whose text is no prose."""

    def turn(self, tag: str) -> None:
        """Begin to read what is no prose, or end it."""
        if not tag.startswith("/"):
            self.open.append(tag)
        elif (name := tag[1:]) in self.open:
            del self.open[self.open.index(name) :]

    def add(self, data: str) -> None:
        """A text, where it stands."""
        if not self.open:
            self.prose.append(data)
        elif data.strip():
            self.others.append(Piece({"rt": "ふりがな", "rp": "ふりがな"}.get(self.open[-1], self.open[-1]), data))


def pieces(text: str) -> Iterator[Piece]:
    """Every text: prose runs through inline tags, so that a name is found though half of it is bold."""
    found = in_parts(text) or parsed(text)
    yield Piece("本文", "".join(found.prose))
    yield from found.others


def in_parts(text: str) -> Found | None:
    """Read tag by tag, each of which stands on many pages; None where the markup is too uncommon for that."""
    parts = tokens(text)
    if parts is None:
        return None
    found = Found()
    for part in parts:
        if part[0] != "<":
            found.add(unescape(part) if "&" in part else part)
            continue
        turned, prose, others = _tag(part) if len(part) < _LONG else tag(part)
        found.prose += prose
        found.others += others
        if turned:
            found.turn(turned)
    return found


def tag(part: str) -> tuple[str, tuple[str, ...], tuple[Piece, ...]]:
    """What one tag, or one script, adds to a page; and whether it begins or ends a reading of kanji."""
    if plain := plain_tag(part):
        return "", *plain
    found = parsed(part)
    return reading(part), tuple(found.prose), tuple(found.others)


_tag = lru_cache(maxsize=10_000)(tag)


def parsed(text: str) -> Found:
    """Read by a parser that looks at every character."""
    parser = _Parser()
    parser.feed(text)
    parser.close()
    return parser.found


class _Parser(HTMLParser):
    """Collects what a page holds; broken markup is read as far as a browser would."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = Found()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._break(tag)
        if tag in ASIDE:
            self.found.turn(tag)
        for name, value in attrs:
            if value and name not in SILENT:
                self.found.others.append(Piece(place(name), unquote(value)))

    def handle_endtag(self, tag: str) -> None:
        self._break(tag)
        self.found.turn(f"/{tag}")

    def handle_data(self, data: str) -> None:
        self.found.add(data)

    def handle_comment(self, data: str) -> None:
        self.found.others.append(Piece("コメント", data))

    def handle_pi(self, data: str) -> None:
        self.found.others.append(Piece("宣言", data))

    def unknown_decl(self, data: str) -> None:
        self.found.prose.append(data.removeprefix("CDATA["))

    def _break(self, tag: str) -> None:
        if breaks(tag):
            self.found.prose.append("\n")
