"""Reads a whole council: ``load(root) -> Loaded``; every problem is found before anything is built."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from pydantic import ValidationError

from ..model.campaign import Campaign
from ..model.event import Event
from ..model.litter import is_litter
from ..model.material import Material
from ..model.petition import Petition
from ..model.problem import Problem
from ..model.record import Origin, Place, Record
from ..model.reference import Council, Municipality, Organization, Person, Topic, Venue
from ..model.report import Page, Report
from ..model.session import Session
from ..model.site import MacroPage, Municipalities, Register, Site, Source
from ..model.survey import Survey
from ..model.synonym import Synonym
from ..model.talks import Round
from ..model.when import first_day, parse_day
from .document import Document, decode, guessed, read_yaml
from .front_matter import Markdown, read_markdown
from .layout import PAGES, ROWS, record_for
from .messages import explained
from .table import read_table
from .unread import names_in, names_of


class Loaded(NamedTuple):
    """The records, as far as they could be read, and everything that is wrong."""

    site: Site | None
    problems: tuple[Problem, ...]


def load(root: Path, docs: Path | None = None) -> Loaded:
    """Read ``data/`` and the front matter of ``docs/`` below the root."""
    found = _Found(root)
    found.read_data(root / "data")
    found.read_pages(docs or root / "docs")
    found.read_surveys(root / "data" / "surveys")
    return Loaded(found.site(), tuple(sorted(found.problems)))


class _Found:
    """Collects records by type while the files are read."""

    def __init__(self, root: Path) -> None:
        self.root = root
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

    def read_data(self, folder: Path) -> None:
        council = folder / "council.yml"
        if not council.is_file():
            self.problems.append(Problem(self._name(council), 1, "ファイルがありません。会の名前を書いてください"))
        files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.startswith("."))
        for path in files:
            name = path.relative_to(folder).as_posix()
            if name.startswith(("schema/", "surveys/")):
                continue
            record = record_for(name)
            if record is None:
                self.problems.append(Problem(self._name(path), 1, _unread(name)))
            elif text := self._text(path):
                self._read_rows(text, self._name(path), record)
            else:
                self.incomplete.add(record)

    def _read_rows(self, text: str, name: str, record: type[Record]) -> None:
        document = read_yaml(text, name)
        self.problems += document.problems
        self._add_document(document, record)
        if not isinstance(document.data, tuple):
            self.unread.update(names_in(text))
            self.incomplete.add(record)

    def read_pages(self, folder: Path) -> None:
        given = [path for path in sorted(folder.rglob("*")) if path.is_file()]
        paths = {PurePosixPath(path.relative_to(folder).as_posix()): path for path in given}
        kept = {uri: path for uri, path in paths.items() if not is_litter(str(uri))}
        for uri, path in ((uri, path) for uri, path in kept.items() if path.suffix == ".md"):
            if text := self._text(path):
                written = read_markdown(text, self._name(path))
                self.problems += written.head.problems
                self._add_page(written, uri)
                if not isinstance(written.head.data, dict):
                    self.unread.update((uri.stem, *names_in(text)))
        others = {str(uri): path for uri, path in kept.items() if path.suffix != ".md"}
        self.files = {uri: path.stat().st_size for uri, path in others.items()}
        self.heads = {uri: _head(path) for uri, path in others.items()}

    def read_surveys(self, folder: Path) -> None:
        """Give every published survey its rows; a table that belongs to none is a problem."""
        surveys: list[Survey] = self.records.get(Survey, [])
        towns = None if Municipality in self.incomplete else self._municipalities()
        for survey in surveys:
            path = folder / f"{survey.id}.csv"
            if survey.status == "compiling":
                continue
            if not path.is_file():
                message = f"{self._name(path)} がありません。表を置くか、status: compiling と書いてください"
                self.problems.append(Problem(survey.origin.path, 1, message))
            elif text := self._text(path):
                rows, problems = read_table(text, self._name(path), survey, towns)
                survey.with_rows(rows)
                self.problems += problems
        known = {f"{name}.csv" for name in (*(survey.id for survey in surveys), *self.unread)}
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.name.startswith(".") and path.relative_to(folder).as_posix() not in known:
                message = f"読まれない表です。CSV で保存して docs/surveys/{path.stem}.md を書くか、消してください"
                self.problems.append(Problem(self._name(path), 1, message))

    def _municipalities(self) -> Municipalities:
        return Register(self.records.get(Municipality, []))

    def site(self) -> Site | None:
        get = self.records.get
        councils = get(Council)
        if not councils:
            return None
        return Site(
            council=councils[0],
            municipalities=self._municipalities(),
            organizations=Register(get(Organization, [])),
            people=Register(get(Person, [])),
            venues=Register(get(Venue, [])),
            topics=Register(sorted(get(Topic, []), key=lambda topic: topic.order)),
            campaigns=Register(get(Campaign, [])),
            events=tuple(get(Event, [])),
            sessions=tuple(get(Session, [])),
            petitions=tuple(get(Petition, [])),
            rounds=tuple(get(Round, [])),
            materials=tuple(sorted(get(Material, []), key=lambda row: (first_day(row.date), row.id), reverse=True)),
            surveys=tuple(sorted(get(Survey, []), key=lambda row: (first_day(row.date), row.id), reverse=True)),
            synonyms=tuple(get(Synonym, [])),
            pages=tuple(get(Page, [])),
            files=self.files,
            heads=self.heads,
            reports=tuple(sorted(get(Report, []), key=lambda report: (report.date, report.uri), reverse=True)),
            macro_pages=tuple(self.macro_pages),
            drafts=frozenset(self.drafts),
            later=self.later,
            unread=frozenset(self.unread),
            sources=tuple(self.sources),
        )

    def _name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.as_posix()

    def _text(self, path: Path) -> str:
        """The text of a file; an empty one is a problem, like one that cannot be read."""
        name = self._name(path)
        text = decode(path.read_bytes(), name)
        if isinstance(text, Problem):
            self.problems.append(text)
            self.unread.update((path.stem, *names_in(guessed(path.read_bytes()))))
            return ""
        if not text.strip():
            self.problems.append(Problem(name, 1, "ファイルが空です。中身を書くか、ファイルを消してください"))
            return ""
        self.sources.append(Source(name, text))
        return text

    def _add_document(self, document: Document, record: type[Record]) -> None:
        if record is Council:
            self._add(document, (), document.data, record)
        elif isinstance(document.data, tuple):
            for number, row in enumerate(document.data):
                self._add(document, (number,), row, record)
        elif document.data is not None:
            self.problems.append(Problem(document.path, 1, "「- 」で始まる行を並べて書いてください"))

    def _add_page(self, written: Markdown, uri: PurePosixPath) -> None:
        folder = uri.parts[0] if len(uri.parts) > 1 and uri.name != "index.md" else ""
        record, given = PAGES.get(folder, (Page, None))
        document = written.head
        data = document.data
        if given == "id" and len(uri.parts) > 2:
            message = f"docs/{folder}/ のすぐ下に置いてください。中にフォルダーは作れません"
            self.problems.append(Problem(document.path, 1, message))
        if data is None and not document.problems:
            data = {}
        if given and isinstance(data, dict):
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


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(16)


def _unread(name: str) -> str:
    return f"data/{name} は読まれません。{'、'.join(ROWS)} のどれかの名前にしてください"


def _problems(error: ValidationError, origin: Origin, record: type[Record]) -> Iterator[Problem]:
    for detail in error.errors(include_url=False):
        place = tuple(part for part in detail["loc"] if isinstance(part, str | int))
        yield Problem(origin.path, origin.line_of(*place), explained(detail, record))
