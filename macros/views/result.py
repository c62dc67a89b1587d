"""The figures of one past event with the names resolved."""

from typing import NamedTuple

from ..model.campaign import Campaign
from ..model.figure import Figure, total_of_known
from ..model.reference import Municipality
from ..model.result import Result
from ..model.site import Site
from .shares import ShareRow, shares


class Stop(NamedTuple):
    """One place of a caravan, and the municipality of that name where there is one."""

    name: str
    municipality: Municipality | None
    people: Figure | None


class ResultRows(NamedTuple):
    """A result ready to draw; where no total is stated, ``summed`` says which parts of it make up ``people``."""

    result: Result
    people: Figure | None
    summed: str
    shares: tuple[ShareRow, ...]
    stops: tuple[Stop, ...]
    signatures: tuple[tuple[Campaign, Figure], ...]


def result_rows(site: Site, result: Result) -> ResultRows:
    """The rows of one result, in the order written."""
    return ResultRows(
        result,
        people_of(result),
        "" if result.people else _summed(result),
        shares(site, result),
        tuple(Stop(stop.place, site.municipalities.find(stop.place), stop.people) for stop in result.by_place),
        tuple((site.campaigns[name], count) for name, count in result.signatures.items()),
    )


def people_of(result: Result) -> Figure | None:
    """The stated number of people, or else the sum of the places（延べ）, or of the organizations if that is all of them."""
    shares = result.by_organization.values()
    known = [Figure(share.people) for share in shares if share.people is not None]
    every = known if len(known) == len(shares) and not result.partial else []
    return result.people or total_of_known(stop.people for stop in result.by_place) or total_of_known(every)


def _summed(result: Result) -> str:
    told = sum(stop.people is not None for stop in result.by_place)
    if told:
        return f"{'' if told == len(result.by_place) else '人数のわかる'}{told}カ所の延べ"
    return "団体ごとの人数の計"
