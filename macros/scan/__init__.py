"""Reads the finished site as a stranger would, file by file: ``scan(path, content, known)``. Bytes in, findings out."""

from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from ..checks.contents import HEAD, misnamed
from . import images, office, pdf, text
from .comments import without_comments
from .judge import Finding, Known, judge, unlisted
from .piece import Piece, Sort, fault

__all__ = ["Finding", "Known", "pieces", "scan", "without_comments"]

_READERS: dict[str, Callable[[bytes], Iterator[Piece]]] = {
    **dict.fromkeys(("html", "htm", "xml", "atom", "rss", "svg"), text.markup),
    **dict.fromkeys(("json", "webmanifest", "geojson"), text.data),
    "csv": text.table,
    "ics": text.calendar,
    "pdf": pdf.pieces,
    **dict.fromkeys(("jpg", "jpeg", "png", "webp", "gif", "ico"), images.pieces),
    **dict.fromkeys(("docx", "xlsx", "pptx"), office.pieces),
}
_THEME = ("assets/javascripts/", "assets/stylesheets/")
"""Material's own code, the same for everybody."""

_SAID_OF_PICTURES = frozenset({"属性 alt", "属性 title", "属性 aria-label"})


def scan(path: str, content: bytes, known: Known) -> Iterator[Finding]:
    """What must not be published of one file; ``path`` is relative to the site."""
    if path.startswith(_THEME) or path.endswith(".map"):
        return
    told = set()
    own = known.of(path)
    messages = judge(own)
    for piece in (Piece("ファイルの名前", unquote(path)), *pieces(path, content)):
        read = piece.sort is Sort.TEXT and (path in known.documents or piece.where in _SAID_OF_PICTURES)
        for message in (*messages(piece), *(unlisted(piece.text, own) if read else ())):
            if (piece.where, message) not in told:
                told.add((piece.where, message))
                yield Finding(path, piece.where, message)


def pieces(path: str, content: bytes) -> Iterator[Piece]:
    """Every text of one file, by the end of its name; what is of no known sort is read as text."""
    kind = PurePosixPath(path).suffix.lower().removeprefix(".")
    if wrong := misnamed(kind, content[:HEAD]):
        yield fault("ファイルの種類", wrong)
    if kind == "gz":
        inner = PurePosixPath(path).stem
        yield from text.packed(content, lambda unpacked: pieces(inner, unpacked))
    else:
        yield from _READERS.get(kind, text.plain)(content)
