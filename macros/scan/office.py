"""Texts of Word, Excel and PowerPoint files, with what the screen does not show: authors, comments, changes, hidden parts.

The parts are read as markup that knows no entities of its own, so that a file made to swell cannot.
"""

import io
import re
import zipfile
from collections.abc import Iterator

from . import html
from .piece import Piece, Sort, fault

LARGEST = 50_000_000
"""Bytes that one part may unfold to."""
UNREADABLE = (zipfile.BadZipFile, ValueError, KeyError, NotImplementedError, RuntimeError, OSError)
"""What the library says of a package that is damaged, locked with a password (RuntimeError), or packed in a way that it does not
know (NotImplementedError)."""
_AUTHORS = (
    ("作成者", r"<dc:creator>(.*?)</dc:creator>"),
    ("最終更新者", r"<cp:lastModifiedBy>(.*?)</cp:lastModifiedBy>"),
    ("管理者", r"<Manager>(.*?)</Manager>"),
    ("会社名", r"<Company>(.*?)</Company>"),
    ("変更した人", r"<w:(?:ins|del|moveFrom|moveTo)\b[^>]*\bw:author=\"([^\"]*)\""),
    ("コメントを書いた人", r"<w:comment\b[^>]*\bw:author=\"([^\"]*)\""),
    ("コメントを書いた人", r"<author\b[^>]*>(.*?)</author\b"),
    (
        "コメントを書いた人",
        r"<(?:p:cmAuthor|person|w15:person|p188:author)\b[^>]*?\b(?:name|displayName|w15:author)=\"([^\"]*)\"",
    ),
)
_HIDDEN = (
    ("隠し文字", r"<w:vanish(?:\s+w:val=\"(?:1|true|on)\")?\s*/>"),
    ("表示されないシート", r"<sheet\b[^>]*\bstate=\"(?:hidden|veryHidden)\""),
    ("表示されない行か列", r"<(?:row|col)\b[^>]*\bhidden=\"(?:1|true)\""),
    ("表示されないスライド", r"<p:sld\b[^>]*\bshow=\"(?:0|false)\""),
)
CHANGES = re.compile(r"<w:(?:ins|del|moveFrom|moveTo)\b[^>]*\bw:author=|<(?:r:)?revisions\b|<w:trackRevisions\b")
_COMMENTS = re.compile(r"(?:^|/)(?:comments|threadedComments?)[^/]*(?:\.xml$|/)", re.IGNORECASE)


def pieces(content: bytes) -> Iterator[Piece]:
    """Every text of every part."""
    try:
        for name, text in parts(content):
            yield from _of_part(name, text)
    except UNREADABLE as error:
        yield fault("Office", f"Office のファイルとして読めません（{type(error).__name__}）。保存し直してください")


def parts(content: bytes) -> Iterator[tuple[str, str]]:
    """The markup inside the package; a part that is too large is an error."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for info in package.infolist():
            if info.file_size > LARGEST:
                raise ValueError(info.filename)
            if info.filename.lower().endswith((".xml", ".rels", ".vml")):
                yield info.filename, _decoded(package.read(info))


def _decoded(content: bytes) -> str:
    return content.decode("utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig", errors="replace")


def _of_part(name: str, text: str) -> Iterator[Piece]:
    for where, pattern in _AUTHORS:
        for author in dict.fromkeys(re.findall(pattern, text, re.DOTALL)):
            yield Piece(f"{where}（{name}）", "".join(piece.text for piece in html.pieces(author)), Sort.AUTHOR)
    yield from (fault(name, f"{what}があります") for what, pattern in _HIDDEN if re.search(pattern, text))
    if CHANGES.search(text):
        yield fault(name, "変更履歴が残っています")
    if _COMMENTS.search(name):
        yield fault(name, "コメントが残っています")
    joined = re.sub(r"</?(?:w:r|w:t|w:rPr|a:r|a:t|r|t)\b[^>]*>", "", text)  # a name may run over several runs
    yield from (piece._replace(where=f"{piece.where}（{name}）") for piece in html.pieces(joined))
