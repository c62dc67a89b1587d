"""Makes pages by MkDocs' own two steps, one page after the other, so that no page is held longer than it takes."""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple, Protocol

from mkdocs.commands import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from .kept import Ground, keep_page, key, take_page
from .progress import counted, stage
from .shelf import Shelf


class Left(NamedTuple):
    """What is left of a page that is written: its day, anchors, links to anchors by the page they are on, hooks' notes."""

    update_date: str
    anchors: set[str]
    links: dict[str, dict[str, str]]
    notes: tuple[list[Any], ...]


class Entry(NamedTuple):
    """A page in the note of all that are kept: the digests of its source, of the records and of the page, and what is left of it."""

    key: bytes
    records: bytes
    digest: bytes
    left: Left


class Made(NamedTuple):
    """By source path: pages that were taken as they were kept, those that can be kept now, those that cannot; what was said."""

    taken: list[str]
    entries: dict[str, Entry]
    others: dict[str, Left]
    said: list[logging.LogRecord]


class Says(Protocol):
    """What the records say on a page: what its hooks leave in the last list of notes when it is made, or None if that is not all."""

    def __call__(self, page: Page, config: MkDocsConfig, files: Files, nav: Navigation) -> list[bytes] | None: ...


class Tools(NamedTuple):
    """What pages are made with; ``notes`` are lists that the hooks of a page append to."""

    env: Any
    config: MkDocsConfig
    files: Shelf
    notes: tuple[list[Any], ...]
    kept: Ground
    says: Says
    entries: dict[str, Entry]


def made(pages: Sequence[Page], tools: Tools) -> Made:
    """Write each page, from what was kept of it or from its source."""
    everything = tools.files.documentation_pages()
    with _listening() as said:
        done = Made([], {}, {}, said)
        for page in counted(pages, _stage, tuple(tools.files.ours.values())):
            name, known = page.file.src_uri, key(tools.kept.code, page.file)
            if _taken(page, known, tools):
                done.taken.append(name)
                continue
            before = len(said)
            left = _made(page, everything, tools)
            digest = keep_page(tools.kept.code, name, page.file.abs_dest_path) if len(said) == before else None
            if digest is None:  # what was said is to be said again in the next build
                done.others[name] = left
            else:
                done.entries[name] = Entry(known, tools.kept.records.common, digest, left)
    return done


def _taken(page: Page, known: bytes, tools: Tools) -> bool:
    """Whether the page is as it was kept, and stands in its place now."""
    name, old = page.file.src_uri, tools.entries.get(page.file.src_uri)
    if old is None or old.key != known or not _says_the_same(page, old, tools):
        return False
    spare = f"{tools.kept.code.spare}/{page.file.dest_uri}"
    return take_page(tools.kept.code, name, old.digest, page.file.abs_dest_path, spare)


def _says_the_same(page: Page, old: Entry, tools: Tools) -> bool:
    """Whether the records are those that the page was made with, or say the same on it now."""
    if old.records == tools.kept.records.common:
        return True
    said = tools.says(page, tools.config, tools.files, tools.files.nav)
    page.markdown = None
    return said is not None and said == old.left.notes[-1]


def _made(page: Page, everything: Sequence[File], tools: Tools) -> Left:
    """Read, convert, frame and write the page, let go of its content, and take the hooks' notes off their lists."""
    starts = [len(each) for each in tools.notes]
    build._populate_page(page, tools.config, tools.files)
    build._build_page(page, tools.config, everything, tools.files.nav, tools.env)
    page.content = page.markdown = None
    links = {file.src_uri: found for file, found in (page.links_to_anchors or {}).items()}
    notes = tuple(each[start:] for each, start in zip(tools.notes, starts, strict=True))
    for each, start in zip(tools.notes, starts, strict=True):
        del each[start:]
    return Left(page.update_date, page.present_anchor_ids or set(), links, notes)


def _stage(page: Page) -> str:
    return stage(page.file.src_uri)


@contextmanager
def _listening() -> Iterator[list[logging.LogRecord]]:
    """Keep what MkDocs says instead of saying it: strict mode is to hear it, wherever the page was made."""
    logger, said = logging.getLogger("mkdocs"), list[logging.LogRecord]()
    handlers, logger.handlers = logger.handlers, [_Ear(said)]
    try:
        yield said
    except BaseException:
        logger.handlers = handlers
        say(said)
        raise
    finally:
        logger.handlers = handlers


class _Ear(logging.Handler):
    def __init__(self, said: list[logging.LogRecord]) -> None:
        super().__init__()
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the words, not the objects that they were made of: those may not go from one process to another."""
        record.msg, record.args, record.exc_info = record.getMessage(), (), None
        self._said.append(record)


def say(said: list[logging.LogRecord]) -> None:
    """Let the logs hear what was said."""
    for record in said:
        logging.getLogger(record.name).handle(record)
