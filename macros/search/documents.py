"""The files that the search box reads: pages with their sections, in parts by 年度 where they are many, and the words."""

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple, TypeAlias

from ..model.site import Site
from .facts import KINDS, facts, facts_of
from .names import alike, own_readings
from .page import SEARCH_PAGE
from .readings import Readings, readings
from .sections import Section

LARGEST = 1_000_000
"""Bytes of gzip that are loaded in one piece; above it a reader gets the newest 年度 first."""
_GZIP = 31
"""What zlib calls a gzip stream with the largest window."""
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


About: TypeAlias = tuple[str, int | None, list[int | None], int, str, list[int], list[int]]
"""Of one page what its title is marked with; its 年度, and once more if its day does not tell it; its kind, day, themes and
municipalities as they stand in a row."""


class Document(NamedTuple):
    """One page: its source path, its address, its title, and its sections."""

    uri: str
    url: str
    title: str
    sections: tuple[Section, ...]


class Row(NamedTuple):
    """One page as the script takes it, in JSON, and its 年度.

    The JSON is url, title, kind, day, themes, municipalities, sections, and the 年度 if the day does not tell it.
    """

    uri: str
    year: int | None
    content: bytes

    @property
    def name(self) -> str:
        """What it is called where it is looked through for what is private, as if it were a file of its own."""
        return f"search/{self.uri}.json"


def row(page: Document, site: Site, today: date) -> Row:
    """The page with what the records say about it. Thousands of them are held until the last page is made: as bytes."""
    mark, year, told, *known = about(page.uri, site, today)
    title = mark + page.title.removeprefix(mark)
    return Row(page.uri, year, _json([page.url, title, *known, page.sections, *told]))


def about(uri: str, site: Site, today: date) -> About:
    """What the records say about a page, by its source path."""
    found = facts_of(uri, facts(site, today))
    topics, towns = _places(site)
    named = [topics[name] for name in found.topics], [towns[name] for name in found.municipalities]
    told = [] if found.year == found.year_of_day else [found.year]
    return found.mark, found.year, told, KINDS.index(found.kind), found.day, *named


def files(rows: Iterable[Row], site: Site, today: date) -> dict[str, bytes]:
    """Every file below ``search/`` by name; ``search_index.json`` is what each page loads, and it only names the others."""
    pages = sorted(page for page in rows if page.uri != SEARCH_PAGE)
    parts = dict(_parts(pages))
    words = _json(_words(pages, site, today))
    named = {"words.json": words, **parts}
    return {"search_index.json": _json(_index(named, today)), **named}


def _index(named: Mapping[str, bytes], today: date) -> dict[str, Any]:
    """What Material's script reads on every page: how to mark words on a page, and for the worker the day and its files."""
    words, *parts = (f"search/{name}?v={hashlib.sha256(content).hexdigest()[:8]}" for name, content in named.items())
    config = {"lang": ["ja"], "separator": r"[\s]+", "pipeline": [], "fields": {}}
    return {"config": config | {"today": today.isoformat(), "words": words, "parts": parts}, "docs": []}


def _parts(pages: Sequence[Row]) -> Iterator[tuple[str, bytes]]:
    if not _are_large(pages):
        yield "pages.json", _listed(pages)
        return
    yield "pages.json", _listed(page for page in pages if page.year is None)
    dated = sorted((page for page in pages if page.year is not None), key=lambda page: -(page.year or 0))
    for year, rows in groupby(dated, key=lambda page: page.year):
        yield f"pages-{year}.json", _listed(rows)


def _listed(pages: Iterable[Row]) -> bytes:
    return b"[" + b",".join(page.content for page in pages) + b"]"


def _are_large(pages: Iterable[Row]) -> bool:
    """Whether they are more than one piece when packed; of many more, only the first are packed to know that."""
    packer, packed = zlib.compressobj(wbits=_GZIP), 0
    for page in pages:
        packed += len(packer.compress(page.content))
        if packed > LARGEST:
            return True
    return packed + len(packer.flush()) > LARGEST


@lru_cache(maxsize=1)
def _places(site: Site) -> tuple[dict[str, int], dict[str, int]]:
    """Where each theme and municipality stands in its list."""
    topics = {topic.title: number for number, topic in enumerate(site.topics)}
    return topics, {town.name: number for number, town in enumerate(site.municipalities)}


def _words(pages: Sequence[Row], site: Site, today: date) -> dict[str, Any]:
    found = readings((page.content.decode() for page in pages), own_readings(site, today))
    return {
        "kinds": KINDS,
        "topics": [topic.title for topic in site.topics],
        "towns": [town.name for town in site.municipalities],
        "alike": alike(site),
        "read": {word: ",".join(rows) for word, rows in found.words.items()},
        "after": _after(found),
    }


def _after(found: Readings) -> list[str]:
    """Places in letters: rows of numbers would look like telephone numbers to the scan of the site."""
    return [" ".join(_lettered(place) for place in row) for row in found.following]


def _lettered(number: int) -> str:
    head = _lettered(number // len(_LETTERS)) if number >= len(_LETTERS) else ""
    return head + _LETTERS[number % len(_LETTERS)]


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
