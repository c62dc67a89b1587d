"""Texts of plain files: JSON with its escapes undone, calendars with their lines unfolded, tables as they are."""

import csv
import io
import json
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ..checks.prose.labels import COLUMNS
from . import html
from .piece import Piece, fault

_LOADING = re.compile(r"(?:@import\s+[\"']?|url\(\s*[\"']?)\s*(?:[a-z]+:)?//[^\"')\s]{0,40}", re.IGNORECASE)
_LARGEST = 200_000_000
"""Bytes that a packed file may become; a sitemap is far below."""
_COMMON = re.compile("[\n -~ぁ-ヶ]")
_STRANGE = re.compile("[\uff61-\uff9f\ufffd]")
_IDENTITY = re.compile(r"^UID:urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.MULTILINE)
_FEED_IDENTITY = re.compile(r"(?<=<id[>])urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=<)")
"""What a calendar and a feed know an event by. It is a digest of the event's id, in which some digits look like a telephone number."""


def decoded(content: bytes) -> str:
    """The text, in the encodings that files from Excel and Windows come in; what fits none is read byte by byte."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\0" in content:  # UTF-16 without its mark: half of every line's end is nought
        both = (content.decode(name, errors="replace") for name in ("utf-16-le", "utf-16-be"))
        return max(both, key=lambda text: len(_COMMON.findall(text)))
    if b"\x1b$" in content:
        return content.decode("iso2022_jp", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return min((content.decode(name, errors="replace") for name in ("cp932", "euc_jp")), key=_strangeness)


def _strangeness(text: str) -> int:
    """How many signs a text has that another encoding makes of Japanese: half-width kana, and what fits nowhere."""
    return len(_STRANGE.findall(text))


def plain(content: bytes) -> Iterator[Piece]:
    """A file that is its own text."""
    yield Piece("本文", decoded(content))


def markup(content: bytes) -> Iterator[Piece]:
    """HTML, XML, Atom, SVG."""
    yield from html.pieces(marked_up(content))


def marked_up(content: bytes) -> str:
    """The markup of such a file, without what looks private and is not."""
    text = decoded(content)
    return _FEED_IDENTITY.sub("", text) if "urn:uuid:" in text else text


def calendar(content: bytes) -> Iterator[Piece]:
    """iCalendar: folded lines are one line, and a comma is not written with a backslash."""
    lines = decoded(content).replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "")
    lines = _IDENTITY.sub("UID:", lines)
    yield Piece("本文", lines.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";"))


def table(content: bytes) -> Iterator[Piece]:
    """Every cell of a CSV as a line of its own, so that a name in two cells is found, and what comes again is judged once."""
    try:
        rows = list(csv.reader(io.StringIO(decoded(content), newline="")))
    except csv.Error:
        yield from plain(content)
        return
    cells = [cell for row in rows for cell in row]
    yield Piece("本文", "\n".join(cells))
    yield from _named_columns(rows)


def _named_columns(rows: Sequence[Sequence[str]]) -> Iterator[Piece]:
    """The cells of columns whose heading says that they hold names, each as it would stand in a form: 「氏名：例山花子」."""
    for number, heading in enumerate(rows[0] if rows else ()):
        if heading.strip() in COLUMNS:
            cells = (cell for row in rows[1:] for cell in row[number : number + 1])
            yield Piece(f"「{heading.strip()}」の列", "\n".join(f"氏名：{cell}" for cell in cells))


def style(content: bytes) -> Iterator[Piece]:
    """A style sheet, which must not make a browser load anything from another host."""
    yield from plain(content)
    for found in loading(decoded(content)):
        yield fault("本文", f"「{found}」はよそから読み込みます。使うファイルを docs/ に置いてください")


def loading(text: str) -> Iterator[str]:
    """What a style loads from another host, if it loads anything."""
    if found := _LOADING.search(text):
        yield found[0]


def data(content: bytes) -> Iterator[Piece]:
    """Every key and text of a JSON file; texts of the search index are markup."""
    found: list[str] = []
    try:
        _collect(json.loads(decoded(content)), found)
    except (ValueError, RecursionError):
        yield from plain(content)
        return
    yield Piece("本文", "\n".join(text for text in found if "<" not in text and "&" not in text))
    for text in found:
        if "<" in text or "&" in text:
            yield from html.pieces(text)


def packed(content: bytes, inner: Callable[[bytes], Iterator[Piece]]) -> Iterator[Piece]:
    """A file inside gzip."""
    try:
        unpacker = zlib.decompressobj(wbits=31)
        yield from inner(unpacker.decompress(content, _LARGEST))
    except zlib.error:
        yield fault("中身", "圧縮されたファイルを読めません")


def _collect(value: Any, found: list[str]) -> None:
    """Put every key and text below a value into a list, and numbers as they are written."""
    if isinstance(value, str):
        found.append(value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            found.append(key)
            _collect(inner, found)
    elif isinstance(value, list):
        for inner in value:
            _collect(inner, found)
    elif value is not None and not isinstance(value, bool):
        found.append(str(value))
