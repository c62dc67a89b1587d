"""Whether a page holds nothing private, told from its parts: nearly all of a page has stood on another before."""

import re
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache
from html import unescape
from itertools import chain

from .html import in_parts, tag
from .judge import Known, judge, unlisted
from .piece import Piece
from .repeated import Doubt, Parts
from .tokens import tokens

SAID_OF_PICTURES = frozenset({"属性 alt", "属性 title", "属性 aria-label"})

_BLOCK = (
    r"(?:li|tr|p|h[1-6]|article|section|div|d[ltd]|t[dh]|[uo]l|table|header|nav|footer|main|aside|option|summary|figure"
    r"|link|meta|svg|button|title|entry|content|url)\b"
)
_BLOCKS = re.compile(rf"<?[^<]*+(?:<(?!{_BLOCK})[^<]*+)*+")
"""A line in parts, each of which but the first begins with such an element, and so with the end of a line of what is read."""
_MOST = 20_000
"""Tags that are kept."""


class _Pages:
    """All pages, looked through one after the other; what was clean on one is not looked at again on the next."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._judge = judge(known)
        self._clean = Parts(self._of_line)
        """Of lines, and of the blocks of lines."""
        self._tags = _Tags()

    def is_clean(self, page: str) -> bool:
        """No means that the page is to be read whole."""
        lines = page.split("\n")
        try:
            if new := self._clean.new(lines):
                self._look_at(new)
            self._judge.unbroken(self._clean.of(lines))
        except Doubt:
            self._tags = _Tags()
            return False
        if len(self._tags) > _MOST:
            self._tags = _Tags()
        return True

    def _of_line(self, line: str) -> str:
        self._look_at([line])
        return self._clean[line]

    def _look_at(self, lines: list[str]) -> None:
        blocks = {line: _BLOCKS.findall(line) for line in lines}
        prose: dict[str, list[str]] = {}
        for block in self._clean.new(chain.from_iterable(blocks.values())):
            try:
                prose[block] = self._prose(block)
            except Doubt:  # "<p" may also stand in an attribute: then the line is read as it is
                for line in [line for line, parts in blocks.items() if block in parts]:
                    prose[line], blocks[line] = self._prose(line), [line]
        self._look_beside(chain.from_iterable(prose.values()))
        self._clean.keep({block: self._judge.letters(rows) for block, rows in prose.items()})
        self._clean.keep({line: self._clean.of(parts) for line, parts in blocks.items()})

    def _prose(self, block: str) -> list[str]:
        """The lines of a block that begins and ends between tags, and where what is read is prose: none before or after changes it."""
        parts = tokens(block)
        if parts is None:
            raise Doubt
        if "<r" not in block:
            return "".join(map(self._tags.__getitem__, parts)).splitlines()
        found = in_parts(block)
        if found is None or found.open:
            raise Doubt
        self._tags.others += found.others
        return "".join(found.prose).splitlines()

    def _look_beside(self, lines: Iterable[str]) -> None:
        """Look at lines of prose, together with what stands in tags that no page before had."""
        others, self._tags.others = self._tags.others, []
        data = {piece.text: self._judge.parts_of_data(piece.text) for piece in others if piece.where == "script"}
        texts = [piece.text for piece in others if piece.where != "script"]
        with suppress(Doubt):  # all at once, which is quicker
            self._judge.learn(chain(lines, *map(str.splitlines, texts), *data.values()))
        self._judge.vouch(*texts)
        for text, parts in data.items():
            self._judge.vouch_for_data(text, parts)
        for piece in others:
            if piece.where in SAID_OF_PICTURES and any(unlisted(piece.text, self._known)):
                raise Doubt


class _Tags(dict[str, str]):
    """What each tag adds to the prose: the end of a line, or nothing. What it adds else is noted where it is seen first."""

    def __init__(self) -> None:
        super().__init__()
        self.others: list[Piece] = []

    def __missing__(self, token: str) -> str:
        if token[0] != "<":
            return unescape(token) if "&" in token else token
        turned, prose, others = tag(token)
        if turned:
            raise Doubt
        self.others += others
        self[token] = "".join(prose)
        return self[token]


@lru_cache(maxsize=4)
def pages_of(known: Known) -> _Pages:
    """The pages of one council's site."""
    return _Pages(known)
