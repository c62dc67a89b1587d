"""What a camera or a program wrote into a picture: the place, the owner, remarks."""

import io
import re
from collections.abc import Iterator
from typing import Any

from PIL import ExifTags, Image, IptcImagePlugin
from PIL.Image import open as opened  # of bytes, never of a path

from . import html
from .piece import Piece, Sort, fault
from .text import decoded

_OWNERS: dict[int, str] = {
    ExifTags.Base.Artist: "撮影者",
    ExifTags.Base.Copyright: "著作権者",
    ExifTags.Base.CameraOwnerName: "カメラの持ち主",
    ExifTags.Base.XPAuthor: "作成者",
    ExifTags.Base.HostComputer: "パソコンの名前",
}
_IPTC_OWNERS = {(2, 80), (2, 85), (2, 110), (2, 116), (2, 122)}
_XMP_OWNERS = re.compile(r"<(?:dc:creator|dc:rights|photoshop:Credit|aux:OwnerName|tiff:Artist)[\s>].*?</", re.DOTALL)
_DRAWN = {"exif", "icc_profile", "photoshop", "xmp", "XML:com.adobe.xmp", "Raw profile type exif"}


def pieces(content: bytes) -> Iterator[Piece]:
    """Every text in the picture's metadata; a position is a fault of its own."""
    try:
        with opened(io.BytesIO(content)) as image:
            yield from _of_exif(image.getexif())
            yield from _of_info(image.info)
            yield from _of_iptc(IptcImagePlugin.getiptcinfo(image) or {})
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        yield fault("画像", f"画像として読めません（{type(error).__name__}）。開いて確かめ、保存し直してください")


def _of_exif(exif: Image.Exif) -> Iterator[Piece]:
    if exif.get_ifd(ExifTags.IFD.GPSInfo):
        yield _position()
    for tag, value in {**exif, **exif.get_ifd(ExifTags.IFD.Exif)}.items():
        text = said(value, wide=0x9C9B <= tag <= 0x9C9F)
        if text.strip():
            name = _OWNERS.get(tag)
            yield Piece(name or f"写真の情報 {ExifTags.TAGS.get(tag, tag)}", text, Sort.AUTHOR if name else Sort.TEXT)


def _of_info(info: dict[Any, Any]) -> Iterator[Piece]:
    for key, value in info.items():
        if key in {"xmp", "XML:com.adobe.xmp"}:
            yield from of_xmp(said(value))
        elif key not in _DRAWN and isinstance(value, str | bytes):
            owner = str(key).lower() in {"author", "artist", "copyright"}
            yield Piece(f"画像の情報 {key}", said(value), Sort.AUTHOR if owner else Sort.TEXT)


def _of_iptc(rows: dict[Any, Any]) -> Iterator[Piece]:
    for key, value in rows.items():
        for each in value if isinstance(value, list) else [value]:
            yield Piece("画像の説明（IPTC）", said(each), Sort.AUTHOR if key in _IPTC_OWNERS else Sort.TEXT)


def of_xmp(text: str) -> Iterator[Piece]:
    """Adobe's metadata, in pictures and in PDFs."""
    if "GPSLatitude" in text or "GPSLongitude" in text:
        yield _position()
    for found in _XMP_OWNERS.finditer(text):
        for piece in html.pieces(found[0] + ">"):
            if piece.where == "本文" and piece.text.strip():
                yield Piece("作成者（XMP）", piece.text.strip(), Sort.AUTHOR)
    yield from (piece._replace(where="情報（XMP）") for piece in html.pieces(text))


def said(value: Any, *, wide: bool = False) -> str:
    """The text in a value of the metadata; Windows writes its own in UTF-16.

    EXIF knows ASCII only, and the library reads it byte by byte: Japanese programs write UTF-8 or Shift_JIS there.
    """
    if isinstance(value, str):
        try:
            value = value.encode("latin-1")
        except UnicodeEncodeError:
            return str(value).replace("\0", "")
    if not isinstance(value, bytes):
        return ""
    codes = value.removeprefix(b"ASCII\0\0\0").removeprefix(b"UNICODE\0").removeprefix(b"JIS\0\0\0\0\0")
    return (codes.decode("utf-16-le", errors="replace") if wide else decoded(codes)).replace("\0", "")


def _position() -> Piece:
    return fault("位置情報", "写真を撮った場所（GPS）が入っています。python -m macros clean-file で消してください")
