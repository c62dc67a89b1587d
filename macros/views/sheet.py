"""An event on a sheet of paper: how it fills the page, the code that leads there, and a form to apply by FAX."""

import math
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from .. import dates
from ..model.event import Event
from .entry import State
from .event import EventPage
from .qr import Code, qr

_FAX = re.compile("fax|ファクス|ファックス|ファクシミリ", re.IGNORECASE)

_PAGE = (500, 695)
"""Width and height of the printed part of an A4 page, in points, with some left over: phrases are not broken, and readings stand above names."""

_SIZES = {"large": (17, 28), "middle": (13.5, 23), "small": (11, 14), "tiny": (8.5, 14)}
"""Letters of the facts and the margin around them in points, as in overrides/assets/sheet.css; the title is twice that."""

_BESIDE_CODE = 85
"""The code of 26 mm with the gap beside it, in points."""

_TEXT = 9.5
"""Letters of what an editor wrote, and of a result, in points."""


class Sheet(NamedTuple):
    """What paper needs beyond the notice: without an address there is no code, ``form`` asks for a second page.

    ``heights`` are those of the notice in each size, in points.
    """

    address: str | None
    code: Code | None
    form: bool
    heights: dict[str, float]

    def holds(self, text: str) -> bool:
        """Whether what an editor wrote has room on the page at all; it is left out rather than cut."""
        return self.heights["small"] + text_height(text) <= _PAGE[1]

    def size(self, text: str) -> str:
        """The largest size of the notice that leaves the room: few words make a poster."""
        rest = text_height(text) if self.holds(text) else 0
        return next((name for name, height in self.heights.items() if height + rest <= _PAGE[1]), "tiny")


def sheet(page: EventPage, address: str | None) -> Sheet:
    """The sheet of an event whose page stands at the address."""
    found = page.entry
    ahead = found.state is not State.OVER and not found.called_off
    heights = {
        name: _height(page, letter, margin) + _code_height(address, letter, margin)
        for name, (letter, margin) in _SIZES.items()
    }
    return Sheet(address, qr(address) if address else None, ahead and names_fax(found.event), heights)


def names_fax(event: Event) -> bool:
    """Whether one can apply by FAX, in whatever way that is written."""
    return bool(event.apply and _FAX.search(unicodedata.normalize("NFKC", event.apply)))


def text_height(text: str) -> float:
    """What an editor wrote, in points; a heading has some air above it."""
    rows = [row for row in text.splitlines() if row.strip()]
    return sum(_lines(row, _PAGE[0] / _TEXT) * _TEXT * 1.5 + (8 if row.startswith("#") else 5) for row in rows)


def _height(page: EventPage, letter: float, margin: float) -> float:
    """The notice in that size with its result, in points: an estimate on the safe side."""
    event = page.entry.event
    width = (_PAGE[0] - 2 * margin) / letter
    beside = width - 9  # the leaf of the calendar
    days = sum(_lines(text, beside / 1.45) for text in (dates.days_text(event.when), dates.hours_text(event.when)))
    title = _lines(event.title, beside / 2) * 2.6 + days * 2.2 + 4
    above = sum(_lines(text, width) * 1.6 + 0.7 for text in (event.note, event.summary) if text)
    facts = [fact for fact in _facts(page) if fact.strip()]
    below = sum(sum(_lines(row, width - 7) for row in fact.splitlines()) * 1.6 + 0.6 for fact in facts)
    return (max(title, 11) + above + below) * letter + 2 * margin + _result_height(page)


def _code_height(address: str | None, letter: float, margin: float) -> float:
    """The code is 26 mm high, and the words beside it may be higher."""
    width = (_PAGE[0] - 2 * margin - _BESIDE_CODE) / letter
    lines = _lines("くわしい内容と変更のお知らせは、このページにあります。", width) + _lines(address or "", width)
    return max(74, lines * letter * 1.6) + letter if address else 0


def _facts(page: EventPage) -> Iterator[str]:
    """The facts as they are printed, a string for each."""
    event, venue = page.entry.event, page.venue
    yield f"{page.entry.place or '準備中'}\n{venue.address or '' if venue else ''}\n{venue.access or '' if venue else ''}"
    yield "オンライン" if event.online else ""
    yield "\n".join(f"{row.name}さん（{row.post}）{row.role}" for row in page.speakers)
    yield from ("、".join(body.name for body in side) for side in (page.hosts, page.supporters, page.participants))
    yield from (text or "" for text in (event.counterpart, event.apply or "準備中", event.fee))
    yield str(event.capacity or "")
    yield event.contact or "名前\n電話\nメール"


def _result_height(page: EventPage) -> float:
    """A result stands in two columns under a heading."""
    if not page.rows:
        return 0
    rows = 14 + len(page.rows.shares) + len(page.rows.stops) + len(page.rows.result.handouts)
    return 40 + rows / 2 * _TEXT * 1.8


def _lines(text: str, width: float) -> int:
    """Lines that a text takes, if so many full-width characters have room in one; a Latin letter is half as wide."""
    wide = sum(1 if unicodedata.east_asian_width(sign) in "WFA" else 0.55 for sign in text)
    return max(1, math.ceil(wide / (width - 1)))  # a word that does not fit leaves the end of a line empty
