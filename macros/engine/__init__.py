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

    from .kept import Ground, Stamp
    from .made import Entry, Left, Says, Tools
    from .shelf import Shelf

__all__ = ["make", "put_by", "shelved"]

_PAGES = "entries"
_log = logging.getLogger("mkdocs.macros")


def shelved(files: "Files") -> "Files":
    """The list of files as one that pages can be put by from, or as it was where the quick way is not known to work."""
    from .shelf import Shelf

    if reason := unsupported():
        _log.info(reason)
        return files
    return Shelf(files)


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


def make(
    env: Any, config: "MkDocsConfig", files: "Files", notes: tuple[list[Any], ...], kept: "Ground", says: "Says"
) -> "dict[str, Stamp]":
    """Write every page that was put by, and check its links to anchors as MkDocs does its own.

    ``notes`` are lists that the events of a page append to, in the last what ``says`` tells of it. What comes back tells, by
    path in the site, how files were written.
    """
    from .kept import forget_others, put, stamp, take
    from .made import Tools
    from .shelf import Shelf

    if not isinstance(files, Shelf):
        return {}
    kept = kept.narrowed(str(files.nav))
    known, entries = take(kept.code, _PAGES) or ((), {})
    if not files.src_uris.keys() >= set(known):  # a link to a file that is gone is to be told
        entries = {}
    entries = _made(files, Tools(env, config, files, notes, kept, says, entries))
    for page in files.ours.values():
        page.validate_anchor_links(files=files, log_level=config.validation.links.anchors)
    forget_others(kept.code, entries)
    put(kept.code, _PAGES, (tuple(files.src_uris), entries))
    made = ((entry.digest, files.ours[name].file) for name, entry in entries.items())
    return {file.dest_uri: stamp(digest, file.abs_dest_path) for digest, file in made}


def _made(files: "Shelf", tools: "Tools") -> "dict[str, Entry]":
    """Make the pages, and let MkDocs and the hooks know what is left of each, wherever and whenever it was made."""
    from .fork import shared
    from .made import made, say

    entries: dict[str, Entry] = {}
    for told in shared(tuple(files.ours.values()), lambda pages: made(pages, tools)):
        say(told.said)
        taken = {name: tools.entries[name]._replace(records=tools.kept.records.common) for name in told.taken}
        entries |= taken | told.entries
        for name, left in told.others.items():
            _hear(left, name, files, tools.notes)
    for name, entry in entries.items():
        _hear(entry.left, name, files, tools.notes)
    return entries


def _hear(left: "Left", name: str, files: "Shelf", notes: tuple[list[Any], ...]) -> None:
    page = files.ours[name]
    page.update_date, page.present_anchor_ids = left.update_date, left.anchors
    page.links_to_anchors = {files.src_uris[to]: found for to, found in left.links.items()}
    for note, more in zip(notes, left.notes, strict=True):
        note += more
