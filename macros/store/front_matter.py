"""The record at the head of a Markdown file, between two lines of ``---``.

MkDocs drops broken front matter without a word, so it is read here, and what is wrong with it is a problem.
"""

from ..model.problem import Problem
from .document import Document, read_yaml


def read_front_matter(text: str, path: str) -> Document:
    """The front matter of a Markdown text; a page without one is a problem."""
    rows = text.splitlines()
    if not rows or rows[0].rstrip() != "---":
        return _missing(
            path, 1, "ファイルの最初の行に --- がありません。--- で囲んだ見出し（title など）を書いてください"
        )
    for number, row in enumerate(rows[1:], 1):
        if row.rstrip() in {"---", "..."}:
            return read_yaml("\n".join(rows[1:number]), path, first_line=2)
    return _missing(path, 1, "見出しを閉じる --- の行がありません")


def _missing(path: str, line: int, message: str) -> Document:
    return Document(path, None, {}, (Problem(path, line, message),))
