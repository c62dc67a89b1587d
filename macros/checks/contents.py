"""What sort of file it is by how it begins, against what its name says."""

HEAD = 16
"""Bytes from the beginning of a file that tell its sort."""
_BINARY: tuple[tuple[str, int, bytes], ...] = (
    ("pdf", 0, b"%PDF-"),
    ("png", 0, b"\x89PNG\r\n"),
    ("jpg", 0, b"\xff\xd8\xff"),
    ("gif", 0, b"GIF8"),
    ("webp", 8, b"WEBP"),
    ("ico", 0, b"\0\0\1\0"),
    ("xlsx", 0, b"PK\3\4"),
    ("xls", 0, b"\xd0\xcf\x11\xe0"),
    ("gz", 0, b"\x1f\x8b"),
    ("heic", 4, b"ftyp"),
    ("tiff", 0, b"II*\0"),
    ("tiff", 0, b"MM\0*"),
    ("exe", 0, b"MZ"),
    ("rtf", 0, b"{\\rtf"),
    ("7z", 0, b"7z\xbc\xaf"),
    ("rar", 0, b"Rar!"),
)
"""Name, place and bytes of the marks that files begin with（the formats' own specifications）."""
_SAID = {"xlsx": "Office か ZIP", "xls": "古い Office", "exe": "プログラム", "heic": "HEIC の写真や動画"}
_SAME = {"jpeg": "jpg", "docx": "xlsx", "pptx": "xlsx"}
_TEXT = frozenset({"csv", "json", "txt", "svg", "css", "html", "xml", "ics", "md"})
_MARKED = frozenset(kind for kind, _, _ in _BINARY)


def misnamed(kind: str, head: bytes) -> str | None:
    """What to say of a file of that suffix whose first bytes are those of another sort."""
    wanted, found = _SAME.get(kind, kind), kind_of(head)
    if found == wanted or not head or (found is None and wanted not in _MARKED):
        return None
    if found is None:
        return f"名前は .{kind} ですが、中身は違います。元のソフトで開いて、保存し直してください"
    if wanted in _TEXT or wanted in _MARKED:
        return f"名前は .{kind} ですが、中身は {_SAID.get(found, found.upper())} です。名前か中身を直してください"
    return None


def kind_of(head: bytes) -> str | None:
    """The sort that the first bytes tell; a text has no mark."""
    return next((kind for kind, at, mark in _BINARY if head[at:].startswith(mark)), None)
