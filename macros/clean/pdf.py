"""PDFs without properties, XMP and the names of those who wrote notes."""

import io
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject

from ..scan.pdf import UNREADABLE

_PRIVATE = ("/Metadata", "/PieceInfo", "/LastModified")


def cleaned(content: bytes) -> bytes:
    """The pages as they are, and nothing about who made them when and with what."""
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted:
            raise PermissionError
        return _written(reader)
    except PermissionError:
        raise ValueError("パスワードや保護がかかっています。元の文書から、保護なしで作り直してください") from None
    except UNREADABLE:
        raise ValueError("PDFとして読めません。元の文書から作り直してください") from None


def _written(reader: PdfReader) -> bytes:
    writer = PdfWriter(clone_from=reader)
    writer.metadata = None
    for thing in writer._objects:  # every object, also those that no page names
        _strip(thing)
    writer.compress_identical_objects(remove_duplicates=False, remove_unreferenced=True)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _strip(thing: Any) -> None:
    if not isinstance(thing, DictionaryObject):
        return
    for key in _PRIVATE:
        thing.pop(key, None)
    if "/Rect" in thing and thing.get("/Subtype") not in {None, "/Widget", "/Link"}:
        thing.pop("/T", None)  # of a note, the one who wrote it; of a form's field, its name
