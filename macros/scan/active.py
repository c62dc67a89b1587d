"""What could run in a reader's browser, or load from elsewhere: scripts, event attributes, addresses that are programs."""

import re
from collections.abc import Iterator
from functools import lru_cache
from html.parser import HTMLParser

from .tokens import tokens

_PROGRAM = re.compile(r"^[\x00-\x20]*(?:javascript|vbscript|data)[\x00-\x20]*:", re.IGNORECASE)
RUNNING = frozenset({"script", "iframe", "object", "embed", "foreignobject", "base", "form", "meta", "link"})

ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[/\\]{2}", re.IGNORECASE)
"""How an address without blanks begins that leads out of the site; a browser takes a backslash for a slash."""
_LOADING = re.compile(rb"(?:src|srcset|poster)=[\"']?(?:[a-z][a-z0-9+.-]*:|[/\\]{2})")
_BLANKS = bytes(range(0x21))
_BEGINS = re.compile(rb"<(?:" + "|".join(sorted(RUNNING)).encode() + rb")")
_EVENT = re.compile(rb"""on(?<=[\x00-\x20"'/\x80-\xff]on)""")
_WRITTEN_APART = re.compile(rb"&(?:#(?!3[49];)|tab|newline|colon|b?sol|fjlig|idot|imath|inodot)")
"""References to what may be part of a program's address."""

_LONG = 500
"""Characters from which a tag hardly stands on another page too."""


def active(text: str) -> Iterator[str]:
    """Every such thing in a piece of HTML or in an SVG, in words."""
    if not _may_run(text):
        return
    for part in tokens(text) or (text,):
        if "<" in part:
            yield from _found(part) if len(part) < _LONG else _found.__wrapped__(part)


def _may_run(text: str) -> bool:
    """Whether there is a sign of such a thing anywhere, in a tag or not; most pages are done with here."""
    small = text.encode("utf-8", "surrogatepass").lower()
    if any(sign.search(small) for sign in (_BEGINS, _EVENT, _WRITTEN_APART)):
        return True
    joined = small.translate(None, _BLANKS)
    return (
        b"pt:" in joined or b"data:" in joined or bool(_LOADING.search(joined))
    )  # ı and ſ are letters of "script" to whoever minds no capitals; p and t are not


@lru_cache(maxsize=10_000)
def _found(part: str) -> tuple[str, ...]:
    finder = _Finder()
    finder.feed(part)
    finder.close()
    return tuple(finder.found)


def without_blanks(value: str | None) -> str:
    """An address as a browser reads it, which passes over blanks and control characters."""
    return re.sub(r"[\x00-\x20]", "", value or "")


class _Finder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in RUNNING:
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            if name in {"src", "srcset", "poster"} and ELSEWHERE.match(without_blanks(value)):
                self.found.append(f"よそから読み込む <{tag}>")
            elif name.startswith("on") or _PROGRAM.match(without_blanks(value)):
                self.found.append(f"<{tag}> の {name}")
