"""The figures and times that records hold, by unit, for comparing prose with them."""

from collections import Counter
from collections.abc import Iterable, Iterator

from ..model.campaign import Campaign, Distribution
from ..model.event import Event
from ..model.figure import Figure
from ..model.result import Result
from .prose.numbers import numbers

Counted = tuple[str, int]
"""A unit and a figure."""


def counted(event: Event) -> Iterator[Counted]:
    """Every figure of the result of an event."""
    if event.result:
        yield from _of_result(event.result)


def told(event: Event) -> Iterator[Counted]:
    """Figures that the record of an event holds beside its result: speakers, room, those in its own words."""
    roles = Counter(row.role for row in event.speakers)
    yield from (("人", count) for count in (len(event.speakers), event.capacity or 0, *roles.values()) if count)
    demands = (text for demand in event.demands for text in (demand.text, demand.answer, demand.note))
    yield from _written(event.title, event.summary, event.note, event.fee, *demands)
    if result := event.result:
        yield from _written(result.note, *(share.note for share in result.by_organization.values()))


def counted_for(campaign: Campaign) -> Iterator[Counted]:
    """Every figure of a campaign: goal, what was handed in, what was spread."""
    yield from _written(campaign.summary, campaign.note)
    if campaign.goal:
        yield "筆", campaign.goal
    yield from handed_in(campaign)
    yield from _written(*(row.note for row in campaign.submissions))
    if campaign.distribution:
        yield from spread(campaign.distribution)
        yield from _written(campaign.distribution.note)


def handed_in(campaign: Campaign) -> Iterator[Counted]:
    """The signatures of every submission of a campaign."""
    for row in campaign.submissions:
        yield from _counts("筆", row.signatures, row.nationwide)


def spread(distribution: Distribution) -> Iterator[Counted]:
    """The copies of a distribution; 「1冊50円」 is no count of them."""
    yield from _counts("冊", distribution.ordered, distribution.stated)
    yield from (("冊", count) for count in (distribution.listed, 1, *distribution.by_organization.values()))


def by_unit(pairs: Iterable[Counted]) -> dict[str, set[int]]:
    """The figures of each unit."""
    found: dict[str, set[int]] = {}
    for unit, value in pairs:
        found.setdefault(unit, set()).add(value)
    return found


def times_of(event: Event) -> tuple[int, ...]:
    """When an event begins and ends, in minutes, as far as it is written."""
    return tuple(clock.hour * 60 + clock.minute for clock in (event.start, event.end) if clock)


def parts_and_wholes(
    unit: str, results: Iterable[Result], spreads: Iterable[Distribution]
) -> tuple[set[int], set[int]]:
    """Figures of that unit that are a part of another, and those that are whole in themselves."""
    parts: set[int] = set()
    wholes: set[int] = set()
    for result in results:
        for breakdown in _breakdowns(unit, result):
            parts.update(breakdown)
            wholes.add(sum(breakdown))
        if unit == "人":
            figures = (result.people, result.in_person, result.online_people, result.previous)
            wholes.update(value for _, value in _counts(unit, *figures))
    for spread in spreads if unit == "冊" else ():
        parts.update(spread.by_organization.values())
        wholes.update((spread.listed, *(value for _, value in _counts(unit, spread.ordered, spread.stated))))
    return parts, wholes - {0}


def _breakdowns(unit: str, result: Result) -> Iterator[list[int]]:
    """The lists of a result in that unit, as far as they are known."""
    if unit == "人":
        yield [share.people for share in result.by_organization.values() if share.people is not None]
        yield [stop.people.value for stop in result.by_place if stop.people]
    elif unit == "筆":
        yield [count.value for count in result.signatures.values()]


def _of_result(result: Result) -> Iterator[Counted]:
    yield from _counts("人", result.people, result.in_person, result.online_people, result.previous)
    yield from _parts("人", (share.people for share in result.by_organization.values()))
    yield from _parts("人", (stop.people.value if stop.people else None for stop in result.by_place))
    yield from _parts("筆", (count.value for count in result.signatures.values()))
    yield from _counts("カ所", result.online_sites)
    yield from _counts("件", result.consultations, result.previous)
    sizes = (("カ所", len(result.by_place)), ("団体", len(result.by_organization)), ("団体", result.organizations))
    yield from ((unit, size) for unit, size in sizes if size)
    yield from ((row.unit, row.count.value) for row in result.handouts)
    if vote := result.sticker_vote:
        yield from (("枚", count) for count in (vote.in_favour, vote.against, vote.votes))


def _counts(unit: str, *figures: Figure | None) -> Iterator[Counted]:
    yield from ((unit, figure.value) for figure in figures if figure)


def _parts(unit: str, parts: Iterable[int | None]) -> Iterator[Counted]:
    """Parts, and their sum where there are several."""
    known = [part for part in parts if part is not None]
    yield from ((unit, part) for part in known)
    if known:
        yield unit, sum(known)


def _written(*texts: str | None) -> Iterator[Counted]:
    yield from ((found.unit, found.value) for text in texts if text for found in numbers(text))
