"""What the records say on a page, in digests: as long as they say the same, a page that was kept is right.

To draw it again takes a third of the time of making the page, and after a change in one record nearly all pages say the same.
"""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from .engine.kept import digest
from .entrance import pages_of, site_of, today_of
from .page_content import Drawn, describe, drawn, readings
from .page_frame import told
from .search.documents import about

_PLUGINS = 2
"""mkdocs-macros and our hooks."""


def in_content(shown: Drawn | None, page: Page, config: MkDocsConfig) -> bytes:
    """Of what they say in its content, in its description and in the search."""
    known = about(page.file.src_uri, site_of(config), today_of(config))
    return digest(repr((shown, page.meta.get("description"), known)).encode())


def in_frame(linked_data: str | None) -> bytes:
    """Of what they tell search engines; the rest of the frame is that of many pages."""
    return digest(repr(linked_data).encode())


def around(shown: object, config: MkDocsConfig) -> str:
    """What they say on many pages, as a text that changes with it: in the frame, and over names in what editors write."""
    return repr((shown, sorted(readings(config).items())))


def said(page: Page, config: MkDocsConfig, files: Files, nav: Navigation) -> list[bytes] | None:
    """The digests of one page, in the order in which its events come; None where it may show more of the records than that.

    So may a page that no record draws, one whose text calls macros, and every page that another hook or plugin writes on.
    """
    if page.file.src_uri not in pages_of(config) or len(config.plugins) > _PLUGINS:
        return None
    page.read_source(config)
    if page.meta.get("render_macros") or not page.meta.get("title"):
        return None
    describe(page, config)
    frame = in_frame(told(page, config, nav))
    return [in_content(drawn(page, config, files), page, config), frame]
