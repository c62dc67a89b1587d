"""What both entrances from MkDocs share: the site, the day, and addresses. Only here are the clock and MkDocs met."""

import os
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from . import checks
from .calls import Macros, wrong_calls
from .dates import TOKYO
from .model.site import Site
from .model.when import parse_day
from .pages import Page, pages
from .render import Link
from .store import Loaded, load

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files


def checked(root: Path, docs: Path, macros: Macros) -> Loaded:
    """Read a council and apply every rule; the problems are in the order of the files."""
    site, problems = load(root, docs)
    found = (*checks.problems(site), *wrong_calls(site, macros)) if site else ()
    return Loaded(site, tuple(sorted({*problems, *found})))


def site_of(config: "MkDocsConfig") -> Site:
    """The records that the build was begun with."""
    return _sites[config.config_file_path]


def begin(config: "MkDocsConfig", macros: Macros) -> None:
    """Read and check once a build; when anything is wrong, it ends here with every problem and no traceback."""
    from mkdocs.exceptions import PluginError

    site, problems = checked(Path(config.config_file_path).parent, Path(config.docs_dir), macros)
    if problems or site is None:
        listed = "\n".join(str(problem) for problem in problems)
        raise PluginError(f"点検で {len(problems)} 件の問題が見つかりました。サイトは作り直していません。\n{listed}")
    _sites[config.config_file_path] = site


_sites: dict[str, Site] = {}


def pinned_day(config: "MkDocsConfig") -> date | None:
    """``extra.as_of``, which pins the day that the site is drawn for."""
    from mkdocs.exceptions import PluginError

    written = config.extra.get("as_of")
    try:
        return parse_day(written) if written is not None else None
    except ValueError as error:
        raise PluginError(f"mkdocs.yml の extra.as_of: {error}") from None


def today_of(config: "MkDocsConfig") -> date:
    """The pinned day, the day of ``SOURCE_DATE_EPOCH`` (reproducible-builds.org), or today in Japan."""
    if pinned := pinned_day(config):
        return pinned
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    now = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return now.astimezone(TOKYO).date()


def linker(files: "Files", source: "File") -> Link:
    """Addresses relative to the page being drawn; a target that is not there ends the build."""
    from mkdocs.exceptions import PluginError

    def link(uri: str) -> str:
        path, mark, anchor = uri.partition("#")
        target = files.get_file_from_path(str(PurePosixPath(path)))
        if target is None:
            raise PluginError(f"{source.src_uri}: リンク先の {path} がありません")
        return target.url_relative_to(source) + mark + anchor

    return link


def pages_of(config: "MkDocsConfig") -> dict[str, Page]:
    """What the records put on pages, by the page's source path."""
    return _paged(site_of(config), today_of(config))


@cache
def _paged(site: Site, today: date) -> dict[str, Page]:
    return {page.uri: page for page in pages(site, today)}
