"""Files that records name, files that lie in ``docs/materials/``, and what sort of file may be published."""

import difflib
import re
import unicodedata
from collections.abc import Iterator
from pathlib import PurePosixPath

from ..model.linked import linked
from ..model.problem import Problem
from ..model.record import Origin, Place
from ..model.site import Site
from .contents import misnamed

FOLDER = "materials/"
TYPES = ("pdf", "csv", "json", "xlsx", "txt", "png", "jpg", "jpeg", "webp", "gif", "svg", "ico", "css")
"""What ``docs/`` may hold beside pages. Scripts belong to ``overrides/``, and a document for reading is a PDF."""
_UNFIT = re.compile(r"[\s()\[\]{}<>\"'`#?%:&|*\\]")
"""What ends the target of a link in Markdown, or changes it in an address."""
_COPY = re.compile(r"[(]\d+[)]|コピー")
MADE, MADE_FOLDERS = frozenset({"assets/paper.css"}), ("data/", "search/")
"""What a build makes of the sorts that may be published; whatever else it makes is of another sort."""
_SUFFIXES = frozenset(f".{kind}" for kind in TYPES)
DOCUMENTS = {"doc", "docx", "docm", "dot", "dotx", "rtf", "odt", "ppt", "pptx", "pptm", "pps", "ppsx", "odp", "jtd"}
TABLES = {"xls", "xlsm", "xlsb", "ods"}
PHOTOS = {"heic", "heif", "tif", "tiff", "bmp"}


def missing_files(site: Site) -> Iterator[Problem]:
    """資料や報告に書いたファイルは、そこにある。"""
    for material in site.materials:
        for number, file in enumerate(material.files):
            if file.uri not in site.files:
                yield _missing(site, material.origin, ("files", number, "file"), file.uri, FOLDER)
    for report in site.reports:
        for number, attached in enumerate(report.attachments):
            if attached.file not in site.files:
                yield _missing(site, report.origin, ("attachments", number, "file"), attached.file, "")


def _missing(site: Site, origin: Origin, place: Place, file: str, folder: str) -> Problem:
    """What is meant is told as it is to be written, below that folder."""
    near = difflib.get_close_matches(file, [name for name in site.files if name.startswith(folder)], 1, cutoff=0.6)
    hint = f"「{near[0].removeprefix(folder)}」ですか" if near else "ファイルを置くか、この行を消してください"
    return Problem(origin.path, origin.line_of(*place), f"docs/{file} がありません。{hint}")


def unnamed_files(site: Site) -> Iterator[Problem]:
    """docs/materials/ に置いたファイルは、どれかの資料に書いてある。"""
    named = {file.uri for row in site.materials for file in row.files}
    named |= {file.file for row in site.reports for file in row.attachments}
    for file in sorted(site.files):
        if file.startswith(FOLDER) and file not in named:
            page = PurePosixPath(file).with_suffix(".md").name
            message = (
                f"どの資料にも書かれていないファイルです。docs/{FOLDER}{page} などの files に書くか、消してください"
            )
            yield Problem(f"docs/{file}", 1, message)


def files_without_links(site: Site) -> Iterator[Problem]:
    """docs/ に置いたファイルは、どこかのページか記録から開ける（開けなくても公開はされる）。"""
    attached = {file.file for row in site.reports for file in row.attachments}
    others = {file for file in site.files.keys() - attached if not file.startswith((FOLDER, "assets/"))}
    pages = (source for source in site.sources if others and source.path.endswith(".md"))
    used = {file for page in pages for file in linked(page.path.removeprefix("docs/"), page.text)}
    for file in sorted(others - used):
        message = "どのページからも開けないファイルですが、公開されます。取り下げたのなら、消してください"
        yield Problem(f"docs/{file}", 1, message)


def file_types(site: Site) -> Iterator[Problem]:
    """docs/ に置けるのは、公開してよい種類のファイルだけで、名前の終わりは中身と合っている。"""
    for file in sorted(site.files):
        path = PurePosixPath(file)
        hidden = any(part.startswith(".") for part in path.parts)  # MkDocs publishes none of these
        if not hidden and (path.suffix.lower() not in _SUFFIXES or _is_page(path, site.heads.get(file, b""))):
            yield Problem(f"docs/{file}", 1, f"この種類のファイルは公開できません。{_instead(path)}")
        elif wrong := misnamed(path.suffix.lower().removeprefix("."), site.heads.get(file, b"")):
            yield Problem(f"docs/{file}", 1, wrong)


def made_files(site: Site) -> Iterator[Problem]:
    """docs/data/ と docs/search/ の中や、調査の表の名前は、サイトを作るときにできるファイルのものなので使わない。"""
    tables = {f"surveys/{survey.id}.{kind}" for survey in site.surveys for kind in ("csv", "json")}
    pages = (source.path.removeprefix("docs/") for source in site.sources if source.path.startswith("docs/search"))
    wrong = [uri for uri in pages if uri == "search.md" or (uri.startswith("search/") and uri != "search/index.md")]
    wrong += [file for file in site.files if file in MADE or file in tables or file.startswith(MADE_FOLDERS)]
    for file in sorted(wrong):
        advice = "別の名前にしてほかのフォルダーに置くか、消してください"
        yield Problem(f"docs/{file}", 1, f"この名前のファイルはサイトを作るときにできます。{advice}")


def file_names(site: Site) -> Iterator[Problem]:
    """docs/ に置くファイルとフォルダーの名前に、空白や ( ) [ ] # ? % などの記号を使わない。"""
    advice = "空白や記号のない、半角の英数字と - だけの名前にして、リンクも直してください"
    for file in sorted(site.files):
        if found := _UNFIT.search(file):
            sign = found[0] if found[0].isprintable() and not found[0].isspace() else "空白"
            copy = "ファイルのコピーなら消してください。" if _COPY.search(file) else ""
            yield Problem(f"docs/{file}", 1, f"名前の「{sign}」は、リンクの中で読めません。{copy}{advice}")
        elif not file.isprintable() or not unicodedata.is_normalized("NFC", file):
            yield Problem(f"docs/{file}", 1, f"名前に、見た目と違う文字が入っています。{advice}")


def _is_page(path: PurePosixPath, head: bytes) -> bool:
    """Whether it is a page that Windows has given a second ending, which it does not show: 「a.md.txt」."""
    return path.suffix.lower() == ".txt" and (".md" in path.suffixes or head.startswith((b"---\n", b"---\r")))


def _instead(path: PurePosixPath) -> str:
    kind = path.suffix.lower().removeprefix(".")
    if kind == "txt":
        return f"ページなら、名前を「{path.stem.removesuffix('.md')}.md」にしてください（Windows では終わりの .txt が隠れて見えないことがあります）"
    if kind in DOCUMENTS:
        return "PDFにしてください（元のファイルは docs/ の外に移します）"
    if kind in TABLES:
        return "CSV か xlsx にして保存し直してください"
    if kind in PHOTOS:
        return "JPEG（.jpg）か PNG（.png）にしてください"
    if kind in {"md", "markdown", "mdown", "mkdn", "mkd"}:
        return f"「{path.stem}.md」という名前にしてください"
    return f"消すか docs/ の外に移してください。置けるのは md、{'、'.join(TYPES)} です"
