"""Texts of an HTML, XML or SVG file, seen and unseen: prose, attributes, comments, scripts."""

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from html.parser import HTMLParser
from urllib.parse import unquote

from .piece import Piece
from .tokens import tokens

_INLINE = re.compile(
    r"a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|rb|ruby|s|samp|small|span"
    r"|strike|strong|sub|sup|time|tspan|tt|u|var|wbr"
)
_ASIDE = frozenset({"rt", "rp", "script", "style"})
_READING = re.compile(r"<(/?r[tp])\b(?!.*/>)", re.IGNORECASE | re.DOTALL)
_LONG = 500
"""Characters from which a tag or a script hardly stands on another page too."""
_SILENT = re.compile(
    r"class|id|style|src|srcset|type|rel|lang|role|for|d|points|viewbox|transform|width|height|x|y"
    r"|fill|xmlns|charset|integrity|crossorigin|colspan|rowspan|scope|media|sizes"
)
"""Attributes that hold addresses of our own or drawing, and nothing that a person reads."""


def pieces(text: str) -> Iterator[Piece]:
    """Every text: prose runs through inline tags, so that a name is found though half of it is bold."""
    parser = _Parser()
    parts = tokens(text)
    if parts is None:
        parser.feed(text)
        parser.close()
    else:
        for part in parts:
            _read(part, parser)
    yield Piece("本文", "".join(parser.prose))
    yield from parser.others


def _read(part: str, parser: "_Parser") -> None:
    if part[0] != "<":
        parser.handle_data(unescape(part) if "&" in part else part)
        return
    reading, prose, others = _tag(part) if len(part) < _LONG else _tag.__wrapped__(part)
    parser.prose += prose
    parser.others += others
    if reading:
        parser.turn(reading)


@lru_cache(maxsize=10_000)
def _tag(part: str) -> tuple[str, tuple[str, ...], tuple[Piece, ...]]:
    """What one tag, or one script, adds to a page; and whether it begins or ends a reading of kanji."""
    parser = _Parser()
    parser.feed(part)
    parser.close()
    found = _READING.match(part)
    return found[1].lower() if found else "", tuple(parser.prose), tuple(parser.others)


class _Parser(HTMLParser):
    """Collects what a page holds; broken markup is read as far as a browser would."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.prose: list[str] = []
        self.others: list[Piece] = []
        self._open: list[str] = []

    def turn(self, tag: str) -> None:
        """Begin to read what is no prose, or end it."""
        if not tag.startswith("/"):
            self._open.append(tag)
        elif (name := tag[1:]) in self._open:
            del self._open[self._open.index(name) :]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._break(tag)
        if tag in _ASIDE:
            self.turn(tag)
        for name, value in attrs:
            if value and not _SILENT.fullmatch(name):
                self.others.append(Piece(f"属性 {name}", unquote(value)))

    def handle_endtag(self, tag: str) -> None:
        self._break(tag)
        self.turn(f"/{tag}")

    def handle_data(self, data: str) -> None:
        if self._open and data.strip():
            self.others.append(Piece({"rt": "ふりがな", "rp": "ふりがな"}.get(self._open[-1], self._open[-1]), data))
        elif not self._open:
            self.prose.append(data)

    def handle_comment(self, data: str) -> None:
        self.others.append(Piece("コメント", data))

    def handle_pi(self, data: str) -> None:
        self.others.append(Piece("宣言", data))

    def unknown_decl(self, data: str) -> None:
        self.prose.append(data.removeprefix("CDATA["))

    def _break(self, tag: str) -> None:
        if tag not in _ASIDE and not _INLINE.fullmatch(tag):
            self.prose.append("\n")
