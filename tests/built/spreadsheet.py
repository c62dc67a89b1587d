"""Open data as somebody has them in a spreadsheet: the rows of a file, a column added up."""

import json
import re
from typing import Any

from ..conftest import Built
from ..feeds.open_data_reading import Rows, from_csv, number


def rows(site: Built, name: str) -> Rows:
    """The rows of one table as they were downloaded; a table without any is not published."""
    found = from_csv((site.folder / f"data/{name}.csv").read_bytes())
    assert found, name
    return found


def added(table: Rows, column: str) -> int:
    """The sum of a column, as a spreadsheet makes it."""
    return sum(number(row[column]) for row in table)


def figures(text: str) -> list[int]:
    """Every number in a text, without its commas."""
    return [int(found.replace(",", "")) for found in re.findall(r"\d[\d,]*", text)]


def path_of(address: str) -> str:
    """The path of a page within the site; without its own address the site gives nothing else."""
    return re.sub(r"^https://[^/]+/", "", address).rstrip("/")


def package(site: Built) -> dict[str, Any]:
    """The descriptor of all tables."""
    found: dict[str, Any] = json.loads((site.folder / "data/datapackage.json").read_text(encoding="utf-8"))
    assert found["resources"]
    return found
