"""Names of a list that is kept outside the tree, found behind marks, blanks and line ends too."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence

from ..model.problem import Problem
from ..model.site import Site
from .prose.as_read import as_read

_UNSEEN = re.compile("[\\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+")
SHORT = 4
"""A name of fewer characters is looked for within a line only: over line ends too much else would be found."""


def never_named(private: Sequence[str]) -> Callable[[Site], Iterable[Problem]]:
    """The rule for the names of the list; the message does not repeat the name."""
    wanted = {squeezed(name) for name in private} - {""}

    def never_named(site: Site) -> Iterator[Problem]:
        """公開しない名前の一覧（PRIVATE_NAMES）にある名前は、どこにも書かない。"""
        for source in site.sources if wanted else ():
            for line in sorted(set(_lines(as_read(source.text), wanted))):
                advice = "消すか、肩書きや人数に書きかえてください"
                yield Problem(
                    source.path, line, f"公開しない名前があります{_where(source.text, line, private)}。{advice}"
                )

    return never_named


def squeezed(text: str) -> str:
    """Half width, without blanks and what nobody sees, so that 「山　田」 is 「山田」."""
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text)).casefold()


def _lines(text: str, wanted: Iterable[str]) -> Iterator[int]:
    """The lines (1-based) that a name begins on."""
    whole = squeezed(text)
    for name in (name for name in wanted if name in whole):
        rows = [squeezed(row) for row in text.split("\n")]
        yield from (line for line, row in enumerate(rows, 1) if name in row)
        if len(name) >= SHORT and not any(name in row for row in rows):
            yield _line_at(rows, whole.index(name))


def _line_at(rows: Sequence[str], place: int) -> int:
    for line, row in enumerate(rows, 1):
        place -= len(row)
        if place < 0:
            return line
    return len(rows)


def _where(text: str, line: int, private: Sequence[str]) -> str:
    """The place in the line, where the name is written there as it is in the list."""
    row = text.split("\n")[line - 1]
    columns = [row.find(name) for name in private if name in row]
    return f"（{min(columns) + 1} 文字目）" if columns else ""
