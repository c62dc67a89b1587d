"""The tables as files below ``data/``, with one file that tells programs of all of them."""

import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from ...model.dataset import Dataset
from ...model.site import Site
from ..download import Download
from ..table import csv_bytes, table_json
from . import datasets
from .context import Context
from .package import URI, package


@lru_cache(maxsize=1)
def open_data(site: Site, today: date, base: str | None) -> tuple[Download, ...]:
    """Every table as CSV and JSON; a build draws the page of open data from the same files."""
    tables = datasets(site, today, base)
    files = [file for table in tables for file in _files(site, today, table)]
    sizes = {uri: len(content) for uri, content in files}
    described = package(Context(site, today, base), tables, sizes)
    content = (json.dumps(described, ensure_ascii=False, indent=1) + "\n").encode()
    return (*files, Download(URI, content))


def sizes(site: Site, today: date, base: str | None) -> Mapping[str, int]:
    """Bytes of every file, by its path below ``docs/``."""
    return MappingProxyType({uri: len(content) for uri, content in open_data(site, today, base)})


def _files(site: Site, today: date, table: Dataset) -> tuple[Download, Download]:
    names = [column.name for column in table.columns]
    return (
        Download(table.csv_uri, csv_bytes(tuple(table.headings.values()), table.rows)),
        Download(table.json_uri, table_json(_about(site, today, table), names, table.rows)),
    )


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
