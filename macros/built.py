"""The last look: every file of the built folder is read as a stranger would read it."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeAlias

from .checks.allowed import OF_FILES
from .checks.privacy import bodies
from .engine.fork import shared
from .engine.kept import digest
from .model.problem import Allowed, Problem
from .model.site import Site
from .scan import Finding, Known, scan

Mark: TypeAlias = tuple[str, bytes]
"""A file of the site and the digest of its content."""


def findings(
    folder: Path, known: Known, clean: set[Mark], written: Mapping[str, tuple[bytes, int, int]]
) -> tuple[list[Finding], set[Mark]]:
    """Everything in the built site that must not be published, in the order of the files, and which files were read and are clean.

    What is known to be clean, and still is the same to the last byte, is not looked through again. ``written`` tells of files the digest, size and time in ns that they had when this build wrote them: while size and
    time are the same, they are not read only for their digest.
    """
    found, seen_clean, files = list[Finding](), set[Mark](), sorted(_files(folder))
    changed = [
        (name, path)
        for name, path in files
        if name not in written or (name, written[name][0]) not in clean or not _is_as_written(path, written[name])
    ]
    for told, more in shared(changed, partial(_looked_through, known=known, clean=clean)):
        found += told
        seen_clean |= more
    return sorted(found, key=lambda finding: finding.path), seen_clean


def _looked_through(
    files: Iterable[tuple[str, str]], known: Known, clean: set[Mark]
) -> tuple[list[Finding], set[Mark]]:
    """What is found in the files, and the marks of those that are clean."""
    found, more = list[Finding](), set[Mark]()
    for name, path in files:
        content = Path(path).read_bytes()
        mark = (name, digest(content))
        told = [] if mark in clean else list(scan(name, content, known))
        found += told
        more |= set() if told else {mark}
    return found, more


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    """Every file by its path in the site, and where it lies."""
    for inside, _, names in os.walk(folder):
        above = Path(inside).relative_to(folder).as_posix()
        yield from ((name if above == "." else f"{above}/{name}", f"{inside}{os.sep}{name}") for name in names)


def _is_as_written(path: str, written: tuple[bytes, int, int]) -> bool:
    state = os.stat(path)  # noqa: PTH116  thousands of times
    return (state.st_size, state.st_mtime_ns) == written[1:]


def seen(name: str, content: bytes, known: Known) -> Iterator[Mark]:
    """The mark of a page that has just been made, if nothing in it is private."""
    if not any(scan(name, content, known)):
        yield name, digest(content)


def problems(docs: Path, files: Iterable[str], known: Known) -> Iterator[Problem]:
    """The same of the files that are to be published as they are, told where they lie among the sources."""
    for file in sorted(files):
        for found in scan(file, (docs / file).read_bytes(), known):
            yield Problem(f"docs/{file}", 1, f"{found.where}: {found.message}", "built-site")


def known_of(site: Site, today: date, private: Sequence[str], allowed: Iterable[Allowed]) -> Known:
    """What the records say about names and contacts."""
    full = [row.full_name for row in site.organizations if row.full_name]
    shown = [name for person in site.people if person.may_be_named(today) for name in person.names]
    printed = [name for person in site.people if person.may_be_printed(today) for name in person.names]
    aside = tuple(_set_aside(site, allowed))
    return Known(
        private=tuple(private),
        withheld=tuple(name for name in dict.fromkeys(_withheld(site, today)) if not any(name in row for row in aside)),
        contacts=site.contacts,
        bodies=(*bodies(site), *full, *shown),
        set_aside=aside,
        people=tuple(shown),
        documents=frozenset(site.files),
        in_documents=tuple(printed),
        excused=frozenset(_excused(site)),
    )


def _excused(site: Site) -> Iterator[tuple[str, str]]:
    """The files of records that set a rule of privacy aside: a file cannot be rewritten here, as a text can."""
    for material in site.materials:
        yield from ((file.uri, rule) for file in material.files for rule in material.allow.keys() & OF_FILES)
    for report in site.reports:
        yield from ((file.file, rule) for file in report.attachments for rule in report.allow.keys() & OF_FILES)


def _withheld(site: Site, today: date) -> Iterator[str]:
    """Names and readings; a name that somebody bears who may be named is not looked for."""
    free = {name for person in site.people if person.may_be_named(today) for name in (*person.names, person.reading)}
    for person in site.people:
        if not person.may_be_named(today):
            names = (person.name, person.reading, *person.aliases, person.id)
            yield from (name for name in names if name and name not in free and len(name) > 1)


def _set_aside(site: Site, allowed: Iterable[Allowed]) -> Iterator[str]:
    """The lines for which a record sets a rule of privacy aside."""
    wanted = {(row.path, row.line) for row in allowed if row.rule in OF_FILES}
    for source in site.sources:
        rows = enumerate(source.text.splitlines(), 1)
        yield from (line for number, line in rows if (source.path, number) in wanted)
