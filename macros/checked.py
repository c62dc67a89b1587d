"""A council read and checked, for a build and for the command line alike."""

import gc
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from . import checks
from .built import known_of
from .built import problems as unfit
from .calls import Macros, wrong_calls
from .checks import Findings
from .engine.fork import shared
from .engine.kept import Ground, Kept, digest, narrowed, put, take
from .fixed import changed_settings
from .menu import wrong_entries
from .model.problem import Allowed, Problem, Severity
from .model.published import published
from .model.site import Site
from .scan import Known
from .store import Again, Loaded, load

_SEVERAL = re.compile(r"[,，、;；\t]|^[0-9０-９]+[.．)）]")
_QUIET = "quiet"
_READ = "read"


class Checked(NamedTuple):
    """The records as they are public on the day, what is wrong, what was set aside, and what the last look needs."""

    site: Site | None
    problems: tuple[Problem, ...]
    allowed: tuple[Allowed, ...]
    known: Known = Known()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What stops the build."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)


def checked(root: Path, docs: Path, macros: Macros, today: date, kept: Ground | None = None) -> Checked:
    """Read a council and apply every rule; the problems are in the order of the files.

    ``kept`` is what the last builds kept.

    Records are not garbage: with thousands of them Python's collector would take longer than the reading (N = 4,000:
    7.1 instead of 3.0 s), so it rests meanwhile, and leaves the records alone afterwards.
    """
    gc.unfreeze()
    gc.disable()
    try:
        return _checked(root, docs, macros, today, kept)
    finally:
        gc.freeze()
        gc.enable()


def _checked(root: Path, docs: Path, macros: Macros, today: date, kept: Ground | None) -> Checked:
    site, problems = _loaded(root, docs, kept.code if kept else None)
    if site is None:
        return Checked(None, problems, ())
    private = private_names()
    names, unreadable = ((), (private,)) if isinstance(private, Problem) else (private, ())
    found = checks.together(
        site, today, (checks.of_records(site, today), *_of_texts(site, today, names, kept.records if kept else None))
    )
    shown = published(site, today)
    known = known_of(shown, today, names, found.allowed)
    errors = (problem for problem in found.problems if problem.severity is Severity.ERROR)
    told = {problem.path for problem in errors}  # a file of the wrong sort is not read for what it says
    files = unfit(docs, (file for file in site.files if f"docs/{file}" not in told), known)
    everything = {*problems, *unreadable, *found.problems, *wrong_calls(shown, macros), *files}
    return Checked(shown, tuple(sorted(everything)), found.allowed, known)


def _loaded(root: Path, docs: Path, kept: Kept | None) -> Loaded:
    """The records; YAML that the last build has read is not read again."""
    if not kept:
        return load(root, docs)
    again = Again(take(kept, _READ) or {})
    loaded = load(root, docs, again)
    if again.anything_new:
        put(kept, _READ, again.read)
    return loaded


def _of_texts(site: Site, today: date, names: Sequence[str], kept: Kept | None) -> list[Findings]:
    """What is found in the sources, each judged by itself; those in which the last build found nothing are left out."""
    kept = narrowed(kept, repr((today, names))) if kept else None
    quiet: frozenset[bytes] = (take(kept, _QUIET) if kept else None) or frozenset()
    sources = [(source, digest(f"{source.path}\n{source.text}".encode())) for source in site.sources]
    asked = [source for source, mark in sources if mark not in quiet]
    found = shared(asked, lambda some: checks.of_texts(replace(site, sources=tuple(some)), today, names))
    if kept:
        loud = {row.path for part in found for row in part.problems} | {
            row.path for part in found for row in part.allowed
        }
        put(kept, _QUIET, frozenset(mark for source, mark in sources if source.path not in loud))
    return found


def refused(config: Path, docs: Path, directory_urls: object) -> Checked | None:
    """What is wrong with the settings of a configuration, if so much is that nothing else can be relied on."""
    found = changed_settings(
        docs=os.path.normpath(docs.absolute()) == os.path.normpath((config.parent / "docs").absolute()),
        directory_urls=directory_urls is True,
        text=config.read_text(encoding="utf-8-sig"),
        path=config.name,
    )
    return Checked(None, problems, ()) if (problems := tuple(found)) else None


def in_menu(menu: object, config: Path, docs: Path) -> Iterator[Problem]:
    """What the page frame cannot show of the menu of a configuration, and files that it names and that are not there."""
    files = {path.relative_to(docs).as_posix() for path in docs.rglob("*") if path.is_file()}
    return wrong_entries(menu, files, config.read_text(encoding="utf-8-sig"), config.name)


def private_names() -> tuple[str, ...] | Problem:
    """Names that must never appear, one a line, from the file that ``PRIVATE_NAMES`` names; it stays outside the tree.

    A list that cannot be read is a problem: nobody is to believe that it was looked at.
    """
    path = os.environ.get("PRIVATE_NAMES")
    if not path:
        return ()
    try:
        rows = Path(path).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        advice = "PRIVATE_NAMES に、1行に一つずつ名前を書いた UTF-8 のファイルの場所を書いてください"
        return Problem(path, 1, f"公開しない名前の一覧を読めません。{advice}", "never-named")
    named = [(line, row.strip()) for line, row in enumerate(rows, 1) if row.strip() and not row.startswith("#")]
    for line, row in named:
        if _SEVERAL.search(row):
            return Problem(
                path, line, "1行に一つの名前だけを書いてください（番号や「,」「、」は書きません）", "never-named"
            )
    if not named:
        return Problem(path, 1, "公開しない名前が一つも書かれていません。1行に一つずつ書いてください", "never-named")
    return tuple(row for _, row in named)


def summary(found: Checked) -> tuple[str, ...]:
    """Lines for a person: what to look at, what was set aside and why."""
    rows = [str(problem) for problem in found.problems]
    return (*rows, *(f"{row.path}:{row.line}: [{row.rule}] 外しています。理由: {row.reason}" for row in found.allowed))
