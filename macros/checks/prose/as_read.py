"""A text as a reader sees it, every line where it was written: without marks, ruby and entities."""

import html
import re
from functools import lru_cache

_MARKS = re.compile(
    r"""<[rR][tTpP]>.*?</[rR][tTpP]>|</?[a-zA-Z\u0130\u0131\u017f\u212a][^<>]*>   # ruby without its readings, and any other tag
    |\*\**|__|~~|`|\[\^[^\[\]]*\]|\]\([^()\s]*\)|\[                               # bold, code, footnotes, links
    |\{[:#.][^{}]*\}|\|[^{}|\n]*\}|\{                                           # {#id}, and {漢字|かんじ}
    """,
    re.VERBOSE | re.DOTALL,  # each begins with one sign, and none with either of two: the search is quick at all others
)
"""What an editor writes around words, and a reader never sees."""
MARKED = re.compile(r"[<*_~`\[{&]")
"""A sign of any of these."""


@lru_cache(maxsize=2)
def as_read(text: str) -> str:
    """The words alone; a mark that runs over a line's end leaves the end of the line."""
    if not MARKED.search(text):
        return text
    return html.unescape(_MARKS.sub(lambda found: "\n" * found[0].count("\n"), text))
