"""Names by which one record refers to another."""

import difflib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model.event import Event
from ..model.problem import Problem
from ..model.record import Origin, Place
from ..model.result import Result
from ..model.site import Site


def unknown_names(site: Site) -> Iterator[Problem]:
    """団体・市町村・会場・人・テーマ・署名・行事は、登録された名前で書く。"""
    registers = _registers(site)
    for reference in references(site):
        register = registers[reference.to]
        if (
            reference.name in site.unread
            or reference.name in register.names
            or (reference.to == "団体" and site.sides(reference.name))
        ):
            continue
        near = difflib.get_close_matches(reference.name, register.names, 1, cutoff=0.5)
        hint = f"「{near[0]}」ですか" if near else f"{register.file} に足すか、つづりを確かめてください"
        line = reference.origin.line_of(*reference.place)
        yield Problem(reference.origin.path, line, f"{reference.to}「{reference.name}」は登録されていません。{hint}")


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
    for event in site.events:
        yield event.origin, _of_event(event)
    for session in site.sessions:
        rows: list[Pair] = [("人", ("lecturer",), session.lecturer), ("会場", ("venue",), session.venue)]
        yield session.origin, [*rows, *_each("テーマ", "topics", session.topics), *_of_result(session.result)]
    for campaign in site.campaigns:
        rows = [("行事", ("submissions", n, "event"), row.event) for n, row in enumerate(campaign.submissions)]
        orders = campaign.distribution.by_organization if campaign.distribution else {}
        rows += [("団体", ("distribution", "by_organization", name), name) for name in orders]
        yield campaign.origin, [*rows, *_each("テーマ", "topics", campaign.topics)]
    for report in site.reports:
        yield report.origin, _each("テーマ", "topics", report.topics)
        yield report.origin, _each("市町村", "municipalities", report.municipalities)
        yield report.origin, _each("行事", "events", report.events)
    for venue in site.venues:
        yield venue.origin, [("市町村", ("municipality",), venue.municipality)]


def _of_event(event: Event) -> Iterator[Pair]:
    yield from _each("団体", "host", event.host)
    yield from _each("団体", "supporters", event.supporters)
    yield from _each("テーマ", "topics", event.topics)
    yield "会場", ("venue",), event.venue
    yield "市町村", ("municipality",), event.municipality
    yield "署名", ("campaign",), event.campaign
    yield "行事", ("part_of",), event.part_of
    for number, speaker in enumerate(event.speakers):
        yield "人", ("speakers", number, "person"), speaker.person
    yield from _of_result(event.result)


def _of_result(result: Result | None) -> Iterator[Pair]:
    if result:
        for name in result.by_organization:
            yield "団体", ("result", "by_organization", name), name
        for name in result.signatures:
            yield "署名", ("result", "signatures", name), name


def _each(to: str, field: str, names: Iterable[str]) -> list[Pair]:
    return [(to, (field, number), name) for number, name in enumerate(names)]
