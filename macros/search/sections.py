"""The HTML of a page's content, cut at its headings into plain text: ``sections(html)``. Pure, and quick enough for any page."""

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from operator import methodcaller
from typing import NamedTuple, TypeAlias

_TAG = re.compile(r"""(<(?:/?[a-zA-Z][^>"']*+(?:"[^"]*+"[^>"']*+|'[^']*+'[^>"']*+)*+>|!--.*?-->))""", re.DOTALL)
_NAME = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_ID = re.compile(r"""\sid=["']?([^"'\s>]+)""")
_SIDE_BY_SIDE = re.compile(r"(?<=[/]span>)(?=<(?:span|time)\b)")
"""Pieces that a style puts apart, such as a title and the summary below it."""
_ASIDE = re.compile(
    r"""\s(?:hidden|data-search-exclude)(?=[\s=]|$)|\saria-hidden=["']?true|\sclass=["'][^"']*\bheaderlink\b"""
)
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
_BLANK = re.compile(r"[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+")
_EDGE = "\x1f"
"""Stands for the beginning and the end of a time: what follows without a blank is another thing, put apart by the style."""
_GLUED = re.compile(rf"(?<=[\d日月分）末ら]){_EDGE}+(?=[{_WIDE}\d])(?![（）、。・～「」にはのがをでと])")
_CELL = "\x1d"
"""Stands for the blank between two cells, which no fold of a source line may take away."""
_BREAK = "\x1e"
"""Stands for the end of a block until blanks are folded."""

_stripped = methodcaller("strip", " ")

Part: TypeAlias = tuple[str, list[str], list[str]]
"""An id, and the pieces of the heading and of the text."""


class Section(NamedTuple):
    """What stands under one heading: its id on the page (none for the beginning), the heading, and the text in lines."""

    id: str
    heading: str
    text: str


class _Tag(NamedTuple):
    """What a tag does to the text around it."""

    name: str
    step: int = 1
    """1 where an element begins, -1 where it ends."""
    inside: bool = True
    """Whether the text goes on as if there were no tag."""
    edge: str = ""
    """What stands for the tag in the text."""
    heading: str | None = None
    """The id of the heading that begins or ends."""
    aside: bool = False
    """Whether what it holds is no text of the page."""


def sections(html: str) -> tuple[Section, ...]:
    """Cut a page's content at its headings; a section without any text is kept for its heading."""
    parts: list[Part] = [("", [], [])]
    into, start, skipped, depth = parts[0][2], 0, "", 0
    pieces = _TAG.split(_SIDE_BY_SIDE.sub(" ", html))
    texts = pieces[::2]
    for end, tag in enumerate(map(_tag, pieces[1::2]), 1):
        if skipped:
            if tag.name == skipped:
                depth += tag.step
                skipped, start = skipped if depth else "", end
        elif not tag.inside:
            into += texts[start:end]
            into = _into(tag, parts, into)
            skipped, depth, start = tag.name if tag.aside else "", 1, end
    into += () if skipped else texts[start:]
    return tuple(_linkable(parts))


def _into(tag: _Tag, parts: list[Part], into: list[str]) -> list[str]:
    """Where the text after a tag goes; what stands for the tag is put at the end of the text before it."""
    if tag.heading is None:
        into.append(tag.edge)
        return into
    if tag.step < 0:
        return parts[-1][2]
    parts.append((tag.heading, [], []))
    return parts[-1][1]


@lru_cache(maxsize=5_000)
def _tag(tag: str) -> _Tag:
    found = _NAME.match(tag)
    if found is None:  # a comment
        return _Tag("")
    name, ends, attributes = found[2].lower(), bool(found[1]), tag[found.end() : -1]
    aside = not ends and (name in _UNREAD or bool(attributes and name not in _VOID and _ASIDE.search(attributes)))
    edge = _edge(name, ends=ends)
    heading = _id(attributes) if name in _HEADINGS else None
    return _Tag(name, -1 if ends else 1, not (edge or aside), edge, heading, aside)


def _id(attributes: str) -> str:
    found = _ID.search(attributes)
    return unescape(found[1]) if found else ""


def _edge(name: str, *, ends: bool) -> str:
    if name == "time":
        return _EDGE
    if name in _INLINE:
        return ""
    return _CELL if name in _CELLS or (name == "dt" and ends) else _BREAK


def _linkable(parts: list[Part]) -> Iterator[Section]:
    """A heading without an id cannot be linked to: it is text of the section that it stands in."""
    found = parts[:1]
    for id_, head, text in parts[1:]:
        if id_:
            found.append((id_, head, text))
        else:
            found[-1][2].extend((_BREAK, *head, _BREAK, *text))
    for id_, head, text in found:
        lines = _lines(text)
        if id_ or lines:
            yield Section(id_, _lines(head).replace("\n", " "), lines)


def _lines(pieces: list[str]) -> str:
    """One line a block, blanks folded, references such as ``&amp;`` undone."""
    text = "".join(pieces)
    if "&" in text:
        text = unescape(text)
    if _EDGE in text:
        text = _GLUED.sub(" ", text).replace(_EDGE, "")
    text = _BLANK.sub(" ", _SOFT.sub("", text).replace(_CELL, " "))
    return "\n".join(filter(None, map(_stripped, text.split(_BREAK))))
