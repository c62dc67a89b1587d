"""The two workers in Chromium, asked in Material's own messages: ours as it ships, and Material's with its own index."""

import gzip
import re
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import material
from material.plugins.search.plugin import SearchIndex
from playwright.sync_api import Page

from macros.search.worker import EXPECTED, OWN

from .truth import articles

_ASK = """async ([worker, index, queries]) => {
  const began = performance.now();
  const asked = new Worker(worker);
  const answers = [];
  const next = (type, message) => new Promise((resolve, reject) => {
    asked.onerror = ({ message }) => reject(new Error(message));
    asked.onmessage = ({ data }) => data.type === type && resolve(data.data);
    asked.postMessage(message);
  });
  const setup = index ?? await (await fetch("/search/search_index.json")).json();
  await next(1, { type: 0, data: { ...setup, options: { suggest: false } } });
  for (const query of queries) {
    const sent = answers.length ? performance.now() : began;
    const { items } = await next(3, { type: 2, data: query });
    answers.push([items.map(([first]) => first.location.split("#")[0].replace(/^\\.\\//, "")), performance.now() - sent]);
  }
  asked.terminate();
  return answers;
}"""


class Answers(NamedTuple):
    """The addresses found by query, in order; milliseconds of the first, with all loading, and of each of the others; bytes."""

    found: list[list[str]]
    cold: float
    warm: list[float]
    bytes: int


def ours(page: Page, folder: Path, queries: list[str]) -> Answers:
    """The worker that ships, with the files that were built for it."""
    files = [*(folder / "search").glob("*.json"), *(folder / "assets/search").glob("*.js")]
    unused = ("finder.js", "field.js")
    size = sum(_packed(path.read_bytes()) for path in files if path.name not in unused)
    return _asked(page, f"/{OWN}", None, queries, size)


def stock(page: Page, folder: Path, queries: list[str]) -> Answers:
    """Material's worker, with the index that Material's plugin makes of the same pages."""
    index = _stock_index(articles(folder))
    lunr = folder / "assets/javascripts/lunr"
    scripts = [
        folder / EXPECTED,
        *(lunr / "min").glob("lunr.ja.min.js"),
        *(lunr / "min").glob("lunr.stemmer*"),
        lunr / "tinyseg.js",
    ]
    size = _packed(index.encode()) + sum(_packed(path.read_bytes()) for path in scripts)
    return _asked(page, f"/{EXPECTED}", index, queries, size)


def _asked(page: Page, worker: str, index: str | None, queries: list[str], size: int) -> Answers:
    given = page.evaluate("JSON.parse", index) if index else None
    rows: list[tuple[list[str], float]] = page.evaluate(_ASK, [worker, given, queries])
    return Answers([found for found, _ in rows], rows[0][1], [passed for _, passed in rows[1:]], size)


def _stock_index(rows: Iterable[tuple[str, str, str]]) -> str:
    language = _translations()
    pipeline = [name for name in re.split(r"\s*,\s*", language["pipeline"]) if name]
    fields = {"title": {"boost": 1e3}, "text": {"boost": 1e0}, "tags": {"boost": 1e6}}
    index: Any = SearchIndex(lang=["ja"], separator=language["separator"], pipeline=pipeline, fields=fields)
    for url, title, content in rows:
        index.add_entry_from_context(SimpleNamespace(meta={}, content=content, toc=[], url=url, title=title))
    made: str = index.generate_search_index(None)
    return made


def _translations() -> dict[str, str]:
    """Material's settings for Japanese, from its file of translations."""
    folder = Path(material.__file__).parent / "templates/partials/languages"
    found: dict[str, str] = {}
    for name in ("en.html", "ja.html"):
        text = (folder / name).read_text(encoding="utf-8")
        found |= dict(re.findall(r'"search\.config\.(\w+)": "(.*)"', text))
    return {key: value.replace("\\\\", "\\") for key, value in found.items()}


def _packed(content: bytes) -> int:
    return len(gzip.compress(content, mtime=0))
