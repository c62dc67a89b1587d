"""Reads the finished site as a stranger would, file by file: ``scan(path, content, known)``. Bytes in, findings out."""

from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from ..checks.contents import HEAD, misnamed
from . import drawing, images, office, pdf, text
from .comments import without_comments
from .judge import Finding, Known, judge, unlisted
from .page import SAID_OF_PICTURES, pages_of
from .piece import Piece, Sort, fault

__all__ = ["Finding", "Known", "pieces", "scan", "without_comments"]

_MARKUP = frozenset({"html", "htm", "xml", "atom", "rss", "svg"})
_READERS: dict[str, Callable[[bytes], Iterator[Piece]]] = {
    **dict.fromkeys(_MARKUP, text.markup),
    **dict.fromkeys(("json", "webmanifest", "geojson"), text.data),
    "svg": drawing.pieces,
    "csv": text.table,
    "css": text.style,
    "ics": text.calendar,
    "pdf": pdf.pieces,
    **dict.fromkeys(("jpg", "jpeg", "png", "webp", "gif", "ico"), images.pieces),
    **dict.fromkeys(("docx", "xlsx", "pptx"), office.pieces),
}
_THEME = ("assets/javascripts/", "assets/stylesheets/")
"""Material's own code, the same for everybody; a council may have put files of its own beside it."""


def scan(path: str, content: bytes, known: Known) -> Iterator[Finding]:
    """What must not be published of one file; ``path`` is relative to the site."""
    if path not in known.documents and (path.startswith(_THEME) or path.endswith(".map")):
        return
    own = known.of(path)
    if path in known.documents or not _is_clean(path, content, own):
        yield from _found(path, content, own)


def _is_clean(path: str, content: bytes, known: Known) -> bool:
    """Whether a page is known at once to hold nothing private: nearly all of it has stood on another before."""
    kind = _kind(path)
    return (
        kind in _MARKUP
        and not misnamed(kind, content[:HEAD])
        and not judge(known)(_name(path))
        and pages_of(known).is_clean(text.marked_up(content))
    )


def _found(path: str, content: bytes, known: Known) -> Iterator[Finding]:
    told = set()
    messages = judge(known)
    for piece in (_name(path), *pieces(path, content)):
        read = piece.sort is Sort.TEXT and (path in known.documents or piece.where in SAID_OF_PICTURES)
        for message in (*messages(piece), *(unlisted(piece.text, known) if read else ())):
            if (piece.where, message) not in told:
                told.add((piece.where, message))
                yield Finding(path, piece.where, message)


def pieces(path: str, content: bytes) -> Iterator[Piece]:
    """Every text of one file, by the end of its name; what is of no known sort is read as text."""
    kind = _kind(path)
    if wrong := misnamed(kind, content[:HEAD]):
        yield fault("ファイルの種類", wrong)
    if kind == "gz":
        inner = PurePosixPath(path).stem
        yield from text.packed(content, lambda unpacked: pieces(inner, unpacked))
    else:
        yield from _READERS.get(kind, text.plain)(content)


def _kind(path: str) -> str:
    return PurePosixPath(path).suffix.lower().removeprefix(".")


def _name(path: str) -> Piece:
    return Piece("ファイルの名前", unquote(path))
