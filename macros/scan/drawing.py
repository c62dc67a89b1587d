"""What an SVG could run, or load from elsewhere: it is no page with a policy, and whoever opens it alone lets it do what it likes."""

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

from .active import ELSEWHERE, RUNNING, active, without_blanks
from .piece import Piece, fault
from .text import decoded, loading, markup

_DECLARED = re.compile(r"<!ENTITY|<\?xml-stylesheet", re.IGNORECASE)


def pieces(content: bytes) -> Iterator[Piece]:
    """Every text of the drawing, and what must not be in it."""
    yield from markup(content)
    if found := list(dict.fromkeys(_found(decoded(content)))):
        yield fault(
            "図",
            f"読む人の画面で動くものや、よそから読み込むもの（{'、'.join(found)}）は公開できません。消してください",
        )


def _found(text: str) -> Iterator[str]:
    yield from active(text)
    yield from (f"{declared[0]}>" for declared in _DECLARED.finditer(text))
    yield from loading(unescape(text))
    finder = _Finder()
    finder.feed(text)
    finder.close()
    yield from finder.found


class _Finder(HTMLParser):
    """Reads tags as XML does, where ``svg:script`` may be a script, too; a link to elsewhere loads nothing by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        name = tag.rpartition(":")[2]
        if name in RUNNING:
            self.found.append(f"<{name}>")
        for key, value in attrs:
            if name != "a" and key.rpartition(":")[2] == "href" and ELSEWHERE.match(without_blanks(value)):
                self.found.append(f"よそから読み込む <{name}>")
