"""Somebody who speaks in public: named only where and while the name may be given."""

from datetime import date
from typing import NamedTuple

from ..model.site import Site


class SpeakerRow(NamedTuple):
    """A speaker; ``name`` and ``reading`` are None where the name may not stand on the web (any more)."""

    name: str | None
    post: str | None
    role: str | None
    reading: str | None


def speaker(site: Site, today: date, name: str, role: str | None = None) -> SpeakerRow:
    """The person of that name with post, as far as the record allows."""
    person = site.people[name]
    if not person.may_be_named(today):
        return SpeakerRow(None, person.post, role, None)
    return SpeakerRow(person.name, person.post, role, person.reading)
