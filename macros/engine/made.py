"""Makes pages by MkDocs' own two steps, one page after the other, so that no page is held longer than it takes."""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from mkdocs.commands import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from .progress import counted, stage
from .shelf import Shelf


class Left(NamedTuple):
    """What is left of a page that is written: its day, its anchors, and its links to anchors, by the page they are on."""

    update_date: str
    anchors: set[str]
    links: dict[str, dict[str, str]]


class Made(NamedTuple):
    """What is left of all pages by their source path, what was said, and what the hooks noted."""

    pages: dict[str, Left]
    said: list[logging.LogRecord]
    notes: tuple[list[Any], ...]


def made(pages: Sequence[Page], env: Any, config: MkDocsConfig, files: Shelf, notes: tuple[list[Any], ...]) -> Made:
    """Read, convert, frame and write each page, and let go of its content.

    What the hooks of a page add to the lists of notes is told too, and taken off the lists.
    """
    everything = files.documentation_pages()
    before = [len(each) for each in notes]
    told = {}
    with _listening() as said:
        for page in counted(pages, _stage, tuple(files.ours.values())):
            build._populate_page(page, config, files)
            build._build_page(page, config, everything, files.nav, env)
            links = {file.src_uri: found for file, found in (page.links_to_anchors or {}).items()}
            told[page.file.src_uri] = Left(page.update_date, page.present_anchor_ids or set(), links)
            page.content = page.markdown = None
    noted = tuple(each[start:] for each, start in zip(notes, before, strict=True))
    for each, start in zip(notes, before, strict=True):
        del each[start:]
    return Made(told, said, noted)


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
