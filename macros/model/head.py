"""Where the front matter of a page lies, in step with MkDocs (``mkdocs.utils.meta``): what MkDocs does not take for it, it prints."""

import re
from typing import NamedTuple

_LINE_END = r"(?>\r\n|\r|\n)"
_BEGIN = re.compile(rf"---[ \t]*{_LINE_END}")
_END = re.compile(rf"{_LINE_END}(?:---|\.\.\.)[ \t]*{_LINE_END}")
_MEANT_TO_BEGIN = re.compile(r"---[^\S\r\n]*(?=[\r\n]|\Z)")
_MEANT_TO_END = re.compile(rf"{_LINE_END}(?P<mark>---|\.\.\.)(?P<blank>[^\S\r\n]*)(?=[\r\n]|\Z)")
_HIDDEN_ENDS = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""What Python and YAML take for the end of a line, and MkDocs does not."""


class Head(NamedTuple):
    """Where the lines between the two marks begin and end, and where the text below them begins."""

    begin: int
    end: int
    body: int


class Misread(NamedTuple):
    """The line (1-based) on which front matter is not as MkDocs reads it, and what to write."""

    line: int
    message: str


def head(text: str) -> Head | None:
    """The front matter that MkDocs finds in a page, if it finds any."""
    begun = _BEGIN.match(text)
    ended = _END.search(text, begun.end()) if begun else None
    return Head(begun.end(), ended.start(), ended.end()) if begun and ended else None


def read_head(text: str) -> Head | Misread:
    """The front matter of a page, which every page is to have, or why MkDocs would not find it where an editor sees it."""
    found = head(text)
    begun = _MEANT_TO_BEGIN.match(text)
    ended = _MEANT_TO_END.search(text, begun.end()) if begun else None
    if not text.startswith("---"):
        return Misread(1, "ファイルの最初の行に --- がありません。--- で囲んだ見出し（title など）を書いてください")
    if hidden := _HIDDEN_ENDS.search(text, 0, found.body if found else len(text)):
        name = f"U+{ord(hidden[0]):04X}"
        message = f"見えない改行の文字（{name}）が入っています。消して、改行し直してください"
        return Misread(_line(text, hidden.start()), message)
    if not begun or (begun[0].strip("- \t") and ended):
        return Misread(1, "1行目は --- だけにしてください。「---」のあとの空白や文字を消してください")
    return _misread_end(text, begun.end(), ended) or found or Misread(1, "見出しを閉じる --- の行がありません")


def _misread_end(text: str, begun: int, ended: re.Match[str] | None) -> Misread | None:
    if not ended:
        return Misread(1, "見出しを閉じる --- の行がありません")
    if not text[begun : ended.start()].strip():
        return Misread(1, "「title」がありません。「---」と「---」のあいだに、見出し（title など）を書いてください")
    line = _line(text, ended.start("mark"))
    if ended["blank"].strip(" \t"):
        return Misread(line, f"「{ended['mark']}」のあとの空白を消してください")
    if ended.end() == len(text):
        return Misread(line, f"最後の「{ended['mark']}」のあとで改行してください")
    return None


def _line(text: str, at: int) -> int:
    return len(text[: at + 1].splitlines())
