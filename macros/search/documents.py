"""The files that the search box reads: pages with their sections, in parts by 年度 where they are many, and the words."""

import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple

from ..model.site import Site
from .facts import KINDS, Facts, facts, facts_of
from .names import alike, own_readings
from .page import SEARCH_PAGE
from .readings import Readings, readings
from .sections import Section

LARGEST = 1_000_000
"""Bytes of gzip that are loaded in one piece; above it a reader gets the newest 年度 first."""
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Document(NamedTuple):
    """One page: its source path, its address, its title, and its sections."""

    uri: str
    url: str
    title: str
    sections: tuple[Section, ...]


def files(documents: Iterable[Document], site: Site, today: date) -> dict[str, bytes]:
    """Every file below ``search/`` by name; ``search_index.json`` is what each page loads, and it only names the others."""
    known = facts(site)
    pages = [(page, facts_of(page.uri, known)) for page in sorted(documents) if page.uri != SEARCH_PAGE]
    parts = dict(_parts(pages, site))
    words = _json(_words(pages, site, today))
    named = {"words.json": words, **parts}
    return {"search_index.json": _json(_index(named, today)), **named}


def _index(named: Mapping[str, bytes], today: date) -> dict[str, Any]:
    """What Material's script reads on every page: how to mark words on a page, and for the worker the day and its files."""
    words, *parts = (f"search/{name}?v={hashlib.sha256(content).hexdigest()[:8]}" for name, content in named.items())
    config = {"lang": ["ja"], "separator": r"[\s]+", "pipeline": [], "fields": {}}
    return {"config": config | {"today": today.isoformat(), "words": words, "parts": parts}, "docs": []}


def _parts(pages: Sequence[tuple[Document, Facts]], site: Site) -> Iterator[tuple[str, bytes]]:
    whole = _json(_rows(pages, site))
    if len(gzip.compress(whole, mtime=0)) <= LARGEST:
        yield "pages.json", whole
        return
    yield "pages.json", _json(_rows([row for row in pages if row[1].year is None], site))
    dated = sorted((row for row in pages if row[1].year is not None), key=lambda row: -(row[1].year or 0))
    for year, rows in groupby(dated, key=lambda row: row[1].year):
        yield f"pages-{year}.json", _json(_rows(list(rows), site))


def _rows(pages: Sequence[tuple[Document, Facts]], site: Site) -> list[list[Any]]:
    """Pages as the script takes them: url, title, kind, day, themes, municipalities, sections."""
    topics = {topic.title: number for number, topic in enumerate(site.topics)}
    towns = {town.name: number for number, town in enumerate(site.municipalities)}
    return [
        [
            *(page.url, page.title, KINDS.index(about.kind), about.day),
            *([topics[name] for name in about.topics], [towns[name] for name in about.municipalities]),
            [list(section) for section in page.sections],
        ]
        for page, about in pages
    ]


def _words(pages: Sequence[tuple[Document, Facts]], site: Site, today: date) -> dict[str, Any]:
    texts = (text for page, _ in pages for row in page.sections for text in (page.title, row.heading, row.text))
    found = readings(texts, own_readings(site, today))
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
