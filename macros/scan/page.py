"""Whether a page holds nothing private, told from its parts: nearly all of a page has stood on another before."""

import re
from collections.abc import Iterable
from functools import lru_cache
from html import unescape

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


class _Judge:
    def __init__(self, known: Known) -> None:
        self._known = known
        self._judge = judge(known)
        self._lines = Parts(self._of_line)
        self._blocks = Parts(self._of_block)
        self._tokens = Parts(self._of_token)
        self._said = Parts(self._of_picture)

    def is_clean(self, page: str) -> bool:
        """No means that the page is to be read whole."""
        try:
            self._judge.unbroken(self._lines.of(page.split("\n")))
        except Doubt:
            return False
        return True

    def _of_line(self, line: str) -> str:
        try:
            return self._blocks.of(_BLOCKS.findall(line))
        except Doubt:  # "<p" may also stand in an attribute
            return self._of_block(line)

    def _of_block(self, block: str) -> str:
        """Markup that begins and ends between tags, and where what is read is prose, so that none before or after it changes it."""
        parts = tokens(block)
        if parts is None:
            raise Doubt
        prose = self._tokens.of(parts) if "<r" not in block else self._of_ruby(block)
        return self._judge.letters(prose) if not prose.isspace() else ""

    def _of_token(self, token: str) -> str:
        if token[0] != "<":
            return unescape(token) if "&" in token else token
        turned, prose, others = tag(token)
        if turned:
            raise Doubt
        self._look_at(others)
        return "".join(prose)

    def _of_ruby(self, block: str) -> str:
        """The prose of a block in which readings may stand beside it."""
        found = in_parts(block)
        if found is None or found.open:
            raise Doubt
        self._look_at(found.others)
        return "".join(found.prose)

    def _look_at(self, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            if piece.where == "script":
                self._judge.of_data(piece.text)
            else:
                self._judge.letters(piece.text)
            if piece.where in SAID_OF_PICTURES:
                self._said[piece.text]

    def _of_picture(self, text: str) -> str:
        if any(unlisted(text, self._known)):
            raise Doubt
        return ""


@lru_cache(maxsize=4)
def judge_of_pages(known: Known) -> _Judge:
    """The one judge of all pages, who remembers what was clean."""
    return _Judge(known)
