"""Tiny files made by code: a picture, a PDF, a Word document, an Excel book, with or without what must not be in them."""

import io
import zipfile

from PIL import ExifTags, Image
from PIL.PngImagePlugin import PngInfo
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject, TextStringObject

TYPES = (
    '<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="x"/>'
    '<Override PartName="/word/comments.xml" ContentType="y"/></Types>'
)
RELATIONS = '<Relationships><Relationship Id="r1" Target="styles.xml"/><Relationship Id="r2" Target="comments.xml"/></Relationships>'


def photo(
    *, artist: str = "", artist_bytes: bytes = b"", place: bool = False, turned: bool = False, comment: str = ""
) -> bytes:
    """A JPEG of 4 by 2 points; the bytes of an artist are written as they are."""
    exif = Image.Exif()
    if artist or artist_bytes:
        exif[ExifTags.Base.Artist] = artist_bytes or artist
    if turned:
        exif[ExifTags.Base.Orientation] = 6
    if place:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (35.0, 27.0, 0.0), 3: "E", 4: (139.0, 38.0, 0.0)})
    target = io.BytesIO()
    Image.new("RGB", (4, 2), "red").save(target, "JPEG", exif=exif, comment=comment.encode())
    return target.getvalue()


def drawing(**texts: str) -> bytes:
    """A PNG with text chunks."""
    info = PngInfo()
    for key, value in texts.items():
        info.add_itxt(key, value)
    target = io.BytesIO()
    Image.new("RGB", (2, 2)).save(target, "PNG", pnginfo=info)
    return target.getvalue()


def pdf(*, text: str = "", author: str = "", xmp: str = "", note_by: str = "") -> bytes:
    """A PDF of one page with a line in Helvetica."""
    writer = PdfWriter()
    page = writer.add_blank_page(200, 200)
    content = StreamObject()
    content.set_data(f"BT /F1 12 Tf 20 100 Td ({text}) Tj ET".encode())
    page[NameObject("/Contents")] = writer._add_object(content)
    names = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    font = DictionaryObject({NameObject(key): NameObject(value) for key, value in names.items()})
    fonts = DictionaryObject({NameObject("/F1"): font})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    if note_by:
        from pypdf.annotations import Text

        note = Text(rect=(10, 10, 20, 20), text="a note")
        note[NameObject("/T")] = TextStringObject(note_by)
        writer.add_annotation(0, note)
    if author:
        writer.add_metadata({"/Author": author})
    if xmp:
        writer.xmp_metadata = xmp.encode()
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def package(**parts: str) -> bytes:
    """An Office file of these parts; ``__`` in a name is a slash, and the end is added."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        for name, text in parts.items():
            file.writestr(name.replace("__", "/") + ".xml", text)
    return target.getvalue()


def word(body: str, *, author: str = "", comment_by: str = "") -> bytes:
    """A Word document with a paragraph of that markup."""
    core = f"<cp:coreProperties><dc:creator>{author}</dc:creator><cp:lastModifiedBy>{author}</cp:lastModifiedBy></cp:coreProperties>"
    parts = {
        "docProps/core.xml": core,
        "word/document.xml": f"<w:document><w:body><w:p>{body}</w:p></w:body></w:document>",
    }
    parts |= {"[Content_Types].xml": TYPES, "word/_rels/document.xml.rels": RELATIONS}
    if comment_by:
        parts["word/comments.xml"] = f'<w:comments><w:comment w:id="0" w:author="{comment_by}"/></w:comments>'
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return target.getvalue()
