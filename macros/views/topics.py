"""Themes: all of them, and everything on one."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from ..model.campaign import Campaign
from ..model.event import Event
from ..model.material import Material
from ..model.petition import Petition
from ..model.reference import Topic
from ..model.report import Report
from ..model.site import Site
from ..model.survey import Survey
from ..model.talks import Round
from .archive import Archive, YearLink
from .entry import Entry, State, entries, state
from .filed import Filed, filed, of_section, parted_files
from .indexes import events_on_topic, materials_on_topic, petitions_on_topic, reports_on_topic


class TopicPage(NamedTuple):
    """What is on a theme: coming first, then newest first; of one ``year``, or with links to the ``years`` before."""

    year: int | None
    years: tuple[YearLink, ...]
    coming: tuple[Entry, ...]
    past: tuple[Entry, ...]
    reports: tuple[Report, ...]
    campaigns: tuple[Campaign, ...]
    petitions: tuple[Petition, ...]
    materials: tuple[Material, ...]
    surveys: tuple[Survey, ...]
    rounds: tuple[Round, ...]


def topics(site: Site) -> tuple[Topic, ...]:
    """All themes in their order."""
    return tuple(site.topics)


def topic(site: Site, today: date, identity: str, year: int | None = None) -> TopicPage:
    """What names the theme: of a fiscal year, or the newest with everything that is coming."""
    wanted = site.topics[identity]
    archive = topic_archive(site, today, wanted.id)
    rows = archive.rows(year)
    past, found, petitions, materials = (
        of_section(rows, name) for name in ("past", "reports", "petitions", "materials")
    )
    names = frozenset() if year else frozenset(wanted.names)
    return TopicPage(
        year=year,
        years=() if year else archive.years,
        coming=() if year else entries(site, _coming(site, today, wanted.id), today),
        past=entries(site, past, today),
        reports=found,
        campaigns=tuple(row for row in site.campaigns if names.intersection(row.topics)),
        petitions=petitions,
        materials=materials,
        surveys=tuple(row for row in site.public.surveys if names.intersection(row.topics)),
        rounds=tuple(row for row in site.rounds if names.intersection(row.topics)),
    )


@cache
def topic_archive(site: Site, today: date, identity: str) -> Archive[Filed]:
    """What is over or was published on the theme of that id, by fiscal year."""
    over = (event for event in reversed(events_on_topic(site)[identity]) if state(event, today) is State.OVER)
    rows = [
        *filed("past", over),
        *filed("reports", reports_on_topic(site)[identity]),
        *filed("petitions", petitions_on_topic(site)[identity]),
        *filed("materials", materials_on_topic(site)[identity]),
    ]
    return parted_files(rows, site.topics[identity].uri)


def _coming(site: Site, today: date, identity: str) -> Iterator[Event]:
    return (event for event in events_on_topic(site)[identity] if state(event, today) is not State.OVER)
