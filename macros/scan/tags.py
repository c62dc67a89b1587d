"""What one tag adds to the text of a page: its attributes, and the end of a line where it is a block."""

import re
from functools import lru_cache
from html import unescape
from urllib.parse import unquote

from .piece import Piece

ASIDE = frozenset({"rt", "rp", "script", "style"})
"""Elements whose text is no prose."""
# fmt: off
SILENT = frozenset((
    "class", "id", "style", "src", "srcset", "type", "rel", "lang", "role", "for", "d", "points", "viewbox", "transform", "width",
    "height", "x", "y", "fill", "xmlns", "charset", "integrity", "crossorigin", "colspan", "rowspan", "scope", "media", "sizes",
))
# fmt: on
"""Attributes that hold addresses of our own or drawing, and nothing that a person reads."""
# fmt: off
_INLINE = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "rb",
    "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tspan", "tt", "u", "var", "wbr",
))
# fmt: on
_READING = re.compile(r"<(/?r[tp])\b(?!.*/>)", re.IGNORECASE | re.DOTALL)
_NAME = "[a-zA-Z][a-zA-Z0-9:-]*+"
_PLAIN = re.compile(rf"""<({_NAME})((?:[ \n]{_NAME}(?:="")?+)*+)[ ]?(/?)>""")
_ATTRIBUTE = re.compile(rf"""[ \n]({_NAME})="\"""")
"""The beginning of an element as nearly all are written, with nothing in its attributes. A parser that knows all ways to write one
says the same, and takes several times as long."""


def plain_tag(part: str) -> tuple[tuple[str, ...], tuple[Piece, ...]] | None:
    """The ends of lines and the attributes of such a tag; None of any other."""
    pieces = part.split('"')
    found = _shape('""'.join(pieces[::2])) if len(pieces) % 2 else None
    if found is None:
        return None
    lines, places = found
    return lines, tuple(
        Piece(where, shown(text)) for where, text in zip(places, pieces[1::2], strict=True) if where and text
    )


@lru_cache(maxsize=2_000)
def _shape(part: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The ends of lines, and the attributes with a value, as places; no place for what nobody reads."""
    found = _PLAIN.fullmatch(part)
    if not found or (tag := found[1].lower()) in ASIDE:
        return None
    lines = ("\n",) * (2 if found[3] else 1) if breaks(tag) else ()
    names = map(str.lower, _ATTRIBUTE.findall(found[2]))
    return lines, tuple("" if name in SILENT else place(name) for name in names)


def place(name: str) -> str:
    """An attribute, as messages call it."""
    return f"属性 {name}"


def shown(value: str) -> str:
    """What is read in an attribute, however it is written."""
    text = unescape(value) if "&" in value else value
    return unquote(text) if "%" in text else text


def breaks(tag: str) -> bool:
    """Whether what follows is on a line of its own."""
    return tag not in ASIDE and tag not in _INLINE


def reading(part: str) -> str:
    """The tag, if it begins or ends what stands above kanji, or beside them."""
    found = _READING.match(part)
    return found[1].lower() if found else ""
