"""What is taken out of a file: a text and where it stood, and what that text is."""

from enum import Enum, auto
from typing import NamedTuple


class Sort(Enum):
    """Prose may name the public; an author's field may name bodies only; a fault is told as it is."""

    TEXT = auto()
    AUTHOR = auto()
    FAULT = auto()


class Piece(NamedTuple):
    """A text out of a file, with its place in Japanese: 「本文」, 「alt」, 「2ページ」, 「作成者」."""

    where: str
    text: str
    sort: Sort = Sort.TEXT


def fault(where: str, message: str) -> Piece:
    """Something that is wrong whatever the text says: a position, a tracked change, a file that cannot be read."""
    return Piece(where, message, Sort.FAULT)
