"""People by organization, for one result or over many."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from ..model.reference import Organization
from ..model.result import Result
from ..model.site import Site


class ShareRow(NamedTuple):
    """What one organization sent; two that were counted together are one row. ``people`` None is not told."""

    name: str
    people: int | None
    note: str | None
    organizations: tuple[Organization, ...]


class SharesTotal(NamedTuple):
    """One organization over several results: people where told, and how often it came without a number."""

    name: str
    people: int
    times: int
    untold: int
    organizations: tuple[Organization, ...]


def shares(site: Site, result: Result) -> tuple[ShareRow, ...]:
    """The breakdown of one result, in the order written."""
    rows = ((site.sides(name), share) for name, share in result.by_organization.items())
    return tuple(ShareRow(_name(sides), share.people, share.note, sides) for sides, share in rows)


def shares_total(site: Site, results: Iterable[Result]) -> tuple[SharesTotal, ...]:
    """People by organization over all results, most first; 「A・B」 and 「B・A」 are the same two."""
    found: dict[frozenset[str], list[ShareRow]] = defaultdict(list)
    for result in results:
        for row in shares(site, result):
            found[frozenset(body.id for body in row.organizations)].append(row)
    rows = (_total(parts) for parts in found.values())
    return tuple(sorted(rows, key=lambda row: (-row.people, -row.times)))


def _total(parts: list[ShareRow]) -> SharesTotal:
    people, first = [part.people for part in parts], parts[0]
    return SharesTotal(
        first.name, sum(part or 0 for part in people), len(parts), people.count(None), first.organizations
    )


def _name(sides: tuple[Organization, ...]) -> str:
    return "・".join(organization.name for organization in sides)
