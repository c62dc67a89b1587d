"""What can only be written once every page is drawn: the texts of the pages in the feeds."""

from datetime import date
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

from .addresses import site_path
from .feeds.atom import newest
from .feeds.page_text import page_text
from .model.site import Site

_NOWHERE = "https://site.invalid/"
"""Stands for the site while its address is not known (RFC 2606)."""


def fill(folder: Path, site: Site, today: date, base: str | None) -> None:
    """Write every feed of the built folder again, with the texts of its pages; ``base`` is the address of the site."""

    @cache
    def content(uri: str) -> str:
        page = (folder / site_path(uri) / "index.html").read_text(encoding="utf-8")
        return page_text(page, lambda given: address(base, site_path(uri), given))

    for uri, whole in newest(site, today, base, content):
        (folder / uri).write_bytes(whole)


def address(base: str | None, path: str, given: str) -> str:
    """An address as it stands on the page at a path, seen from the front page."""
    found = urljoin((base or _NOWHERE) + path, given)
    return found if base else found.removeprefix(_NOWHERE) or "./"
