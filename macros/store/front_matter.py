"""The record at the head of a Markdown file, between two lines of ``---``.

MkDocs drops broken front matter without a word, so it is read here, and what is wrong with it is a problem.
"""

import re
from typing import NamedTuple

from ..model.head import Misread, read_head
from ..model.problem import Problem
from .document import Document, Reader, read_yaml

_CONFLICT = re.compile(r"^(<{7}|>{7})( |$)", re.MULTILINE)
"""Without ``=======``, which underlines a heading in Markdown."""


class Markdown(NamedTuple):
    """A Markdown file: its front matter, and its text with the line that it begins on."""

    head: Document
    body: str
    first_line: int


def read_markdown(text: str, path: str, read: Reader = read_yaml) -> Markdown:
    """Split a file at its front matter; a page without one is a problem."""
    text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    found = read_head(text)
    if isinstance(found, Misread):
        return Markdown(Document(path, None, {}, (Problem(path, *found, "yaml"),)), "", 1)
    document = read(text[found.begin : found.end], path, first_line=2)
    first_line = text.count("\n", 0, found.body) + 1
    body = "\n".join(text[found.body :].splitlines())
    if ("<<<<<<<" in body or ">>>>>>>" in body) and (mark := _CONFLICT.search(body)):
        document = _with_conflict(document, first_line + body.count("\n", 0, mark.start()))
    return Markdown(document, body, first_line)


def _with_conflict(document: Document, line: int) -> Document:
    message = "編集の衝突の印（<<<<<<< など）が残っています。どちらかを選んで印を消してください"
    return document._replace(problems=(*document.problems, Problem(document.path, line, message, "yaml")))
