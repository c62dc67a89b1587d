"""The page of one municipality: what is going on there, what it answered, its row of every survey."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from ..model.petition import Petition
from ..model.reference import Municipality
from ..model.report import Report
from ..model.site import Site
from ..model.survey import Column, Survey, Value
from ..model.talks import Round
from .archive import Archive, YearLink
from .demands import DemandRow, demands
from .entry import Entry, State, entries, state
from .filed import Filed, filed, of_section, parted_files
from .indexes import events_in_town, petitions_to_town, reports_on_town


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
    """What names the municipality, newest first; of one ``year``, or with links to the ``years`` before."""

    municipality: Municipality
    year: int | None
    years: tuple[YearLink, ...]
    coming: tuple[Entry, ...]
    past: tuple[Entry, ...]
    petitions: tuple[Petition, ...]
    rounds: tuple[RoundState, ...]
    answers: tuple[Answers, ...]
    surveys: tuple[SurveyAnswers, ...]
    reports: tuple[Report, ...]


def municipality(site: Site, today: date, identity: str, year: int | None = None) -> MunicipalityPage:
    """The municipality of that id: a fiscal year, or the newest with everything that is coming."""
    town = site.municipalities[identity]
    archive = municipality_archive(site, today, town.id)
    rows = archive.rows(year)
    past, petitions, found = (of_section(rows, name) for name in ("past", "petitions", "reports"))
    coming = () if year else tuple(row for row in events_in_town(site)[town.id] if state(row, today) is not State.OVER)
    return MunicipalityPage(
        municipality=town,
        year=year,
        years=() if year else archive.years,
        coming=entries(site, coming, today),
        past=entries(site, past, today),
        petitions=petitions,
        rounds=() if year else tuple(RoundState(talks, is_done(site, talks, town)) for talks in site.rounds),
        answers=tuple(_asked(site, town, entries(site, (*reversed(coming), *past), today), today)),
        surveys=() if year else tuple(_answers(row, town) for row in site.public.surveys if row.rows),
        reports=found,
    )


@cache
def municipality_archive(site: Site, today: date, identity: str) -> Archive[Filed]:
    """What is over or was told of the municipality of that id, by fiscal year."""
    over = (event for event in reversed(events_in_town(site)[identity]) if state(event, today) is State.OVER)
    rows = [
        *filed("past", over),
        *filed("petitions", petitions_to_town(site)[identity]),
        *filed("reports", reports_on_town(site)[identity]),
    ]
    return parted_files(rows, site.municipalities[identity].uri)


def _asked(site: Site, town: Municipality, found: Iterable[Entry], today: date) -> Iterator[Answers]:
    """A meeting that only took place in the town, in a hall of its own, asked nothing of it."""
    for row in found:
        if row.event.demands and _names(site, row.event.municipality, town):
            yield Answers(row, demands(row, today))


def is_done(site: Site, talks: Round, town: Municipality) -> bool:
    """Whether the round has been held there."""
    return talks.all_done or any(_names(site, name, town) for name in talks.done)


def _names(site: Site, name: str | None, town: Municipality) -> bool:
    return site.municipalities.find(name) is town


def _answers(survey: Survey, town: Municipality) -> SurveyAnswers:
    return SurveyAnswers(survey, tuple(Answer(column, survey.value(town.code, column)) for column in survey.columns))
