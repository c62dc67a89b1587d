"""Makes pages by MkDocs' own two steps, one page after the other, so that no page is held longer than it takes."""

from collections.abc import Iterable, Iterator
from typing import Any

from mkdocs.commands import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from .shelf import Shelf


def made(pages: Iterable[Page], env: Any, config: MkDocsConfig, files: Shelf) -> Iterator[Page]:
    """Read, convert, frame and write each page; its content is let go as soon as it has been told of."""
    everything = files.documentation_pages()
    for page in pages:
        build._populate_page(page, config, files)
        build._build_page(page, config, everything, files.nav, env)
        yield page
        page.content = page.markdown = None
