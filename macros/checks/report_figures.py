"""Figures, times and tables in the prose of a report against the records that it names."""

from collections.abc import Iterator
from functools import lru_cache

from ..model.problem import Problem
from ..model.report import Report
from ..model.site import Site
from .prose.blocks import Row
from .prose.cells import wrong_cells
from .prose.context import Context, Passage, passages
from .prose.numbers import fits, may_count, numbers, spans, times
from .prose.shares import called, only_parts, swapped
from .recorded import by_unit, counted, counted_for, times_of, told

_NOON = 12 * 60


def figures_in_reports(site: Site) -> Iterator[Problem]:
    """報告の文章にある人数・筆数・時刻などは、その日の行事の記録と合っている。"""
    last: Context | None = None
    for report, passage in _passages(site):
        for row in (row for row in passage.block.rows if may_count(row.text)):
            if last is None or not _same(passage.context, last):
                last = passage.context
                known = _known(site, last)
                hours = {times_of(event) for event in last.events} - {()}
            wrong = (*_wrong_numbers(row, known, last), *_wrong_times(row, hours, last), *swapped(row.text, last))
            yield from (Problem(report.origin.path, row.line, message) for message in dict.fromkeys(wrong))


def tables_in_reports(site: Site) -> Iterator[Problem]:
    """報告の中の団体や場所ごとの表は、その日の行事の記録と合っている。"""
    for report, passage in _passages(site):
        if passage.block.kind == "table":
            for line, message in wrong_cells(site, passage.block.rows, passage.context):
                yield Problem(report.origin.path, line, message)


def _same(one: Context, other: Context) -> bool:
    """Whether two passages speak of the very same records; to compare what is in them would take longer than to read it."""
    first, second = ((*context.events, *context.campaigns) for context in (one, other))
    return len(first) == len(second) and all(left is right for left, right in zip(first, second, strict=True))


@lru_cache(maxsize=1)
def _passages(site: Site) -> tuple[tuple[Report, Passage], ...]:
    """What both rules read, found once."""
    return tuple(_found(site))


def _found(site: Site) -> Iterator[tuple[Report, Passage]]:
    """Passages that name records and hold figures, or are tables; a report is left alone while a record that it names cannot be read."""
    texts = {source.path: source.text for source in site.sources}
    for report in site.reports:
        if not site.unread.isdisjoint(report.events):
            continue
        for passage in passages(site, report, texts.get(report.origin.path, "")):
            told = passage.context.events or passage.context.campaigns
            if told and (passage.block.kind == "table" or may_count(passage.block.text)):
                yield report, passage


@lru_cache(maxsize=1)
def _of_campaigns(site: Site) -> dict[int, list[tuple[str, int]]]:
    """The figures of every campaign, which many reports speak of."""
    return {id(campaign): list(counted_for(campaign)) for campaign in site.campaigns}


def _known(site: Site, context: Context) -> dict[str, set[int]]:
    """What the records say, by unit; one that no result is counted in cannot be contradicted."""
    results = by_unit(pair for event in context.events for pair in counted(event))
    spread = by_unit(pair for row in context.campaigns for pair in _of_campaigns(site)[id(row)])
    beside = by_unit(pair for event in context.events for pair in told(event))
    units = results.keys() | spread.keys()
    return {unit: set().union(*(part.get(unit, ()) for part in (results, spread, beside))) for unit in units}


def _wrong_numbers(row: Row, known: dict[str, set[int]], context: Context) -> Iterator[str]:
    for number in numbers(row.text):
        said = known.get(number.unit)
        if not said:
            continue
        if not fits(number, said):
            written = "、".join(f"{value:,}" for value in sorted(said))
            yield f"「{number.text}」は記録にありません。{called(context)}にあるのは {written}（{number.unit}）です。どちらかを直してください"
        elif wrong := only_parts(number, context):
            yield wrong


def _may_mean(text: str, minutes: int) -> set[int]:
    """「1時半」 is said of the afternoon, too."""
    return {minutes} if ":" in text or "午" in text or minutes >= _NOON else {minutes, minutes + _NOON}


def _wrong_times(row: Row, hours: set[tuple[int, ...]], context: Context) -> Iterator[str]:
    """A time that no event begins or ends at, or two that belong to none together."""
    if not hours:
        return
    clocks = {clock for each in hours for clock in each}
    wrong = [text for text, minutes in times(row.text) if not clocks & _may_mean(text, minutes)]
    wrong += [text for text, first, last in spans(row.text) if {first, last} <= clocks and (first, last) not in hours]
    if not wrong:
        return
    written = "、".join("～".join(f"{clock // 60}:{clock % 60:02}" for clock in each) for each in sorted(hours))
    for text in wrong:
        yield f"「{text}」は記録と合いません。{called(context)}の時刻は {written} です。どちらかを直してください"
