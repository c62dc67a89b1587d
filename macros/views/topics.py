"""Themes: all of them, and everything on one."""

from datetime import date
from typing import NamedTuple

from ..model.campaign import Campaign
from ..model.material import Material
from ..model.petition import Petition
from ..model.reference import Topic
from ..model.report import Report
from ..model.site import Site
from ..model.survey import Survey
from ..model.talks import Round
from .entry import Entry, State, entries
from .named import events_on_topic, materials_on_topic, petitions_on_topic, reports_on_topic


class TopicPage(NamedTuple):
    """What is on a theme: coming first, then newest first."""

    topic: Topic
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


def topic(site: Site, today: date, identity: str) -> TopicPage:
    """Everything that names the theme."""
    wanted = site.topics[identity]
    names = set(wanted.names)
    found = entries(site, events_on_topic(site)[wanted.id], today)
    return TopicPage(
        wanted,
        tuple(row for row in found if row.state is not State.OVER),
        tuple(row for row in reversed(found) if row.state is State.OVER),
        reports_on_topic(site)[wanted.id],
        tuple(row for row in site.campaigns if names.intersection(row.topics)),
        petitions_on_topic(site)[wanted.id],
        materials_on_topic(site)[wanted.id],
        tuple(row for row in site.surveys if row.public and names.intersection(row.topics)),
        tuple(row for row in site.rounds if names.intersection(row.topics)),
    )
