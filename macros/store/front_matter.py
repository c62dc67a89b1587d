"""The record at the head of a Markdown file, between two lines of ``---``.

MkDocs drops broken front matter without a word, so it is read here, and what is wrong with it is a problem.
"""

import re
from typing import NamedTuple

from ..model.problem import Problem
from .document import Document, Reader, read_yaml

_CONFLICT = re.compile(r"^(<{7}|>{7})( |$)", re.MULTILINE)
"""Without ``=======``, which underlines a heading in Markdown."""
_BEGIN = re.compile(r"---[^\S\n]*(?=\n|\Z)")
_END = re.compile(r"\n(?:---|\.\.\.)[^\S\n]*(?=\n|\Z)")
_OTHER_ENDS = re.compile("[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""What Python takes for the end of a line besides a line feed."""


class Markdown(NamedTuple):
    """A Markdown file: its front matter, and its text with the line that it begins on."""

    head: Document
    body: str
    first_line: int


def read_markdown(text: str, path: str, read: Reader = read_yaml) -> Markdown:
    """Split a file at its front matter; a page without one is a problem."""
    text = "\n".join(text.splitlines()) if _OTHER_ENDS.search(text) else text.removesuffix("\n")
    begun = _BEGIN.match(text)
    if not begun:
        return _broken(path, "ファイルの最初の行に --- がありません。--- で囲んだ見出し（title など）を書いてください")
    ended = _END.search(text, begun.end())
    if not ended:
        return _broken(path, "見出しを閉じる --- の行がありません")
    head = read(text[begun.end() + 1 : ended.start()], path, first_line=2)
    first_line = text.count("\n", 0, ended.end()) + 2
    body = text[ended.end() + 1 :]
    if ("<<<<<<<" in body or ">>>>>>>" in body) and (mark := _CONFLICT.search(body)):
        head = _with_conflict(head, first_line + body.count("\n", 0, mark.start()))
    return Markdown(head, body, first_line)


def _with_conflict(head: Document, line: int) -> Document:
    message = "編集の衝突の印（<<<<<<< など）が残っています。どちらかを選んで印を消してください"
    return head._replace(problems=(*head.problems, Problem(head.path, line, message, "yaml")))


def _broken(path: str, message: str) -> Markdown:
    return Markdown(Document(path, None, {}, (Problem(path, 1, message, "yaml"),)), "", 1)
