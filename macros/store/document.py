"""YAML as editors write it: plain values with the line of every key, and a problem for every trap.

YAML 1.1 reads an unquoted ``13:30`` as 810, ``0123`` as 83 and ``no`` as false, and lets a doubled key win in
silence. So values are made here of what PyYAML's parser tells, and each of these is a problem instead.
Anchors are refused: editors do not need them, and a few lines of them can unfold to gigabytes.
"""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any, NamedTuple, Protocol

import yaml

from ..model.problem import Problem
from ..model.record import Place
from .lines import Lines
from .walk import DEEPEST, Walk

_CONFLICT = re.compile(r"^(<{7}|={7}|>{7})( |$)", re.MULTILINE)
_CONFLICT_MARKS = ("<" * 7, "=" * 7, ">" * 7)
_NO_QUOTE = "引用符が閉じていません"
_NOT_UTF8 = "文字コードが UTF-8 ではありません。UTF-8 で保存し直してください"
_LONGEST_LINE = 10_000
"""Rules look for patterns in every line, some of them in a time that grows with its square."""


class Document(NamedTuple):
    """The values of one file, the line of each place in it, and what is wrong with it as YAML."""

    path: str
    data: Any
    lines: Mapping[Place, int]
    problems: tuple[Problem, ...]


class Reader(Protocol):
    """Reads one YAML text whose first line is ``first_line`` of the file."""

    def __call__(self, text: str, path: str, first_line: int = 1) -> Document: ...


def decode(raw: bytes, path: str) -> str | Problem:
    """Text of a file; anything but UTF-8 (with or without BOM) is a problem, and so is a line without an end."""
    if b"\0" in raw[:2]:  # UTF-16 without its mark; much of it can be read as UTF-8, to nobody's use
        return Problem(path, 1, _NOT_UTF8, "yaml")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = 1 if b"\0" in raw[:100] else raw[: error.start].count(b"\n") + 1
        return Problem(path, line, _NOT_UTF8, "yaml")
    for line, row in enumerate(text.splitlines() if len(text) > _LONGEST_LINE else (), 1):
        if len(row) > _LONGEST_LINE:
            message = f"1行が長すぎます（{len(row):,} 文字）。{_LONGEST_LINE:,} 文字までの行に分けてください"
            return Problem(path, line, message, "yaml")
    return text


def guessed(raw: bytes) -> str:
    """What a file that is not UTF-8 may say: UTF-16 as Windows' editor saves it, or else Shift_JIS."""
    marks = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
    plain = "utf-16-le" if raw[1:2] == b"\0" else "utf-16-be" if raw[:1] == b"\0" else "cp932"
    return raw.decode(marks.get(raw[:2], plain), "ignore")


def read_yaml(text: str, path: str, first_line: int = 1) -> Document:
    """Read one YAML text whose first line is ``first_line`` of the file."""
    if conflict := _CONFLICT.search(text) if any(mark in text for mark in _CONFLICT_MARKS) else None:
        line = first_line + text.count("\n", 0, conflict.start())
        return _broken(
            path, line, "編集の衝突の印（<<<<<<< など）が残っています。どちらかの行を選んで印を消してください"
        )
    try:
        walk = Walk(text, path, first_line)
        data = walk.document()
    except yaml.MarkedYAMLError as error:
        line, message = _explained(error, text.splitlines())
        return _broken(path, first_line + line, message)
    except yaml.YAMLError:
        control = re.search(r"[^\t\n\r\x20-\x7e\x85\xa0-\ufffd\U00010000-\U0010ffff]", text)
        line = text.count("\n", 0, control.start()) if control else 0
        return _broken(path, first_line + line, "使えない制御文字が入っています。入力し直してください")
    return Document(path, data, lines_of(text, first_line, walk.lines), tuple(walk.problems))


def lines_of(text: str, first_line: int, known: Mapping[Place, int]) -> Lines:
    """The lines of a document, of which some are known."""
    return Lines(known, partial(_every_line, text, first_line))


def _every_line(text: str, first_line: int) -> dict[Place, int]:
    walk = Walk(text, "", first_line, noted=DEEPEST)
    walk.document()
    return walk.lines


def _broken(path: str, line: int, message: str) -> Document:
    return Document(path, None, {}, (Problem(path, line, message, "yaml"),))


_BEGUN = {
    "quoted scalar": _NO_QUOTE,
    "simple key": "「: 」がありません。項目の名前のあとに、半角のコロンと空白を書いてください",
    "flow": "[ ] や { } が閉じていないか、コンマがありません",
}
"""Where the reader ran on to look for the end of something, the mistake is where that began."""


def _explained(error: yaml.MarkedYAMLError, rows: list[str]) -> tuple[int, str]:
    """The line (0-based) and what is wrong with it."""
    if error.problem_mark and "escape" in (error.problem or ""):
        return (
            error.problem_mark.line,
            "「\\」のあとが読めません。「\\」を書くときは、二重引用符でなく ' ' で囲んでください",
        )
    for context, message in _BEGUN.items():
        if error.context_mark and context in (error.context or ""):
            return error.context_mark.line, message
    mark = error.problem_mark or error.context_mark
    line = mark.line if mark else 0
    row, above = (rows[at] if 0 <= at < len(rows) else "" for at in (line, line - 1))
    if told := _of_its_head(row, rows):
        return line, told
    for at, written in ((line, row), (line - 1, above)):
        if written.count('"') % 2 or written.count("'") % 2:
            return at, _NO_QUOTE
    if row.count(": ") > 1:
        return (
            line,
            "YAML として読めません。言葉の中に「: 」があるときは、言葉の全体を引用符で囲むか、全角の「：」にしてください",
        )
    return line, "YAML として読めません。字下げ、「: 」のあとの空白、引用符を、上の行と見比べてください"


def _of_its_head(row: str, rows: list[str]) -> str | None:
    """What is wrong with how the row begins, if anything is."""
    head = row[: len(row) - len(row.lstrip())]
    if "\t" in head:
        return "行の頭にタブがあります。半角の空白で字下げしてください"
    if "\u3000" in head:
        return "行の頭に全角の空白があります。半角の空白で字下げしてください"
    if row[:1].isalpha() and any(each.startswith("- ") for each in rows):
        return "行の頭が、上のまとまりと違います。一つめの行は「- id: …」のように「- 」で、続きの行は空白2つで始めてください"
    return None
