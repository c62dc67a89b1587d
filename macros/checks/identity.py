"""Ids and names: each stands for one thing."""

from collections.abc import Iterable, Iterator
from typing import Any

from ..model.event import Event
from ..model.problem import Problem
from ..model.record import Origin, Place
from ..model.session import Session
from ..model.site import Register, Site

Row = tuple[str, Origin, Place]


def doubled_ids(site: Site) -> Iterator[Problem]:
    """同じ id は1度しか使えない（行事・講座・しめきりは合わせて数える）。"""
    rows: list[Row] = [(event.id, event.origin, ("id",)) for event in site.events]
    rows += [(session.id, session.origin, ("id",)) for session in site.sessions]
    for campaign in site.campaigns:
        places = ((row.id, ("deadlines", number, "id")) for number, row in enumerate(campaign.deadlines))
        rows += [(name, campaign.origin, place) for name, place in places]
    yield from _doubled("id", rows)
    yield from _doubled("id", [(petition.id, petition.origin, ("id",)) for petition in site.petitions])
    yield from _doubled("id", [(talks.id, talks.origin, ("id",)) for talks in site.rounds])


def doubled_names(site: Site) -> Iterator[Problem]:
    """名前や別名は、一つのものだけを指す。"""
    for register in (site.organizations, site.municipalities, site.venues, site.people, site.topics, site.campaigns):
        yield from _doubled("名前", [(name, row.origin, ()) for row in register for name in dict.fromkeys(row.names)])
    yield from _doubled("ことば", [(word, row.origin, ("words",)) for row in site.synonyms for word in row.words])


def doubled_tiles(site: Site) -> Iterator[Problem]:
    """タイル地図の一つの場所（tile）には、一つの市町村だけを置く。"""
    first: dict[tuple[int, int], str] = {}
    for town in site.municipalities:
        if town.tile and town.tile in first:
            there = f"tile {list(town.tile)} には「{first[town.tile]}」があります"
            message = f"「{town.name}」の {there}。地図で重ならない、別の場所を書いてください"
            yield Problem(town.origin.path, town.origin.line_of("tile"), message)
        elif town.tile:
            first[town.tile] = town.name


def doubled_shares(site: Site) -> Iterator[Problem]:
    """一つの内訳や一覧の中に、同じ団体、署名、市町村、テーマを2度書かない（別名でも）。"""
    for origin, place, names, what in _breakdowns(site):
        first: dict[tuple[str, ...], str] = {}
        for name in names:
            meant = _meant(site, name, what)
            if meant in first:
                message = f"「{name}」は「{first[meant]}」と同じ{what}です。一つにまとめてください"
                yield Problem(origin.path, origin.line_of(*place, name), message)
            first.setdefault(meant, name)


def _breakdowns(site: Site) -> Iterator[tuple[Origin, Place, Iterable[str], str]]:
    """Every mapping from names to figures and list of names, and what the names are of."""
    rows: tuple[Event | Session, ...] = (*site.events, *site.sessions)
    for event in site.events:
        yield event.origin, ("host",), event.host, "団体"
        yield event.origin, ("topics",), event.topics, "テーマ"
        yield event.origin, ("campaign",), event.campaigns, "署名"
    for row in rows:
        if row.result:
            yield row.origin, ("result", "by_organization"), row.result.by_organization, "団体"
            yield row.origin, ("result", "signatures"), row.result.signatures, "署名"
    for campaign in site.campaigns:
        if campaign.distribution:
            yield campaign.origin, ("distribution", "by_organization"), campaign.distribution.by_organization, "団体"
    yield from ((talks.origin, ("done",), talks.done, "市町村") for talks in site.rounds)


def _meant(site: Site, name: str, what: str) -> tuple[str, ...]:
    registers: dict[str, Register[Any]] = {"署名": site.campaigns, "市町村": site.municipalities, "テーマ": site.topics}
    if register := registers.get(what):
        found = register.find(name)
        return (found.id,) if found else (name,)
    return tuple(sorted({organization.id for organization in site.sides(name)})) or (name,)


def _doubled(what: str, rows: Iterable[Row]) -> Iterator[Problem]:
    first: dict[str, Row] = {}
    for row in rows:
        name, origin, place = row
        if name in first:
            _, before, where = first[name]
            used = f"{before.path} の {before.line_of(*where)} 行目"
            message = f"{what}「{name}」は {used}でも使われています。別のものにしてください"
            yield Problem(origin.path, origin.line_of(*place), message)
        first.setdefault(name, row)
