"""The record at the head of a Markdown file, between two lines of ``---``.

MkDocs drops broken front matter without a word, so it is read here, and what is wrong with it is a problem.
"""

import re
from typing import NamedTuple

from ..model.problem import Problem
from .document import Document, read_yaml

_CONFLICT = re.compile(r"^(<{7}|>{7})( |$)", re.MULTILINE)
"""Without ``=======``, which underlines a heading in Markdown."""


class Markdown(NamedTuple):
    """A Markdown file: its front matter, and its text with the line that it begins on."""

    head: Document
    body: str
    first_line: int


def read_markdown(text: str, path: str) -> Markdown:
    """Split a file at its front matter; a page without one is a problem."""
    rows = text.splitlines()
    if not rows or rows[0].rstrip() != "---":
        return _broken(path, "ファイルの最初の行に --- がありません。--- で囲んだ見出し（title など）を書いてください")
    for number, row in enumerate(rows[1:], 1):
        if row.rstrip() in {"---", "..."}:
            head = read_yaml("\n".join(rows[1:number]), path, first_line=2)
            body = "\n".join(rows[number + 1 :])
            if mark := _CONFLICT.search(body):
                head = _with_conflict(head, number + 2 + body.count("\n", 0, mark.start()))
            return Markdown(head, body, number + 2)
    return _broken(path, "見出しを閉じる --- の行がありません")


def _with_conflict(head: Document, line: int) -> Document:
    message = "編集の衝突の印（<<<<<<< など）が残っています。どちらかを選んで印を消してください"
    return head._replace(problems=(*head.problems, Problem(head.path, line, message, "yaml")))


def _broken(path: str, message: str) -> Markdown:
    return Markdown(Document(path, None, {}, (Problem(path, 1, message, "yaml"),)), "", 1)
