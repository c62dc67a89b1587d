"""How the words of the site are read, so that ほけんしょう finds 保険証: the records' own readings, then a dictionary's."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from sudachipy import Dictionary, SplitMode, Tokenizer

_HAN = "\u3005\u3007\u30f5\u30f6\u3400-\u9fff\uf900-\ufaff"
_CHUNK = re.compile(rf"[{_HAN}]+(?:[いうえきぎくぐけげしじすせちつてにねびぶべみむめりるれわ][{_HAN}]+)*[ぁ-ん]{{0,3}}")
"""A word of several characters, with the kana that may lie in it and end it: 保険証, 取り組み, 値上げ."""
_WRITTEN = re.compile(rf"[{_HAN}]")
_KATAKANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}


class Readings(NamedTuple):
    """Words with every reading they have, in order, and for each the places of those that follow it somewhere."""

    words: Mapping[str, tuple[str, ...]]
    following: tuple[tuple[int, ...], ...]


def readings(texts: Iterable[str], own: Mapping[str, str]) -> Readings:
    """The words in the texts that are not written in kana alone; ``own`` are readings that the council has written down."""
    found: dict[str, set[str]] = {}
    after: set[tuple[str, str]] = set()
    chunks = {chunk for text in texts for chunk in _CHUNK.findall(text)}
    for chunk in sorted(chunks):
        row = _words(chunk)
        for word, reading in row:
            if reading:
                found.setdefault(word, set()).add(reading)
        after.update((first, second) for (first, read), (second, reading) in pairwise(row) if read and reading)
    for name, reading in own.items():
        found.setdefault(name, set()).add(re.sub(r"[・ ]", "", reading))
    words = {word: tuple(sorted(found[word])) for word in sorted(found)}
    return Readings(words, tuple(_places(words, after)))


def _places(words: Iterable[str], after: Iterable[tuple[str, str]]) -> Iterator[tuple[int, ...]]:
    place = {word: number for number, word in enumerate(words)}
    rows: dict[str, list[int]] = {}
    for first, second in after:
        rows.setdefault(first, []).append(place[second])
    return (tuple(sorted(rows.get(word, ()))) for word in place)


def _words(chunk: str) -> tuple[tuple[str, str], ...]:
    """The words of a chunk; the reading of one that needs none, or that the dictionary does not know, is empty."""
    return tuple(
        (word.surface(), _reading(word.surface(), word.reading_form())) for word in _tokenizer().tokenize(chunk)
    )


def _reading(word: str, katakana: str) -> str:
    if not _WRITTEN.search(word) or katakana == word or _WRITTEN.search(katakana):
        return ""
    return katakana.translate(_KATAKANA)


@cache
def _tokenizer() -> Tokenizer:
    return Dictionary(dict="small").tokenizer(mode=SplitMode.A)
