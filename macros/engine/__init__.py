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

__all__ = ["make", "put_by", "shelved"]

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
    from .shelf import Shelf
    from .written import Written

    if isinstance(files, Shelf):
        listed = {page.file.src_uri for page in nav.pages}
        files.nav = nav
        for file in files.documentation_pages():
            if file.src_uri not in listed:
                files.ours[file.src_uri] = Written(None, file, config)


def make(env: Any, config: "MkDocsConfig", files: "Files", notes: tuple[list[Any], ...]) -> None:
    """Convert, frame and write every page that was put by, and check its links to anchors as MkDocs does its own.

    ``notes`` are lists that the events of a page append to.
    """
    from .fork import shared
    from .made import made, say
    from .shelf import Shelf

    if not isinstance(files, Shelf):
        return
    for told in shared(tuple(files.ours.values()), lambda pages: made(pages, env, config, files, notes)):
        say(told.said)
        for note, more in zip(notes, told.notes, strict=True):
            note += more
        for uri, left in told.pages.items():
            page = files.ours[uri]
            page.update_date, page.present_anchor_ids = left.update_date, left.anchors
            page.links_to_anchors = {files.src_uris[to]: found for to, found in left.links.items()}
    for page in files.ours.values():
        page.validate_anchor_links(files=files, log_level=config.validation.links.anchors)
