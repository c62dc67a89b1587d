"""Whether a page holds nothing private, told from its parts: nearly all of a page has stood on another before."""

import re
from functools import lru_cache

from .html import in_parts
from .judge import Known, judge, unlisted
from .repeated import Doubt, Parts

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
        found = in_parts(block)
        if found is None or found.open:
            raise Doubt
        for piece in found.others:
            if piece.where == "script":
                self._judge.of_data(piece.text)
            else:
                self._judge.letters(piece.text)
            if piece.where in SAID_OF_PICTURES:
                self._said[piece.text]
        return self._judge.letters("".join(found.prose))

    def _of_picture(self, text: str) -> str:
        if any(unlisted(text, self._known)):
            raise Doubt
        return ""


@lru_cache(maxsize=4)
def judge_of_pages(known: Known) -> _Judge:
    """The one judge of all pages, who remembers what was clean."""
    return _Judge(known)
