"""Names of records that a reader may not know how to say."""

import re
from collections.abc import Mapping
from datetime import date

from ..model.site import Site

_KANJI = re.compile("[一-龠々]")


def names_read(site: Site, today: date) -> Mapping[str, str]:
    """Bodies, municipalities, venues and the people who may be named, with their readings; themes are words of every day."""
    people = (person for person in site.people if person.may_be_named(today))
    rows = (*site.organizations, *site.municipalities, *site.venues, *people)
    return {row.name: row.reading for row in rows if row.reading and _KANJI.search(row.name)}
