"""How tests read the tables back: with the standard library, as somebody would who knows only the page of open data."""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from macros.feeds.download import Download
from macros.feeds.open_data.files import open_data
from macros.model.site import Site

Rows = list[dict[str, str]]
_DEFUSED = re.compile(r"'(?='*[=+\-@＝＋－＠\t\r\n\0])")


def cell_of(text: str) -> str:
    """The cell without the apostrophe that keeps a spreadsheet from working it out."""
    return text[1:] if _DEFUSED.match(text) else text


def from_csv(content: bytes) -> Rows:
    """The rows by heading."""
    text = content.decode("utf-8-sig")
    reader = csv.reader(io.StringIO(text, newline=""))
    headings = [cell_of(heading) for heading in next(reader)]
    return [dict(zip(headings, map(cell_of, row), strict=True)) for row in reader]


def from_json(content: bytes) -> dict[str, Any]:
    """The whole file."""
    found: dict[str, Any] = json.loads(content)
    return found


def tables(files: Iterable[Download]) -> Mapping[str, Rows]:
    """Every CSV by the name of its table."""
    return {
        uri.removeprefix("data/").removesuffix(".csv"): from_csv(content)
        for uri, content in files
        if uri.endswith(".csv")
    }


def number(cell: str) -> int:
    """A cell to be added up; an empty one adds nothing."""
    return int(cell or 0)


def sizes(site: Site, today: date) -> dict[str, int]:
    """Bytes of every file, by its path."""
    return {uri: len(content) for uri, content in open_data(site, today, None)}
