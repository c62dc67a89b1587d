"""Makes pages the quick way, before MkDocs comes to them.

Everything else stays with MkDocs: what is written into a page, its checks of links and anchors, its events.
"""

import logging
from typing import TYPE_CHECKING, Any

from .supported import unsupported

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation

    from .kept import Kept

__all__ = ["begun", "make", "put_by", "recall", "remember", "shelved"]

CLEAN, DOWNLOADS = NOTES = ("clean files", "downloads")
"""What else is kept of a build; no page has such a path."""
_log = logging.getLogger("mkdocs.macros")


def shelved(files: "Files") -> "Files":
    """The list of files as one that pages can be put by from, or as it was where the quick way is not known to work."""
    from .shelf import Shelf

    if reason := unsupported():
        _log.info(reason)
        return files
    return Shelf(files)


def begun(config: "MkDocsConfig", depends: str) -> "Kept":
    """What was kept of the last build, for one that begins; ``depends`` tells what pages depend on that is in no file."""
    from .kept import kept

    return kept(config, depends)


def put_by(nav: "Navigation", config: "MkDocsConfig", files: "Files") -> None:
    """Take the pages off MkDocs' list; those outside the navigation become pages that are quickly converted.

    A page that gets its title in the navigation from its own text stays: other pages show that title.
    """
    from .converted import Converted
    from .shelf import Shelf

    if isinstance(files, Shelf):
        listed = {page.file.src_uri: page for page in nav.pages}
        files.nav = nav
        for file in files.documentation_pages():
            page = listed.get(file.src_uri)
            if page is None or "title" in vars(page):
                files.ours[file.src_uri] = page or Converted(None, file, config)


def make(env: Any, config: "MkDocsConfig", files: "Files", notes: tuple[list[Any], ...], kept: "Kept") -> None:
    """Write every page that was put by, and check its links to anchors as MkDocs does its own.

    ``notes`` are lists that the events of a page append to.
    """
    from .fork import shared
    from .kept import forget_others, of_pages
    from .made import Tools, made, say
    from .shelf import Shelf

    if not isinstance(files, Shelf):
        return
    tools = Tools(env, config, files, notes, of_pages(kept, files))
    for told in shared(tuple(files.ours.values()), lambda pages: made(pages, tools)):
        say(told.said)
        for uri, left in told.pages.items():
            page = files.ours[uri]
            page.update_date, page.present_anchor_ids = left.update_date, left.anchors
            page.links_to_anchors = {files.src_uris[to]: found for to, found in left.links.items()}
            for note, more in zip(notes, left.notes, strict=True):
                note += more
    for page in files.ours.values():
        page.validate_anchor_links(files=files, log_level=config.validation.links.anchors)
    forget_others(kept, (*NOTES, *files.ours))


def recall(kept: "Kept", note: str) -> Any:
    """What the last build noted for one that begins with the same records and code, or None."""
    from .kept import take

    return take(kept, note, kept.common)


def remember(kept: "Kept", note: str, value: object) -> None:
    """Note something for the next build."""
    from .kept import put

    put(kept, note, kept.common, value)
