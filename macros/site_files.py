"""The files that a site is made of: without what is not public, and with what the records add."""

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

from .entrance import pages_of, site_of, today_of
from .feeds.download import Download
from .feeds.downloads import downloads
from .model.litter import is_litter
from .pages import Page, withheld
from .search.page import SEARCH_PAGE, search_page
from .security import headers_file


def take_out(files: Files, config: MkDocsConfig) -> None:
    """What is not public, what an operating system left behind, and a sitemap that could name no page without the site's address."""
    if not config.site_url:
        config.theme.static_templates.discard("sitemap.xml")
    hidden = withheld(site_of(config))
    for file in [file for file in files if file.src_uri in hidden or is_litter(file.src_uri)]:
        files.remove(file)


def makers(config: MkDocsConfig) -> Sequence[Callable[[], Iterable[Download]]]:
    """What makes every file to download, from the records alone."""
    return downloads(site_of(config), today_of(config), config.site_url or None)


def add(files: Files, config: MkDocsConfig, made: Iterable[tuple[str, Path | bytes]]) -> None:
    """A page for every record that has none of its own, what is made to download, the search page and the server's headers."""
    for page in pages_of(config).values():
        if files.get_file_from_path(page.uri) is None:
            files.append(File.generated(config, page.uri, content=_source(page)))
    everything = (*made, *search_page(files.src_uris), ("_headers", headers_file()))
    _refuse_same_names(files, (uri for uri, _ in everything))
    for uri, content in everything:
        if isinstance(content, Path):
            files.append(File.generated(config, uri, abs_src_path=str(content)))
        else:
            files.append(File.generated(config, uri, content=content))


def _refuse_same_names(files: Files, made: Iterable[str]) -> None:
    """A file of the council in the place of one that is made would be lost, or take the other's place, without a word."""
    taken = [uri for uri in made if files.get_file_from_path(uri)]
    taken += [uri for uri in files.src_uris if (uri.startswith("search/") and uri != SEARCH_PAGE) or uri == "search.md"]
    if taken:
        advice = "この名前のファイルはサイトを作るときにできるので、別の名前にするか、消してください"
        raise PluginError("\n".join(f"docs/{uri}:1: {advice}" for uri in sorted({*taken})))


def _source(page: Page) -> str:
    """The head alone, as JSON: that is YAML too (YAML 1.2, 1.3), and sooner read."""
    return f"---\n{json.dumps(page.head, ensure_ascii=False)}\n---\n"
