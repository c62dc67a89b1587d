"""The tables as files below ``data/``, with one file that tells programs of all of them."""

import json
from collections.abc import Iterator
from datetime import date

from ...model.dataset import Dataset
from ...model.site import Site
from ..download import Download
from ..table import csv_bytes, table_json
from . import datasets
from .context import Context
from .package import URI, package


def open_data(site: Site, today: date, base: str | None) -> Iterator[Download]:
    """Every table as CSV and JSON, one after the other, for they are large; then the file that tells of all."""
    tables, sizes = datasets(site, today, base), dict[str, int]()
    for file in (file for table in tables for file in _files(site, today, table)):
        sizes[file.uri] = len(file.content)
        yield file
    described = package(Context(site, today, base), tables, sizes)
    yield Download(URI, (json.dumps(described, ensure_ascii=False, indent=1) + "\n").encode())


def _files(site: Site, today: date, table: Dataset) -> Iterator[Download]:
    names = [column.name for column in table.columns]
    yield Download(table.csv_uri, csv_bytes(tuple(table.headings.values()), table.rows))
    yield Download(table.json_uri, table_json(_about(site, today, table), names, table.rows))


def _about(site: Site, today: date, table: Dataset) -> dict[str, object]:
    council = site.council
    return {
        "name": table.about.name,
        "title": table.about.title,
        "description": table.about.description,
        "source": table.about.source or council.name,
        "date": today.isoformat(),
        "licence": council.licence.value if council.licence else None,
        "columns": table.headings,
    }
