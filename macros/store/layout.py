"""Which file holds which record."""

from fnmatch import fnmatch

from ..model.campaign import Campaign
from ..model.event import Event
from ..model.material import Material
from ..model.petition import Petition
from ..model.record import Record
from ..model.reference import Council, Municipality, Organization, Person, Topic, Venue
from ..model.report import Report
from ..model.session import Session
from ..model.survey import Survey
from ..model.synonym import Synonym
from ..model.talks import Round

ROWS: dict[str, type[Record]] = {
    "municipalities.yml": Municipality,
    "organizations.yml": Organization,
    "people.yml": Person,
    "venues.yml": Venue,
    "campaigns.yml": Campaign,
    "rounds.yml": Round,
    "synonyms.yml": Synonym,
    "events/*.yml": Event,
    "seminars/*.yml": Session,
    "petitions/*.yml": Petition,
}
"""Files under ``data/`` and the record that each of their rows is."""

PAGES: dict[str, tuple[type[Record], str]] = {
    "events": (Event, "id"),
    "topics": (Topic, "id"),
    "materials": (Material, "id"),
    "surveys": (Survey, "id"),
    "reports": (Report, "uri"),
}
"""Folders under ``docs/`` whose pages are records, and the field that the path itself gives."""


def record_for(name: str) -> type[Record] | None:
    """The record of a file below ``data/``, or None where nothing reads it."""
    if name == "council.yml":
        return Council
    depth = name.count("/")  # fnmatch's star takes slashes, too
    fits = (record for pattern, record in ROWS.items() if pattern.count("/") == depth and fnmatch(name, pattern))
    return next(fits, None)
