"""The content of a page: what its record says, together with what an editor wrote."""

from collections.abc import Mapping
from typing import NamedTuple

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from .entrance import linker, pages_of, refuse_active, site_of, today_of
from .render import anchors, draw, read_once
from .search.documents import Document, Row, row
from .search.sections import sections
from .views.readings import names_read


def describe(page: Page, config: MkDocsConfig) -> None:
    """Say of the page what its record says; the sitemap's date is the day of the site, not of the build."""
    page.update_date = today_of(config).isoformat()
    if found := pages_of(config).get(page.file.src_uri):
        page.meta.setdefault("description", found.description)
        if found.apart:
            page.meta["title"] = found.title


class Drawn(NamedTuple):
    """What a record says on its page: above what an editor wrote or below it, and after everything else."""

    main: str
    end: str
    below: bool


def drawn(page: Page, config: MkDocsConfig, files: Files) -> Drawn | None:
    """What a record says on the page, if there is one."""
    found = pages_of(config).get(page.file.src_uri)
    if found is None:
        return None
    link, rows = linker(files, page.file), found.rows()
    end = draw(found.end, link, text=page.markdown or "", **rows) if found.end else ""
    return Drawn(draw(found.template, link, **rows), end, found.below)


def content(html: str, shown: Drawn | None, page: Page) -> str:
    """What an editor wrote together with what the record says; that is HTML, and Markdown is not to read it."""
    if shown:
        page.present_anchor_ids = (page.present_anchor_ids or set()) | anchors(shown.main)
        parts = (html, shown.main) if shown.below else (shown.main, html, shown.end)
        html = "\n".join(parts).strip()
    html = read_once(html)
    refuse_active(page.file.src_uri, html)
    return html


def readings(config: MkDocsConfig) -> Mapping[str, str]:
    """How the names of the records are read."""
    return names_read(site_of(config), today_of(config))


def document(html: str, page: Page, config: MkDocsConfig) -> Row | None:
    """What the search box is to find of the page; nothing of one that asks to be left out."""
    if (page.meta.get("search") or {}).get("exclude"):
        return None
    title = config.site_name if page.is_homepage else str(page.meta.get("title") or page.title)
    return row(Document(page.file.src_uri, page.url, title, sections(html)), site_of(config), today_of(config))
