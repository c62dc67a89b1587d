"""One line on a terminal that tells how far a long build is: 「報告 1200/4000」; nothing in a log, and nothing is left of it."""

import os
import sys
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

Item = TypeVar("Item")

_LONG = 500
"""With fewer things to make, the line would be gone before it is read."""
_STEPS = 100
"""How often the line changes while one sort of thing is made."""
_STAGES = {
    "calendar": "月",
    "campaigns": "署名・普及",
    "events": "行事",
    "materials": "資料",
    "municipalities": "市町村",
    "organizations": "団体",
    "petitions": "陳情・請願",
    "reports": "報告",
    "surveys": "調査",
    "topics": "テーマ",
}
_FIRST = os.getpid()


def stage(uri: str) -> str:
    """What sort of page it is, by its source path."""
    return _STAGES.get(uri.partition("/")[0], "ページ")


def counted(
    items: Sequence[Item], stage_of: Callable[[Item], str], whole: Sequence[Item]
) -> Generator[Item, None, None]:
    """The items, with a line for whoever watches; they are a share of the whole, of which others make as much meanwhile."""
    if len(whole) < _LONG or not _watched():
        yield from items
        return
    numbers, done = Counter(map(stage_of, whole)), Counter[str]()
    try:
        for item in items:
            name = stage_of(item)
            if done[name] % max(1, numbers[name] // _STEPS) == 0:
                _write(f"{name} {done[name] * len(whole) // len(items)}/{numbers[name]}")
            done[name] += 1
            yield item
    finally:
        _write("")


def _watched() -> bool:
    """Somebody sits before a terminal; of several processes one speaks."""
    return sys.stderr.isatty() and not os.environ.get("CI") and os.getpid() == _FIRST


def _write(text: str) -> None:
    """In place of what stood on the line (ECMA-48: CR, EL)."""
    sys.stderr.write(f"\r\x1b[2K{text}")
    sys.stderr.flush()
