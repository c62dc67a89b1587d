"""MkDocs events: the check before a build, generated pages, and what records put on pages.

MkDocs loads this file by its path, before the project's folder can be imported from, so every import of ours
stands inside a function.
"""

import json
import logging
import sys
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler, write_file

log = logging.getLogger("mkdocs.macros")
ROOT = str(Path(__file__).resolve().parent.parent)
_running: dict[str, Any] = {"served": False, "dirty": False, "in_place": False, "target": None}
"""Whether pages are only shown on this machine, and only some are built; whether the site is built where it is served from,
and if not, where else."""
_documents: list[Any] = []
_clean: list[tuple[str, bytes]] = []
"""What the search box is to find of each page; pages in which nothing private was found when they were made."""


def on_startup(command: str, dirty: bool) -> None:
    """A preview has a folder of its own, and live reload writes a script into its pages; a partial build needs the last one."""
    _running["served"] = command == "serve"
    _running["dirty"] = dirty
    _running["in_place"] = command == "serve" or dirty


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Begin afresh, so that live reload sees changed code and data, and check everything before anything is built.

    The high priority puts this before mkdocs-macros, which imports the package.
    """
    if ROOT not in sys.path:
        sys.path.insert(0, ROOT)
    for name in [name for name in sys.modules if name == "macros" or name.startswith("macros.")]:
        del sys.modules[name]
    from macros import MACROS
    from macros.entrance import begin
    from macros.prose_ruby import ProseRuby
    from macros.prose_tables import ProseTables

    _documents.clear()
    _clean.clear()
    extensions: list[Any] = config.markdown_extensions  # Markdown takes objects as well as names
    extensions += [ProseTables(), ProseRuby()]
    for line in begin(config, MACROS):
        log.info("点検: %s", line)
    _build_beside(config)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Take out what is not public, and add a page for every record that has none of its own."""
    from macros.engine import shelved
    from macros.entrance import site_of, today_of
    from macros.feeds.downloads import downloads
    from macros.model.litter import is_litter
    from macros.pages import withheld
    from macros.search.page import search_page
    from macros.security import headers_file

    for picture in [file for file in files if file.src_uri.endswith(".svg")]:
        _refuse_active(picture.src_uri, picture.content_string)
    for litter in [file for file in files if is_litter(file.src_uri)]:
        files.remove(litter)
    for uri in withheld(site_of(config)):
        if file := files.get_file_from_path(uri):
            files.remove(file)
    for page in _pages(config).values():
        if files.get_file_from_path(page.uri) is None:
            rows = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in page.head.items())
            front_matter = "\n".join(rows)
            files.append(File.generated(config, page.uri, content=f"---\n{front_matter}\n---\n"))
    made = downloads(site_of(config), today_of(config), config.site_url or None)
    own: list[tuple[str, bytes | str]] = [*made, *search_page(files.src_uris)]
    for uri, content in own:
        files.append(File.generated(config, uri, content=content))
    files.append(File.generated(config, "_headers", content=headers_file()))
    return files if _running["dirty"] else shelved(files)


@event_priority(-100)
def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Put by the pages that are made the quick way."""
    from macros.engine import put_by

    put_by(nav, config, files)
    return nav


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001  MkDocs passes it
    """Say of the page what its record says."""
    from macros.entrance import today_of

    page.update_date = today_of(config).isoformat()  # the sitemap's date: the day of the site, not of the build
    if found := _pages(config).get(page.file.src_uri):
        page.meta.setdefault("description", found.description)
    return markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Draw what the page's record says above what an editor wrote, or below it; it is HTML, and Markdown is not to read it.

    Anything in a page that could run in a reader's browser ends the build, however it was written. What the page says is kept
    for the search box.
    """
    from macros.entrance import linker
    from macros.render import anchors, draw
    from macros.search.documents import Document
    from macros.search.sections import sections

    if found := _pages(config).get(page.file.src_uri):
        link, rows = linker(files, page.file), found.rows()
        drawn = draw(found.template, link, **rows)
        end = draw(found.end, link, text=page.markdown or "", **rows) if found.end else ""
        page.present_anchor_ids = (page.present_anchor_ids or set()) | anchors(drawn)
        html = "\n".join((html, drawn) if found.below else (drawn, html, end)).strip()
    _refuse_active(page.file.src_uri, html)
    title = config.site_name if page.is_homepage else str(page.meta.get("title") or page.title)
    if not (page.meta.get("search") or {}).get("exclude"):
        _documents.append(Document(page.file.src_uri, page.url, title, sections(html)))
    return html


@event_priority(-100)
def on_env(env: Any, config: MkDocsConfig, files: Files) -> Any:
    """Tell the page frame who the council is, which day the site was drawn for, and what a browser may do.

    Then make the pages that were put by: they have the same frame.
    """
    from macros.dates import day_text
    from macros.engine import make
    from macros.entrance import depends, pinned_day, services_in, site_of, today_of
    from macros.security import policy
    from macros.views.updates import updates

    env.globals["council"] = site_of(config).council
    env.globals["today_text"] = day_text(today_of(config))
    env.globals["policy"] = None if _running["served"] else policy()
    env.globals["services"] = services_in(files)
    env.globals["feeds"] = updates(site_of(config))
    env.globals["pinned"] = pinned_day(config) is not None
    _running["kept"] = make(env, config, files, (_documents, _clean), depends(config, served=_running["served"]))
    return env


def on_page_context(context: Any, page: Page, config: MkDocsConfig, nav: Navigation) -> Any:
    """Tell the page frame what the page's record says to search engines."""
    from macros.entrance import site_of, today_of
    from macros.linked_data import Crumb, linked_data, way
    from macros.linked_data import Page as Told

    menu = [Crumb(str(item.title), item.file.src_uri) for item in nav.items if isinstance(item, Page)]
    own = Crumb(str(page.meta.get("title") or page.title), page.file.src_uri)
    told = Told(own.uri, way(menu, own))
    context["linked_data"] = linked_data(site_of(config), today_of(config), config.site_url or None, told)
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Leave no comment in a finished page, put our search behind its search box, and look through it."""
    from macros.built import seen
    from macros.entrance import finished, known_to

    whole = finished(output)
    _clean.extend(seen(page.file.dest_uri, whole.encode("utf-8", "xmlcharrefreplace"), known_to(config)))
    return whole


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG001
    """The same for pages that are no document, such as 404.html."""
    from macros.entrance import finished
    from macros.scan import without_comments

    return finished(output_content) if template_name.endswith(".html") else without_comments(output_content)


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """Write what the search box finds, then read the whole site once more and end the build if anything is private."""
    from macros.built import findings
    from macros.engine import recall, remember
    from macros.entrance import known_to, site_of, today_of
    from macros.feed_texts import fill
    from macros.search.documents import files

    fill(Path(config.site_dir), site_of(config), config.site_url or None)
    for name, content in files(_documents, site_of(config), today_of(config)).items():
        write_file(content, str(Path(config.site_dir, "search", name)))
    clean = {*_clean, *(recall(_running["kept"]) or ())}
    if found := [str(finding) for finding in findings(Path(config.site_dir), known_to(config), clean)]:
        said = f"作ったサイトに、公開できないものが {len(found)} 件あります。公開しないでください。"
        raise PluginError("\n".join((said, *found)))
    remember(_running["kept"], clean)
    if not any(isinstance(each, CountHandler) and each.get_counts() for each in logging.getLogger("mkdocs").handlers):
        _put_in_place(config)  # with a warning, a strict build ends as a failure right after this


def on_build_error(error: Exception) -> None:  # noqa: ARG001  MkDocs passes it
    """Leave nothing of a build that failed; the last site stays as it was."""
    from macros.target import discard

    if target := _running["target"]:
        discard(target)


def _build_beside(config: MkDocsConfig) -> None:
    from macros.target import beside

    _running["target"] = None if _running["in_place"] else beside(Path(config.site_dir))
    if target := _running["target"]:
        config.site_dir = str(target.new)


def _put_in_place(config: MkDocsConfig) -> None:
    from macros.target import put_in_place

    if target := _running["target"]:
        try:
            put_in_place(target)
        except OSError as error:
            advice = "その中のファイルを開いているものを閉じて、もう一度してください"
            raise PluginError(f"新しいサイトを {target.place} に置けませんでした（{error}）。{advice}") from None
        config.site_dir = str(target.place)


def _pages(config: MkDocsConfig) -> dict[str, Any]:
    from macros.entrance import pages_of

    return pages_of(config)


def _refuse_active(name: str, text: str) -> None:
    from mkdocs.exceptions import PluginError

    from macros.scan.active import active

    if found := list(active(text)):
        raise PluginError(f"docs/{name}: 読む人の画面で動くもの（{'、'.join(found)}）は公開できません。消してください")
