"""MkDocs' events, and which of our work each begins.

MkDocs loads this file by its path, before the project's folder can be imported from, so every import of ours stands inside a
function. Live reload keeps this module, and imports the others anew when they change: what lasts longer than an event stands here.
"""

import logging
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

log = logging.getLogger("mkdocs.macros")
CLEAN = "clean"
"""The note of files in which nothing private was found."""
ROOT = str(Path(__file__).resolve().parent.parent)


@dataclass
class _Build:
    """What one event leaves for another."""

    code: dict[Path, int] = field(default_factory=dict)
    """When each file of our code was last changed."""
    ground: Any = None
    """What is kept of the last builds, by what has not changed in files."""
    served: bool = False
    """Whether pages are only shown on this machine."""
    partial: bool = False
    """Whether only some pages are made, into the site of the last build."""
    target: Any = None
    """Where the site is put together, if not where it is served from."""
    documents: list[Any] = field(default_factory=list)
    """What the search box is to find of each page."""
    clean: list[tuple[str, bytes]] = field(default_factory=list)
    """Pages in which nothing private was found when they were made."""
    kept: Any = None
    """The same, if nothing else has changed that pages depend on."""
    said: list[bytes] = field(default_factory=list)
    """Digests of what the records say on pages."""
    written: dict[str, Any] = field(default_factory=dict)
    """How files of the site were written, so that one that is changed afterwards is seen."""


_build = _Build()


def on_startup(command: str, dirty: bool) -> None:
    """Note what this run of MkDocs is for."""
    _build.served, _build.partial = command == "serve", dirty


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Begin afresh, so that live reload sees changed code and data, and check everything before anything is built.

    The high priority puts this before mkdocs-macros, which imports the package.
    """
    if ROOT not in sys.path:
        sys.path.insert(0, ROOT)
    _forget()
    from macros import MACROS
    from macros.engine.kept import kept
    from macros.engine.links import speak_japanese
    from macros.entrance import begin
    from macros.page_content import readings
    from macros.prose_names import ProseNames
    from macros.prose_ruby import ProseRuby
    from macros.prose_tables import ProseTables
    from macros.target import beside, set_aside

    speak_japanese(Path(config.docs_dir))
    extensions: list[Any] = config.markdown_extensions  # Markdown takes objects as well as names
    _build.ground = kept(config)
    for line in begin(config, MACROS, _build.ground):
        log.info("点検: %s", line)
    extensions += [ProseTables(), ProseRuby(), ProseNames(readings(config))]
    site = Path(config.site_dir)
    if _build.served and not _build.partial and set_aside(site, _build.ground.code.spare):
        site.mkdir()
    if not _build.served and not _build.partial and (target := beside(site)):
        _build.target, config.site_dir = target, str(target.new)
    return config


def _forget() -> None:
    """Let go of code that has changed since the last build, and of all that is left of its records and pages."""
    paths = (path for path in Path(ROOT, "macros").rglob("*") if path.suffix in {".py", ".html"})
    code = {path: path.stat().st_mtime_ns for path in paths}
    ours = [name for name in sys.modules if name == "macros" or name.startswith("macros.")]
    for name in ours:
        if code == _build.code:
            for value in vars(sys.modules[name]).values():
                if callable(clear := getattr(value, "cache_clear", None)):
                    clear()
        else:
            del sys.modules[name]
    _build.code, _build.written = code, {}
    _build.documents.clear()
    _build.clean.clear()
    _build.said.clear()
    _build.target = _build.kept = None


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Take out what is not public, and add what the records make."""
    from macros.engine import shelved
    from macros.engine.downloads import stored
    from macros.entrance import depends
    from macros.site_files import add, makers, take_out

    take_out(files, config)
    _build.kept = _build.ground.narrowed(depends(config, served=_build.served))
    add(files, config, stored(_build.kept.records, makers(config)))
    return files if _build.partial else shelved(files)


@event_priority(-100)
def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Put by the pages that are made the quick way."""
    from macros.engine import put_by

    put_by(nav, config, files)
    return nav


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001  MkDocs passes it
    """Say of the page what its record says."""
    from macros.page_content import describe

    describe(page, config)
    return markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Draw what the page's record says, and keep what the search box is to find."""
    from macros.built import seen
    from macros.entrance import known_to
    from macros.page_content import content, document, drawn
    from macros.page_said import in_content

    shown = drawn(page, config, files)
    whole = content(html, shown, page)
    _build.said.append(in_content(shown, page, config))
    if found := document(whole, page, config):
        _build.documents.append(found)
        _build.clean.extend(seen(found.name, found.content, known_to(config)))
    return whole


@event_priority(-100)
def on_env(env: Any, config: MkDocsConfig, files: Files) -> Any:
    """Tell the page frame what it shows, then make the pages that were put by: they have the same frame."""
    from macros.engine import make
    from macros.frames import Frames
    from macros.page_frame import frame
    from macros.page_said import around, said

    shown = frame(config, files, served=_build.served)
    env.globals.update(shown)
    notes = (_build.documents, _build.clean, _build.said)
    kept = _build.kept.narrowed(around(shown, config))
    _build.written = make(Frames(env, config), config, files, notes, kept, said)
    return env


def on_page_context(context: Any, page: Page, config: MkDocsConfig, nav: Navigation) -> Any:
    """Tell the page frame what the page's record says to search engines."""
    from macros.page_frame import told
    from macros.page_said import in_frame

    context["linked_data"] = told(page, config, nav)
    _build.said.append(in_frame(context["linked_data"]))
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Finish the page, and look through it."""
    from macros.built import seen
    from macros.entrance import known_to
    from macros.page_frame import finished

    whole = finished(output)
    _build.clean.extend(seen(page.file.dest_uri, whole.encode("utf-8", "xmlcharrefreplace"), known_to(config)))
    return whole


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG001
    """The same for pages that are no document, such as 404.html."""
    from macros.page_frame import finished
    from macros.scan import without_comments

    return finished(output_content) if template_name.endswith(".html") else without_comments(output_content)


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """Complete the site, look through all of it, and put it in its place."""
    from macros.engine.kept import narrowed, put, take
    from macros.entrance import depends_beside_pages
    from macros.finish import complete, move, refuse_private

    kept = narrowed(_build.kept.code, depends_beside_pages(config))
    clean = {*_build.clean, *(take(kept, CLEAN) or ())}
    complete(config, _build.documents, clean)
    put(kept, CLEAN, refuse_private(config, clean, _build.written))
    warned = any(isinstance(each, CountHandler) and each.get_counts() for each in logging.getLogger("mkdocs").handlers)
    if _build.target and not warned:  # with a warning, a strict build ends as a failure right after this
        move(config, _build.target, kept.spare)


def on_build_error(error: Exception) -> None:  # noqa: ARG001  MkDocs passes it
    """Leave nothing of a build that failed; the last site stays as it was."""
    from macros.target import discard

    if _build.target:
        discard(_build.target)
