"""What the entrances from MkDocs share: the records, the day, addresses, and how a build is ended."""

import logging
from datetime import date
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError

from .calls import Macros
from .checked import checked, in_menu, refused, summary
from .clock import today, written_day
from .engine.kept import Ground
from .model.site import Site
from .pages import Page, pages
from .render import Link, draw
from .scan import Known
from .scan.active import active

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files

_log = logging.getLogger("mkdocs.macros")
_sites: dict[str, Site] = {}
_known: dict[str, Known] = {}
_days: dict[str, date] = {}
"""Of the build that is being made, by its configuration file."""


def site_of(config: "MkDocsConfig") -> Site:
    """The records that the build was begun with."""
    return _sites[config.config_file_path]


def known_to(config: "MkDocsConfig") -> Known:
    """What may and may not stand in the built site, by the records that the build was begun with."""
    return _known[config.config_file_path]


def begin(config: "MkDocsConfig", macros: Macros, kept: Ground) -> tuple[str, ...]:
    """Read and check once a build; an error ends it here with every problem and no traceback.

    What is left to say of a build that goes on: the warnings, and the rules that records set aside. ``kept`` is what the last
    builds kept.
    """
    file, docs = Path(config.config_file_path), Path(config.docs_dir)
    day = _days[config.config_file_path] = _day_of(config)
    found = refused(file, docs, config.use_directory_urls) or checked(file.parent, docs, macros, day, kept)
    errors = (*in_menu(config.nav, file, docs), *found.errors)
    if errors or found.site is None:
        listed = "\n".join(str(problem) for problem in sorted({*errors, *found.problems}))
        raise PluginError(f"点検で {len(errors)} 件の誤りが見つかりました。サイトは作り直していません。\n{listed}")
    _sites[config.config_file_path] = found.site
    _known[config.config_file_path] = found.known
    return summary(found)


def depends(config: "MkDocsConfig", *, served: bool) -> str:
    """What pages depend on besides the records that they show, as a text that changes with it."""
    known = known_to(config)._replace(documents=frozenset(), in_documents=(), excused=frozenset())
    return repr((today_of(config), pinned_day(config), known, served))


def depends_beside_pages(config: "MkDocsConfig") -> str:
    """What it depends on, too, whether other files may be published."""
    known = known_to(config)
    return repr((sorted(known.documents), known.in_documents, sorted(known.excused)))


def pinned_day(config: "MkDocsConfig") -> date | None:
    """``extra.as_of``, which pins the day that the site is drawn for."""
    try:
        return written_day(config.extra.get("as_of"))
    except ValueError as error:
        raise PluginError(str(error)) from None


def today_of(config: "MkDocsConfig") -> date:
    """The day that the build was begun on, also where it goes on over midnight."""
    return _days[config.config_file_path]


def _day_of(config: "MkDocsConfig") -> date:
    """The pinned day, or else today; MkDocs reads the clock's variable too, so it is looked at in either case."""
    try:
        now = today()
    except ValueError as error:
        raise PluginError(str(error)) from None
    return pinned_day(config) or now


def linker(files: "Files", source: "File") -> Link:
    """Addresses relative to the page being drawn; a target that is not there ends the build."""

    def link(uri: str) -> str:
        path, mark, anchor = uri.partition("#")
        target = files.get_file_from_path(str(PurePosixPath(path)))
        if target is None:
            advice = "ほかのページがリンクするページです。消したり名前を変えたりせず、元に戻してください"
            raise PluginError(f"docs/{path}:1: [links] このファイルがありません。{advice}")
        return target.url_relative_to(source) + mark + anchor

    return link


def drawn_for_macro(template: str, link: Link, **rows: object) -> str:
    """A template's text; what ends a build is a warning here, which ends a strict one: mkdocs-macros would show a traceback."""
    try:
        return draw(template, link, **rows)
    except PluginError as error:
        _log.warning("%s", error)
        return ""


def pages_of(config: "MkDocsConfig") -> dict[str, Page]:
    """What the records put on pages, by the page's source path."""
    return _paged(site_of(config), today_of(config), config.site_url or None)


@cache
def _paged(site: Site, today: date, base: str | None) -> dict[str, Page]:
    return {page.uri: page for page in pages(site, today, base)}


def refuse_active(name: str, text: str) -> None:
    """Anything that could run in a reader's browser ends the build, however it was written; ``name`` is a path below ``docs/``."""
    if found := list(active(text)):
        raise PluginError(
            f"docs/{name}:1: 読む人の画面で動くものや、よそから読み込むもの（{'、'.join(found)}）は公開できません。消してください"
        )
