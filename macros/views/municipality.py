"""The page of one municipality: what is going on there, what it answered, its row of every survey, its neighbours."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ..model.petition import Petition
from ..model.reference import Municipality
from ..model.report import Report
from ..model.site import Site
from ..model.survey import Column, Missing, Survey, Value
from ..model.talks import Round
from .demands import DemandRow, demands
from .entry import Entry, State, entries
from .named import events_in_town, petitions_to_town, reports_on_town
from .tiles import neighbours


class Answer(NamedTuple):
    """One cell of a survey."""

    column: Column
    value: Value


class SurveyAnswers(NamedTuple):
    """The municipality's row of one survey."""

    survey: Survey
    answers: tuple[Answer, ...]


class RoundState(NamedTuple):
    """Whether a round of talks has been held with the municipality."""

    talks: Round
    done: bool


class Answers(NamedTuple):
    """What was asked of it at one meeting, and what it answered."""

    entry: Entry
    demands: tuple[DemandRow, ...]


class MunicipalityPage(NamedTuple):
    """Everything that names the municipality: coming first, then newest first."""

    municipality: Municipality
    coming: tuple[Entry, ...]
    past: tuple[Entry, ...]
    petitions: tuple[Petition, ...]
    rounds: tuple[RoundState, ...]
    answers: tuple[Answers, ...]
    surveys: tuple[SurveyAnswers, ...]
    reports: tuple[Report, ...]
    neighbours: tuple[Municipality, ...]


def municipality(site: Site, today: date, identity: str) -> MunicipalityPage:
    """The page of the municipality of that id."""
    town = site.municipalities[identity]
    found = entries(site, events_in_town(site)[town.id], today)
    return MunicipalityPage(
        town,
        tuple(row for row in found if row.state is not State.OVER),
        tuple(row for row in reversed(found) if row.state is State.OVER),
        petitions_to_town(site)[town.id],
        tuple(RoundState(talks, is_done(site, talks, town)) for talks in site.rounds),
        tuple(_asked(site, town, found, today)),
        tuple(_answers(survey, town) for survey in site.surveys if survey.public and survey.rows),
        reports_on_town(site)[town.id],
        neighbours(site, town),
    )


def _asked(site: Site, town: Municipality, found: Iterable[Entry], today: date) -> Iterator[Answers]:
    """Newest first; a meeting that only took place in the town, in a hall of its own, asked nothing of it."""
    for row in reversed(tuple(found)):
        if row.event.demands and _names(site, row.event.municipality, town):
            yield Answers(row, demands(row, today))


def is_done(site: Site, talks: Round, town: Municipality) -> bool:
    """Whether the round has been held there."""
    return talks.all_done or any(_names(site, name, town) for name in talks.done)


def _names(site: Site, name: str | None, town: Municipality) -> bool:
    return site.municipalities.find(name) is town


def _answers(survey: Survey, town: Municipality) -> SurveyAnswers:
    row = next((row for row in survey.rows if row.code == town.code), None)
    values = row.values if row else {}
    return SurveyAnswers(
        survey, tuple(Answer(column, values.get(column.name, Missing.UNCONFIRMED)) for column in survey.columns)
    )
