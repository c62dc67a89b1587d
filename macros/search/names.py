"""Names and readings that the records give: words that mean the same, and how they are read."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from ..model.site import Site


def alike(site: Site) -> tuple[tuple[str, ...], ...]:
    """Groups of words; who searches for one of them is shown the others too, and is told so."""
    return (*(row.words for row in site.synonyms), *(names for names in _names(site) if len(names) > 1))


def _names(site: Site) -> Iterator[tuple[str, ...]]:
    for body in site.organizations:
        yield _words(body.name, *body.aliases, body.full_name or "")
    for town in site.municipalities:
        yield _words(town.name, *town.aliases)
    for venue in site.venues:
        yield _words(venue.name, *venue.aliases)
    for campaign in site.campaigns:
        yield _words(campaign.title, *campaign.aliases)


def _words(*names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if len(name) > 1))


def own_readings(site: Site, today: date) -> Mapping[str, str]:
    """How records say that they are read; of a person only where the name may stand on the site."""
    wards = (ward for town in site.municipalities for ward in town.wards)
    people = (person for person in site.people if person.may_be_named(today))
    rows: Iterable[tuple[str, str | None]] = (
        *(
            (row.name, row.reading)
            for row in (*site.organizations, *site.municipalities, *site.venues, *wards, *people)
        ),
        *((topic.title, topic.reading) for topic in site.topics),
    )
    return {name: reading for name, reading in rows if reading}
