"""Texts of a PDF: its pages, notes, bookmarks and properties."""

import io
import logging
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from .images import of_xmp
from .piece import Piece, Sort, fault

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # a repaired cross-reference is nothing to tell an editor
_FIELDS = {"/Author": "作成者", "/Title": "題名", "/Subject": "サブタイトル", "/Keywords": "キーワード"}
_PROGRAMS = {"/Producer", "/Creator", "/CreationDate", "/ModDate", "/Trapped"}
UNREADABLE = (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError)
"""What a broken PDF makes the library raise."""


def pieces(content: bytes) -> Iterator[Piece]:
    """Everything that can be read; a PDF that cannot be opened without a password is a fault."""
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            yield fault("PDF", "パスワードがかかっていて、中を確かめられません")
            return
        yield from _properties(reader)
        for number, page in enumerate(reader.pages, 1):
            yield Piece(f"{number}ページ", page.extract_text())
            yield from _notes(page, number)
        yield from _attached(reader)
    except UNREADABLE as error:
        yield fault("PDF", f"PDFとして読めません（{type(error).__name__}）。作り直してください")


def _properties(reader: PdfReader) -> Iterator[Piece]:
    for key, value in (reader.metadata or {}).items():
        if key not in _PROGRAMS:
            yield Piece(
                _FIELDS.get(key, f"プロパティ {key}"), str(value), Sort.AUTHOR if key == "/Author" else Sort.TEXT
            )
    root = reader.trailer["/Root"].get_object()
    if isinstance(root, dict) and (metadata := root.get("/Metadata")) is not None:
        yield from of_xmp(metadata.get_object().get_data().decode("utf-8", errors="replace"))
    yield from (Piece("しおり", str(title)) for title in _titles(reader.outline))


def _titles(outline: Any) -> Iterator[Any]:
    for entry in outline:
        if isinstance(entry, list):
            yield from _titles(entry)
        else:
            yield entry.get("/Title", "")


def _notes(page: Any, number: int) -> Iterator[Piece]:
    for reference in page.get("/Annots") or ():
        note = reference.get_object()
        where = f"{number}ページの注釈"
        if note.get("/Subtype") not in {"/Widget", "/Link"} and note.get("/T"):
            yield Piece(f"{where}を書いた人", str(note["/T"]), Sort.AUTHOR)
        yield from (Piece(where, str(note[key])) for key in ("/Contents", "/V", "/RC", "/TU") if note.get(key))
        action = note.get("/A")
        if action is not None and (target := action.get_object().get("/URI")):
            yield Piece(f"{number}ページのリンク", str(target))


def _attached(reader: PdfReader) -> Iterator[Piece]:
    for name in reader.attachments:
        yield fault("添付", f"PDFの中にファイル「{name}」が入っています。外してください")
