"""The figures of one past event with the names resolved."""

from typing import NamedTuple

from ..model.campaign import Campaign
from ..model.figure import Figure, total
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
    """A result ready to draw; ``people`` is the stated total, or else the sum of the stops（延べ）."""

    result: Result
    people: Figure | None
    shares: tuple[ShareRow, ...]
    stops: tuple[Stop, ...]
    signatures: tuple[tuple[Campaign, Figure], ...]


def result_rows(site: Site, result: Result) -> ResultRows:
    """The rows of one result, in the order written."""
    return ResultRows(
        result,
        people_of(result),
        shares(site, result),
        tuple(Stop(stop.place, site.municipalities.find(stop.place), stop.people) for stop in result.by_place),
        tuple((site.campaigns[name], count) for name, count in result.signatures.items()),
    )


def people_of(result: Result) -> Figure | None:
    """The stated number of people, or the sum of the places of a caravan where only those are told."""
    stops = [stop.people for stop in result.by_place if stop.people]
    return result.people or (total(stops) if stops else None)
