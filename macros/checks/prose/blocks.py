"""The paragraphs, list items and table rows of a page, each under its heading."""

import re
from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from ...model.head import head
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
    first: int
    text: str

    @property
    def rows(self) -> tuple[Row, ...]:
        """Its lines one by one; most are never asked for."""
        return tuple(map(Row, count(self.first), self.text.split("\n")))

    @property
    def title(self) -> str:
        """A heading without its signs."""
        found = _HEADING.match(self.text)
        return found["title"] if found else ""


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a page in order, its front matter and its code left out."""
    gathered: list[str] = []
    first, before = 0, ""
    for number, kind, row in _kinds(text):
        if gathered and kind != before:
            yield Block(before, first, "\n".join(gathered))
            gathered = []
        if kind in {"paragraph", "table"}:
            first = first if gathered else number
            gathered.append(row)
        elif kind:
            yield Block(kind, number, row)
        before = kind
    if gathered:
        yield Block(before, first, "\n".join(gathered))


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


def _kinds(text: str) -> Iterator[tuple[int, str, str]]:
    """Every line (1-based) with the kind of block that it is in; one that is nothing has none."""
    may_be_fenced = "```" in text or "~~~" in text
    rows = [without_readings(row) for row in text.splitlines()] if "{" in text else text.splitlines()
    first, fenced, kind = _below_the_head(text), False, ""
    for number, row in enumerate(rows[first:], first + 1):
        if may_be_fenced and _FENCE.match(row):
            fenced, kind = not fenced, ""
        elif not fenced:
            kind = _kind(row, kind)
        yield number, kind, row


def _below_the_head(text: str) -> int:
    """How many lines the front matter takes, with its marks."""
    found = head(text)
    return len(text[: found.body].splitlines()) if found else 0


def _kind(row: str, before: str) -> str:
    if not "ぁ" <= row[:1] < "\ua000":  # as most lines begin
        start = row.lstrip()[:1]
        if not start:
            return ""
        if start == "#" and _HEADING.match(row):
            return "heading"
        if start == "|":
            return "table"
        if (start in "-*+" or start.isdecimal()) and (item := _ITEM.match(row)):
            return "deeper" if item["indent"] else "item"
    return "deeper" if before in {"item", "deeper"} else "paragraph"
