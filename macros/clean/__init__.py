"""Copies without metadata: ``cleaned(name, content) -> bytes``. What cannot be done is a ``ValueError`` in Japanese."""

from collections.abc import Callable
from pathlib import PurePosixPath

from . import images, office, pdf

__all__ = ["cleaned"]

_CLEANERS: dict[str, Callable[[bytes], bytes]] = {
    **dict.fromkeys(("jpg", "jpeg", "png", "webp", "gif"), images.cleaned),
    "pdf": pdf.cleaned,
    **dict.fromkeys(("docx", "xlsx", "pptx"), office.cleaned),
}


def cleaned(name: str, content: bytes) -> bytes:
    """The file's content without authors, places and remarks; the name tells what sort of file it is."""
    kind = PurePosixPath(name).suffix.lower().removeprefix(".")
    if kind not in _CLEANERS:
        raise ValueError(f"この種類は扱えません。扱えるのは {'、'.join(_CLEANERS)} です")
    return _CLEANERS[kind](content)
