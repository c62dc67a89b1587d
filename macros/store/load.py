"""Reads a whole council: ``load(root) -> Loaded``; every problem is found before anything is built."""

from pathlib import Path, PurePosixPath
from typing import NamedTuple

from ..model.campaign import Campaign
from ..model.event import Event
from ..model.litter import is_litter
from ..model.material import Material
from ..model.petition import Petition
from ..model.problem import Problem
from ..model.record import Record
from ..model.reference import Council, Municipality, Organization, Person, Topic, Venue
from ..model.report import Page, Report
from ..model.session import Session
from ..model.site import Register, Site
from ..model.survey import Survey
from ..model.synonym import Synonym
from ..model.talks import Round
from ..model.when import first_day
from .document import Reader, read_yaml
from .found import Found
from .front_matter import read_markdown
from .layout import ROWS, record_for
from .table import read_table
from .tree import files_below
from .unread import names_in


class Loaded(NamedTuple):
    """The records, as far as they could be read, and everything that is wrong."""

    site: Site | None
    problems: tuple[Problem, ...]


def load(root: Path, docs: Path | None = None, read: Reader = read_yaml) -> Loaded:
    """Read ``data/`` and the front matter of ``docs/`` below the root."""
    found = Found(root, read)
    _read_data(found, root / "data")
    _read_pages(found, docs or root / "docs")
    _read_surveys(found, root / "data" / "surveys")
    return Loaded(_site(found), tuple(sorted(found.problems)))


def _read_data(found: Found, folder: Path) -> None:
    council = folder / "council.yml"
    if not council.is_file():
        found.problems.append(Problem(found.name(council), 1, "ファイルがありません。会の名前を書いてください"))
    for name, path in files_below(folder):
        if path.name.startswith(".") or name.startswith(("schema/", "surveys/")):
            continue
        record = record_for(name)
        if record is None:
            found.problems.append(Problem(found.name(path), 1, _unread(name)))
        elif text := found.text(path):
            _read_rows(found, text, found.name(path), record)
        else:
            found.incomplete.add(record)


def _read_rows(found: Found, text: str, name: str, record: type[Record]) -> None:
    document = found.read(text, name)
    found.problems += document.problems
    found.add_document(document, record)
    if not isinstance(document.data, tuple):
        found.unread.update(names_in(text))
        found.incomplete.add(record)


def _read_pages(found: Found, folder: Path) -> None:
    kept = [(uri, path) for uri, path in files_below(folder) if not is_litter(uri)]
    for uri, path in kept:
        if path.suffix == ".md" and (text := found.text(path)):
            written = read_markdown(text, found.name(path), found.read)
            found.problems += written.head.problems
            found.add_page(written, PurePosixPath(uri))
            if not isinstance(written.head.data, dict):
                found.unread.update((path.stem, *names_in(text)))
    others = {uri: path for uri, path in kept if path.suffix != ".md"}
    found.files = {uri: path.stat().st_size for uri, path in others.items()}
    found.heads = {uri: _head(path) for uri, path in others.items()}


def _read_surveys(found: Found, folder: Path) -> None:
    """Give every published survey its rows; a table that belongs to none is a problem."""
    surveys: list[Survey] = found.records.get(Survey, [])
    towns = None if Municipality in found.incomplete else found.municipalities
    for survey in surveys:
        path = folder / f"{survey.id}.csv"
        if survey.status == "compiling":
            continue
        if not path.is_file():
            message = f"{found.name(path)} がありません。表を置くか、status: compiling と書いてください"
            found.problems.append(Problem(survey.origin.path, 1, message))
        elif text := found.text(path):
            rows, problems = read_table(text, found.name(path), survey, towns)
            survey.with_rows(rows)
            found.problems += problems
    known = {f"{name}.csv" for name in (*(survey.id for survey in surveys), *found.unread)}
    for name, path in files_below(folder):
        if not path.name.startswith(".") and name not in known:
            message = f"読まれない表です。CSV で保存して docs/surveys/{path.stem}.md を書くか、消してください"
            found.problems.append(Problem(found.name(path), 1, message))


def _site(found: Found) -> Site | None:
    get = found.records.get
    councils = get(Council)
    if not councils:
        return None
    return Site(
        council=councils[0],
        municipalities=found.municipalities,
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
        files=found.files,
        heads=found.heads,
        reports=tuple(sorted(get(Report, []), key=lambda report: (report.date, report.uri), reverse=True)),
        macro_pages=tuple(found.macro_pages),
        drafts=frozenset(found.drafts),
        later=found.later,
        unread=frozenset(found.unread),
        sources=tuple(found.sources),
    )


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(16)


def _unread(name: str) -> str:
    return f"data/{name} は読まれません。{'、'.join(ROWS)} のどれかの名前にしてください"
