"""What could run in a reader's browser: scripts, event attributes, addresses that are programs."""

import re
from collections.abc import Iterator
from functools import lru_cache
from html.parser import HTMLParser

from .tokens import tokens

_PROGRAM = re.compile(r"^[\x00-\x20]*(?:javascript|vbscript|data)[\x00-\x20]*:", re.IGNORECASE)
_RUNNING = frozenset({"script", "iframe", "object", "embed", "foreignobject", "base", "form"})

_LONG = 500
"""Characters from which a tag hardly stands on another page too."""


def active(text: str) -> Iterator[str]:
    """Every such thing in a piece of HTML or in an SVG, in words."""
    for part in tokens(text) or (text,):
        if "<" in part:
            yield from _found(part) if len(part) < _LONG else _found.__wrapped__(part)


@lru_cache(maxsize=10_000)
def _found(part: str) -> tuple[str, ...]:
    finder = _Finder()
    finder.feed(part)
    finder.close()
    return tuple(finder.found)


class _Finder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _RUNNING:
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            if name.startswith("on") or (value and _PROGRAM.match(re.sub(r"[\x00-\x20]", "", value))):
                self.found.append(f"<{tag}> の {name}")
