"""What is there: the text of every built page, folded plainly, without any of the code that ships."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from .queries import Query

_LEFT_OUT = "nav, script, style, template, noscript, button, rt, rp, .headerlink, [hidden], [data-search-exclude]"
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "cite",
        "code",
        "em",
        "i",
        "mark",
        "q",
        "ruby",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
    ]
)
_HYPHENS = re.compile("[‐‑‒–—―−ー]")


def texts(folder: Path) -> dict[str, str]:
    """The text that a reader sees of every page, by address; the search page finds and is not found."""
    pages = (path for path in sorted(folder.rglob("index.html")) if path.parent.name != "search")
    return {_address(path, folder): _text(path.read_text(encoding="utf-8")) for path in pages}


def right(query: Query, pages: dict[str, str]) -> frozenset[str]:
    """The pages that hold every word of the query, or one of the forms that it stands for."""
    fold = _one_hyphen if query.kind == "hyphen" else _plain
    if query.written:
        return frozenset(
            page for page, text in pages.items() if any(fold(form) in fold(text) for form in query.written)
        )
    words = [query.typed.strip('"')] if '"' in query.typed else query.typed.split()
    return frozenset(page for page, text in pages.items() if all(fold(word) in fold(text) for word in words))


def articles(folder: Path) -> Iterable[tuple[str, str, str]]:
    """Address, title and content of every page, for Material's own index."""
    for path in sorted(folder.rglob("index.html")):
        page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        article, title = page.select_one("article"), page.title
        if path.parent.name != "search" and article and title:
            for tag in article.select("nav, template, noscript"):
                tag.decompose()
            yield _address(path, folder), title.get_text().partition("｜")[0], article.decode_contents()


def _address(path: Path, folder: Path) -> str:
    return f"{path.parent.relative_to(folder).as_posix()}/".removeprefix("./")


def _text(html: str) -> str:
    article = BeautifulSoup(html, "html.parser").select_one("article")
    if article is None:
        return ""
    for tag in article.select(_LEFT_OUT):
        tag.decompose()
    return re.sub(r"[ \t\r\n]+", " ", "".join(_pieces(article)))


def _pieces(tag: Tag) -> Iterable[str]:
    for child in tag.children:
        if isinstance(child, Tag):
            edge = "" if child.name in _INLINE else "\n"
            yield from (edge, *_pieces(child), edge)
        elif type(child) is NavigableString:
            yield str(child)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _one_hyphen(text: str) -> str:
    return _HYPHENS.sub("-", _plain(text))
