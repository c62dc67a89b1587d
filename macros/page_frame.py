"""What stands around the content of every page: what the frame is told, and the finished page."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from .addresses import site_path
from .dates import day_text
from .entrance import pinned_day, site_of, today_of
from .linked_data import Crumb, linked_data, way
from .linked_data import Page as Told
from .model.site import Site
from .pages import withheld
from .scan import without_comments
from .search.worker import with_own_worker
from .security import policy
from .views.updates import updates


def frame(config: MkDocsConfig, files: Files, *, served: bool) -> dict[str, Any]:
    """Who the council is, which day the site is of, and what a browser may do; live reload needs a script of its own."""
    site = site_of(config)
    return {
        "council": site.council,
        "today_text": day_text(today_of(config)),
        "policy": None if served else policy(),
        "services": services_in(files),
        "apart": [(row.title, site_path(row.uri)) for row in _apart(site)],
        "feeds": [(feed.label, feed.uri) for feed in updates(site, today_of(config))],
        "pinned": pinned_day(config) is not None,
    }


def told(page: Page, config: MkDocsConfig, nav: Navigation) -> str | None:
    """What the page tells search engines of its record, and of the way to it."""
    own = Crumb(str(page.meta.get("title") or page.title), page.file.src_uri)
    site = site_of(config)
    place = Told(own.uri, way((*_menu(nav), *_apart(site)), own))
    return linked_data(site, today_of(config), config.site_url or None, place)


def _menu(nav: Navigation) -> Sequence[Crumb]:
    return [Crumb(str(item.title), item.file.src_uri) for item in nav.items if isinstance(item, Page)]


@cache
def _apart(site: Site) -> tuple[Crumb, ...]:
    """The first pages of all folders: one that is not in the menu, such as 団体, stands on the way to the pages in it too."""
    hidden = withheld(site)
    rows = (row for row in site.pages if row.uri.endswith("/index.md") and row.uri not in hidden)
    return tuple(Crumb(row.title, row.uri) for row in rows)


SERVICES = {
    "about/accessibility.md": "ウェブアクセシビリティ方針",
    "about/feeds.md": "更新を受けとる",
    "opendata/index.md": "オープンデータ",
}
"""Pages that help to use the site, and stand at the foot of every page."""


def services_in(files: Files) -> list[tuple[str, str]]:
    """Name and address of each of them; what a council has not is left out."""
    return [(name, file.url) for uri, name in SERVICES.items() if (file := files.get_file_from_path(uri))]


def finished(page: str) -> str:
    """A page without comments and with our search behind its box; one whose search is not Material's ends the build."""
    try:
        return with_own_worker(without_comments(page))
    except ValueError as error:
        raise PluginError(str(error)) from None
