"""The HTML of a page's content, cut at its headings into plain text: ``sections(html)``. Pure, and quick enough for any page."""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple, TypeAlias

_TAG = re.compile(r"""<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>""", re.DOTALL)
_ID = re.compile(r"""\sid=["']?([^"'\s>]+)""")
_ASIDE = re.compile(r"""\s(?:hidden|data-search-exclude)(?=[\s=]|$)|\sclass=["'][^"']*\bheaderlink\b""")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_UNREAD = frozenset(
    ("h1", "nav", "rt", "rp", "script", "style", "svg", "template", "noscript", "button", "select", "datalist")
)
"""What is no part of the text: the title of the page, ways to other pages, readings above the characters, drawings, things to press."""
_VOID = frozenset(("area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"))
# fmt: off
_INLINE = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label", "mark", "q", "rb", "rp",
    "rt", "ruby", "s", "samp", "script", "small", "span", "strong", "style", "sub", "sup", "svg", "template", "u", "var", "wbr",
))
# fmt: on
_CELLS = frozenset(("td", "th", "dd", "img", "input"))
_WIDE = "\u3000-\u30ff\u3400-\u9fff\uff00-\uffef"
_SOFT = re.compile(rf"(?<=[{_WIDE}])[ \t\r]*\n[ \t\r\n]*(?=[{_WIDE}])")
"""A line that an editor broke inside a Japanese sentence; a word may lie across it."""
_BLANK = re.compile(r"[ \t\r\n\f]+")
_EDGE = "\x1f"
"""Stands for the beginning and the end of a time: what follows without a blank is another thing, put apart by the style."""
_GLUED = re.compile(rf"(?<=[\d日月分）末ら]){_EDGE}+(?=[{_WIDE}\d])(?![（）、。・～「」にはのがをでと])")
_CELL = "\x1d"
"""Stands for the blank between two cells, which no fold of a source line may take away."""
_BREAK = "\x1e"
"""Stands for the end of a block until blanks are folded."""

Part: TypeAlias = tuple[str, list[str], list[str]]
"""An id, and the pieces of the heading and of the text."""


class Section(NamedTuple):
    """What stands under one heading: its id on the page (none for the beginning), the heading, and the text in lines."""

    id: str
    heading: str
    text: str


def sections(html: str) -> tuple[Section, ...]:
    """Cut a page's content at its headings; a section without any text is kept for its heading."""
    parts: list[Part] = [("", [], [])]
    into = parts[0][2]
    for text, tag in _read(html):
        into.append(text)
        name = (tag[2] or "").lower() if tag else ""
        if tag and name in _HEADINGS:
            if not tag[1]:
                found = _ID.search(tag[3])
                parts.append((unescape(found[1]) if found else "", [], []))
            into = parts[-1][2] if tag[1] else parts[-1][1]
        elif name == "time":
            into.append(_EDGE)
        elif name and name not in _INLINE:
            into.append(_CELL if name in _CELLS or (name == "dt" and tag and tag[1]) else _BREAK)
    return tuple(Section(id_, _lines(head).replace("\n", " "), _lines(text)) for id_, head, text in _linkable(parts))


def _read(html: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    """Every tag with the text before it, and the text after the last; what is not read is left out whole."""
    position, skipped, depth = 0, "", 0
    for tag in _TAG.finditer(html):
        name = (tag[2] or "").lower()
        if skipped:
            depth += (name == skipped) * (-1 if tag[1] else 1)
            skipped = skipped if depth else ""
        else:
            yield html[position : tag.start()], tag
            if _begins_aside(tag, name):
                skipped, depth = name, 1
        position = tag.end()
    if not skipped:
        yield html[position:], None


def _begins_aside(tag: re.Match[str], name: str) -> bool:
    return not tag[1] and (name in _UNREAD or bool(tag[3] and name not in _VOID and _ASIDE.search(tag[3])))


def _linkable(parts: list[Part]) -> list[Part]:
    """A heading without an id cannot be linked to: it is text of the section that it stands in."""
    found = parts[:1]
    for id_, head, text in parts[1:]:
        if id_:
            found.append((id_, head, text))
        else:
            found[-1][2].extend((_BREAK, *head, _BREAK, *text))
    return [part for part in found if part[0] or _lines(part[2])]


def _lines(pieces: list[str]) -> str:
    """One line a block, blanks folded, references such as ``&amp;`` undone."""
    text = "".join(pieces)
    if "&" in text:
        text = unescape(text)
    if _EDGE in text:
        text = _GLUED.sub(" ", text).replace(_EDGE, "")
    lines = (_BLANK.sub(" ", _SOFT.sub("", line).replace(_CELL, " ")).strip(" ") for line in text.split(_BREAK))
    return "\n".join(line for line in lines if line)
