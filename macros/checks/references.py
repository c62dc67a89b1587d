"""Names by which one record refers to another."""

import difflib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model.campaign import Campaign
from ..model.event import Event
from ..model.material import Material
from ..model.petition import Petition
from ..model.problem import Problem
from ..model.record import Origin, Place
from ..model.report import Report
from ..model.result import Result
from ..model.session import Session
from ..model.site import Site
from ..model.survey import Survey
from ..model.talks import Round


def unknown_names(site: Site) -> Iterator[Problem]:
    """団体・市町村・会場・人・テーマ・署名・行事は、登録された名前で書く。"""
    registers = _registers(site)
    for reference in references(site):
        register = registers[reference.to]
        if (
            reference.name in register.names
            or reference.name in site.unread
            or (reference.to == "団体" and site.sides(reference.name))
        ):
            continue
        hint = _hint(reference.name, register)
        line = reference.origin.line_of(*reference.place)
        yield Problem(reference.origin.path, line, f"{reference.to}「{reference.name}」は登録されていません。{hint}")


def _hint(name: str, register: "_Register") -> str:
    """What to write instead; a name of which half is another is another person's, and no slip."""
    if "、" in name or "，" in name:
        return "二つ以上は、半角のコンマで区切って [ ] の中に並べてください"
    near = difflib.get_close_matches(name, register.names, 1, cutoff=0.65)
    return f"「{near[0]}」ですか" if near else f"{register.file} に足すか、つづりを確かめてください"


class Reference(NamedTuple):
    """A name, where it is written, and what kind of thing it names."""

    origin: Origin
    place: Place
    to: str
    name: str


class _Register(NamedTuple):
    names: frozenset[str]
    file: str


def _registers(site: Site) -> dict[str, _Register]:
    return {
        "団体": _Register(frozenset(site.organizations.names), "data/organizations.yml"),
        "市町村": _Register(frozenset(site.municipalities.names), "data/municipalities.yml"),
        "会場": _Register(frozenset(site.venues.names), "data/venues.yml"),
        "人": _Register(frozenset(site.people.names), "data/people.yml"),
        "テーマ": _Register(frozenset(site.topics.names), "docs/topics/"),
        "署名": _Register(frozenset(site.campaigns.names), "data/campaigns.yml"),
        "陳情・請願": _Register(frozenset(petition.id for petition in site.petitions), "data/petitions/"),
        "調査": _Register(frozenset(survey.id for survey in site.surveys), "docs/surveys/"),
        "行事": _Register(site.identities, "data/events/ か data/seminars/"),
    }


def references(site: Site) -> Iterator[Reference]:
    """Every name by which a record refers to another."""
    for record, pairs in _pairs(site):
        for to, place, name in pairs:
            if name is not None:
                yield Reference(record, place, to, name)


Pair = tuple[str, Place, str | None]


def _pairs(site: Site) -> Iterator[tuple[Origin, Iterable[Pair]]]:
    yield from ((event.origin, _of_event(event)) for event in site.events)
    yield from ((session.origin, _of_session(session)) for session in site.sessions)
    yield from ((campaign.origin, _of_campaign(campaign)) for campaign in site.campaigns)
    yield from ((report.origin, _of_report(report)) for report in site.reports)
    yield from ((petition.origin, _of_petition(petition)) for petition in site.petitions)
    yield from ((talks.origin, _of_round(talks)) for talks in site.rounds)
    yield from ((material.origin, _of_material(material)) for material in site.materials)
    yield from ((survey.origin, _of_survey(survey)) for survey in site.surveys)
    yield from ((person.origin, [("団体", ("organization",), person.organization)]) for person in site.people)
    yield from ((venue.origin, [("市町村", ("municipality",), venue.municipality)]) for venue in site.venues)


def _of_event(event: Event) -> Iterator[Pair]:
    yield from _each("団体", "host", event.host)
    yield from _each("団体", "supporters", event.supporters)
    yield from _each("団体", "participants", event.participants)
    yield from _each("テーマ", "topics", event.topics)
    yield "会場", ("venue",), event.venue
    yield "市町村", ("municipality",), event.municipality
    yield from _each("署名", "campaign", event.campaigns)
    yield "行事", ("part_of",), event.part_of
    for number, speaker in enumerate(event.speakers):
        yield "人", ("speakers", number, "person"), speaker.person
    yield from _of_result(event.result)


def _of_session(session: Session) -> Iterator[Pair]:
    yield "人", ("lecturer",), session.lecturer
    yield "会場", ("venue",), session.venue
    yield from _each("テーマ", "topics", session.topics)
    yield from _of_result(session.result)


def _of_campaign(campaign: Campaign) -> Iterator[Pair]:
    yield from _each("テーマ", "topics", campaign.topics)
    for number, submission in enumerate(campaign.submissions):
        yield "行事", ("submissions", number, "event"), submission.event
    for name in campaign.distribution.by_organization if campaign.distribution else ():
        yield "団体", ("distribution", "by_organization", name), name


def _of_report(report: Report) -> Iterator[Pair]:
    yield from _each("テーマ", "topics", report.topics)
    yield from _each("市町村", "municipalities", report.municipalities)
    yield from _each("行事", "events", report.events)
    yield from _each("陳情・請願", "petitions", report.petitions)
    yield from _each("署名", "campaigns", report.campaigns)
    yield from _each("調査", "surveys", report.surveys)


def _of_petition(petition: Petition) -> Iterator[Pair]:
    yield "市町村", ("municipality",), petition.municipality
    yield from _each("団体", "submitters", petition.submitters)
    yield from _each("テーマ", "topics", petition.topics)
    yield from _each("行事", "events", petition.events)


def _of_round(talks: Round) -> Iterator[Pair]:
    yield from _each("市町村", "done", talks.done)
    yield from _each("テーマ", "topics", talks.topics)
    yield from _each("行事", "events", talks.events)


def _of_material(material: Material) -> Iterator[Pair]:
    yield "人", ("lecturer",), material.lecturer
    yield "団体", ("publisher",), material.publisher
    yield "行事", ("event",), material.event
    yield from _each("テーマ", "topics", material.topics)


def _of_survey(survey: Survey) -> Iterator[Pair]:
    yield "調査", ("previous",), survey.previous
    yield from _each("テーマ", "topics", survey.topics)


def _of_result(result: Result | None) -> Iterator[Pair]:
    if result:
        for name in result.by_organization:
            yield "団体", ("result", "by_organization", name), name
        for name in result.signatures:
            yield "署名", ("result", "signatures", name), name


def _each(to: str, field: str, names: Iterable[str]) -> list[Pair]:
    return [(to, (field, number), name) for number, name in enumerate(names)]
