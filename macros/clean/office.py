"""Word, Excel and PowerPoint files without authors, comments and the marks of each editing session."""

import io
import re
import zipfile
from collections.abc import Iterator

from ..scan.office import CHANGES, LARGEST, UNREADABLE, parts

_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)
_EMPTIED = {"docProps/core.xml": _CORE, "docProps/app.xml": _APP}
_DROPPED = re.compile(
    r"^docProps/(?:custom\.xml|thumbnail\..*)$"
    r"|^(?:word|xl|ppt)/(?:comments[^/]*\.xml|commentAuthors\.xml|people\.xml|authors\.xml)$"
    r"|^(?:xl/(?:comments|threadedComments|persons)|ppt/comments|customXml|docProps/customXml)/"
    r"|^(?:word|xl|ppt)/.*_rels/comments[^/]*\.rels$"
)
_MARKS = re.compile(
    r"<w:comment(?:RangeStart|RangeEnd|Reference)\b[^>]*/>"
    r"|<w:rsids>.*?</w:rsids>"
    r"|\sw:rsid\w*=\"[^\"]*\""
    r"|\sw1[45]:(?:paraId|textId)=\"[^\"]*\""
    r"|<legacyDrawing\b[^>]*/>"
    r"|<fileSharing\b[^>]*/>",
    re.DOTALL,
)
_NOTE = 'ObjectType="Note"'
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)


def cleaned(content: bytes) -> bytes:
    """The document alone; one with tracked changes is refused, for only a person knows which of them hold."""
    try:
        texts = dict(parts(content))
        if any(CHANGES.search(text) for text in texts.values()):
            raise PermissionError
        return _packed(content, texts)
    except PermissionError:
        message = "変更履歴が残っています。「校閲」ですべての変更を承諾するか元に戻し、記録を止めて保存してから、もう一度してください"
        raise ValueError(message) from None
    except UNREADABLE:
        raise ValueError("Office のファイルとして読めません。開いて、保存し直してください") from None


def _packed(content: bytes, texts: dict[str, str]) -> bytes:
    gone = {name for name in _names(content) if _DROPPED.search(name) or _NOTE in texts.get(name, "")}
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in _names(content):
            if name in gone:
                continue
            info = zipfile.ZipInfo(name, _FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            text = texts.get(name)
            copy.writestr(info, source.read(name) if text is None else _text(name, text, gone).encode())
    return target.getvalue()


def _names(content: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        yield from (info.filename for info in package.infolist() if info.file_size <= LARGEST)


def _text(name: str, text: str, gone: set[str]) -> str:
    if name in _EMPTIED:
        return _EMPTIED[name]
    if name.endswith(".rels") or name == "[Content_Types].xml":
        return _without(text, gone)
    return _MARKS.sub("", text) if _legacy_is_notes(text, gone) else _MARKS.sub(_but_legacy, text)


def _legacy_is_notes(text: str, gone: set[str]) -> bool:
    return "<legacyDrawing" not in text or any(name.endswith(".vml") for name in gone)


def _but_legacy(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith("<legacyDrawing") else ""


def _without(text: str, gone: set[str]) -> str:
    """The list of parts without those that are gone; a name is enough, for they keep their own."""
    ends = {name.rsplit("/", 1)[-1] for name in gone}

    def kept(found: re.Match[str]) -> str:
        target = re.search(r"\b(?:Target|PartName)=\"([^\"]*)\"", found[0])
        return "" if target and target[1].rsplit("/", 1)[-1] in ends and not found[0].count("External") else found[0]

    return re.sub(r"<(?:Relationship|Override)\b[^>]*/>", kept, text)
