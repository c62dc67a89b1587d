"""The last look: every file of the built folder is read as a stranger would read it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from .model.problem import Allowed
from .model.site import Site
from .scan import Finding, Known, scan

_PRIVACY = frozenset({"contact-details", "patients-by-name", "unlisted-people"})
"""The rules that an editor may set aside for a record; the list of private names has no exceptions here."""


def findings(folder: Path, known: Known) -> Iterator[Finding]:
    """Everything in the built site that must not be published, in the order of the files."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        yield from scan(path.relative_to(folder).as_posix(), path.read_bytes(), known)


def known_of(site: Site, today: date, private: Sequence[str], allowed: Iterable[Allowed]) -> Known:
    """What the records say about names and contacts."""
    council = site.council
    own = [value for value in (council.address, council.phone, council.fax, council.email) if value]
    own += [value for venue in site.venues for value in (venue.address, venue.access) if value]
    bodies = [name for row in site.organizations for name in (*row.names, row.full_name) if name]
    shown = [name for person in site.people if person.may_be_named(today) for name in person.names]
    aside = tuple(_set_aside(site, allowed))
    return Known(
        private=tuple(private),
        withheld=tuple(name for name in dict.fromkeys(_withheld(site, today)) if not any(name in row for row in aside)),
        contacts=tuple(own),
        bodies=(council.name, council.short_name, *bodies, *shown),
        set_aside=aside,
    )


def _withheld(site: Site, today: date) -> Iterator[str]:
    """Names and readings; a name that somebody bears who may be named is not looked for."""
    free = {name for person in site.people if person.may_be_named(today) for name in (*person.names, person.reading)}
    for person in site.people:
        if not person.may_be_named(today):
            names = (person.name, person.reading, *person.aliases, person.id)
            yield from (name for name in names if name and name not in free and len(name) > 1)


def _set_aside(site: Site, allowed: Iterable[Allowed]) -> Iterator[str]:
    """The lines for which a record sets a rule of privacy aside."""
    wanted = {(row.path, row.line) for row in allowed if row.rule in _PRIVACY}
    for source in site.sources:
        rows = enumerate(source.text.splitlines(), 1)
        yield from (line for number, line in rows if (source.path, number) in wanted)
