"""The paragraphs, list items and table rows of a page, each under its heading."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from ...model.ruby import without_readings

_HEADING = re.compile(r"#{1,6}\s+(?P<title>.*?)\s*(?:\{#.*\})?\s*$")
_ITEM = re.compile(r"(?P<indent>\s*)(?:[-*+]|\d+[.)])\s")
_FENCE = re.compile(r"\s*(```|~~~)")
_NOT_PROSE = re.compile(r"`[^`]*`|https?://[^\s)>\]」』（）]*")


class Row(NamedTuple):
    """One line of a page: its number (1-based) and its text."""

    line: int
    text: str


class Block(NamedTuple):
    """Rows that belong together; ``kind`` is heading, item, deeper (an item below an item), table or paragraph."""

    kind: str
    rows: tuple[Row, ...]

    @property
    def text(self) -> str:
        """All its rows as one."""
        return "\n".join(row.text for row in self.rows)

    @property
    def title(self) -> str:
        """A heading without its signs."""
        found = _HEADING.match(self.text)
        return found["title"] if found else ""


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a page in order, its front matter and its code left out."""
    for kind, rows in groupby(_kinds(text), lambda pair: pair[0]):
        found = tuple(row for _, row in rows)
        if kind in {"paragraph", "table"}:
            yield Block(kind, found)
        elif kind:
            yield from (Block(kind, (row,)) for row in found)


def words(text: str) -> Iterator[str]:
    """The lines of a text, with nothing left of code and addresses."""
    if "`" not in text and "~~~" not in text and "://" not in text:
        yield from text.splitlines()
        return
    fenced = False
    for row in text.splitlines():
        fence = bool(_FENCE.match(row))
        fenced ^= fence
        yield "" if fenced or fence else without_readings(_NOT_PROSE.sub(" ", row))


def _kinds(text: str) -> Iterator[tuple[str, Row]]:
    """Every line with the kind of block that it is in; one that is nothing has none."""
    fenced, kind = False, ""
    for row in _body(text):
        if _FENCE.match(row.text):
            fenced, kind = not fenced, ""
        elif not fenced:
            kind = _kind(row.text, kind)
        yield kind, row


def _body(text: str) -> Iterator[Row]:
    rows = [Row(number, without_readings(row)) for number, row in enumerate(text.splitlines(), 1)]
    ends = (
        [row.line for row in rows[1:] if row.text.rstrip() in {"---", "..."}] if rows and rows[0].text == "---" else []
    )
    yield from rows[ends[0] if ends else 0 :]


def _kind(row: str, before: str) -> str:
    if not row.strip():
        return ""
    if _HEADING.match(row):
        return "heading"
    if row.lstrip().startswith("|"):
        return "table"
    if item := _ITEM.match(row):
        return "deeper" if item["indent"] else "item"
    return "deeper" if before in {"item", "deeper"} else "paragraph"
