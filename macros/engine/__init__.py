"""Makes pages the quick way: those outside the navigation, which are nearly all, before MkDocs comes to them.

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

__all__ = ["make", "put_by", "recall", "remember", "shelved"]

_NOTE = "the last build"  # no page has such a path
_log = logging.getLogger("mkdocs.macros")


def shelved(files: "Files") -> "Files":
    """The list of files as one that pages can be put by from, or as it was where the quick way is not known to work."""
    from .shelf import Shelf

    if reason := unsupported():
        _log.info(reason)
        return files
    return Shelf(files)


def put_by(nav: "Navigation", config: "MkDocsConfig", files: "Files") -> None:
    """Take the pages outside the navigation off MkDocs' list, as pages that are quickly converted."""
    from .converted import Converted
    from .shelf import Shelf

    if isinstance(files, Shelf):
        listed = {page.file.src_uri for page in nav.pages}
        files.nav = nav
        for file in files.documentation_pages():
            if file.src_uri not in listed:
                files.ours[file.src_uri] = Converted(None, file, config)


def make(env: Any, config: "MkDocsConfig", files: "Files", notes: tuple[list[Any], ...], depends: str) -> "Kept | None":
    """Write every page that was put by, and check its links to anchors as MkDocs does its own.

    ``notes`` are lists that the events of a page append to; ``depends`` tells what pages depend on that is in no file. What
    comes back is for ``recall`` and ``remember``.
    """
    from .fork import shared
    from .kept import forget_others, kept
    from .made import Tools, made, say
    from .shelf import Shelf

    if not isinstance(files, Shelf):
        return None
    tools = Tools(env, config, files, notes, kept(config, files, depends))
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
    forget_others(tools.kept, (_NOTE, *files.ours))
    return tools.kept


def recall(kept: "Kept | None") -> Any:
    """What the last build noted for one that begins with the same records and code, or None."""
    from .kept import take

    return take(kept, _NOTE, kept.common) if kept else None


def remember(kept: "Kept | None", value: object) -> None:
    """Note something for the next build."""
    from .kept import put

    if kept:
        put(kept, _NOTE, kept.common, value)
