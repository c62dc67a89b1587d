"""What has been read of a council so far: records by type, where each was written, and every problem."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import ValidationError

from ..model.problem import Problem
from ..model.record import Origin, Place, Record
from ..model.reference import Council, Municipality
from ..model.report import Page
from ..model.site import MacroPage, Municipalities, Register, Source
from ..model.when import parse_day
from .document import Document, Reader, decode, guessed
from .front_matter import Markdown
from .layout import PAGES
from .messages import explained
from .unread import names_in, names_of


class Found:
    """Collects while the files are read."""

    def __init__(self, root: Path, read: Reader) -> None:
        self.read = read
        self._above = f"{root.as_posix()}/"
        self.records: dict[type[Record], list[Any]] = {}
        self.macro_pages: list[MacroPage] = []
        self.drafts: set[str] = set()
        self.later: dict[str, date] = {}
        self.unread: set[str] = set()
        self.incomplete: set[type[Record]] = set()
        self.files: dict[str, int] = {}
        self.heads: dict[str, bytes] = {}
        self.sources: list[Source] = []
        self.problems: list[Problem] = []

    def name(self, path: Path) -> str:
        """A file as problems tell of it: by its path below the council's folder."""
        written = path.as_posix()
        return written.removeprefix(self._above)

    def text(self, path: Path) -> str:
        """The text of a file; an empty one is a problem, like one that cannot be read."""
        name = self.name(path)
        raw = path.read_bytes()
        text = decode(raw, name)
        if isinstance(text, Problem):
            self.problems.append(text)
            self.unread.update((path.stem, *names_in(guessed(raw))))
            return ""
        if not text or text.isspace():
            self.problems.append(Problem(name, 1, "ファイルが空です。中身を書くか、ファイルを消してください"))
            return ""
        self.sources.append(Source(name, text))
        return text

    @property
    def municipalities(self) -> Municipalities:
        """Those that could be read."""
        return Register(self.records.get(Municipality, []))

    def add_document(self, document: Document, record: type[Record]) -> None:
        """The record of a file, or those of its rows."""
        if record is Council:
            self._add(document, (), document.data, record)
        elif isinstance(document.data, tuple):
            for number, row in enumerate(document.data):
                self._add(document, (number,), row, record)
        elif document.data is not None:
            self.problems.append(Problem(document.path, 1, "「- 」で始まる行を並べて書いてください"))

    def add_page(self, written: Markdown, uri: PurePosixPath) -> None:
        """The record at the head of a page, and what else of the page a build needs to know."""
        folder = uri.parts[0] if len(uri.parts) > 1 and uri.name != "index.md" else ""
        record, given = PAGES.get(folder, (Page, "uri"))
        document = written.head
        data = document.data
        if given == "id" and len(uri.parts) > 2:
            message = f"docs/{folder}/ のすぐ下に置いてください。中にフォルダーは作れません"
            self.problems.append(Problem(document.path, 1, message))
        if data is None and not document.problems:
            data = {}
        if isinstance(data, dict):
            if given in data:
                line = document.lines[(given,)]
                message = f"「{given}」はファイルの名前から決まります。この行を消してください"
                self.problems.append(Problem(document.path, line, message))
            data = {**data, given: uri.stem if given == "id" else str(uri)}
        self._add(document, (), data, record)
        if isinstance(data, dict) and data.get("render_macros") is True:
            self.macro_pages.append(MacroPage(document.path, written.first_line, written.body))
        if record is Page and isinstance(data, dict):
            self._withhold(data, str(uri))

    def _withhold(self, data: dict[str, Any], uri: str) -> None:
        """Note what a plain page says of its publication, as far as it can be read."""
        if data.get("draft") is True or data.get("public") is False:
            self.drafts.add(uri)
        with suppress(ValueError):
            self.later[uri] = parse_day(data.get("publish_from"))

    def _add(self, document: Document, at: Place, data: Any, record: type[Record]) -> None:
        if data is None and document.problems:
            return
        origin = Origin(document.path, document.lines, at)
        try:
            made = record.model_validate({} if data is None else data)
        except ValidationError as error:
            self.problems += _problems(error, origin, record)
            self.unread.update(names_of(data))
            self.incomplete.add(record)
        else:
            self.records.setdefault(record, []).append(made.written_at(origin))


def _problems(error: ValidationError, origin: Origin, record: type[Record]) -> Iterator[Problem]:
    for detail in error.errors(include_url=False):
        place = tuple(part for part in detail["loc"] if isinstance(part, str | int))
        yield Problem(origin.path, origin.line_of(*place), explained(detail, record))
