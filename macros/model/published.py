"""The site as it is on a day: what is to be published later is as if it were not public."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from .event import Event
from .material import Material
from .petition import Petition
from .report import Report
from .session import Session
from .site import Site
from .survey import Survey

Scheduled = TypeVar("Scheduled", Event, Session, Report, Material, Petition, Survey)


def published(site: Site, today: date) -> Site:
    """The same records, with ``public: false`` on those whose ``publish_from`` has not come yet."""
    return replace(
        site,
        events=_on(site.events, today),
        sessions=_on(site.sessions, today),
        reports=_on(site.reports, today),
        petitions=_on(site.petitions, today),
        materials=_on(site.materials, today),
        surveys=_on(site.surveys, today),
        drafts=site.drafts | {uri for uri, day in site.later.items() if day > today},
    )


def _on(rows: Iterable[Scheduled], today: date) -> tuple[Scheduled, ...]:
    return tuple(
        row.model_copy(update={"public": False}) if row.publish_from and row.publish_from > today else row
        for row in rows
    )
