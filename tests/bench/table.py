"""What was measured, as Markdown that can be pasted."""

import math
from collections.abc import Iterator
from typing import NamedTuple

from .measure import Cost

_NAMES = {
    "ours": "this project, cold",
    "warm": "this project, one report edited",
    "record": "this project, one event edited",
    "stock": "stock Material",
    "hugo": "Hugo",
}
Target = tuple[str, float, str, float]
"""What, the figure, its unit, and what it may be at most."""


class Measured(NamedTuple):
    """One size: medians by build, bytes of the heaviest page, seconds of reading and of reload, seconds by stage."""

    size: int
    builds: dict[str, Cost]
    heaviest: int
    load_and_check: float
    reload: float
    stages: dict[str, float]


def table(found: list[Measured]) -> str:
    """Builds, stages and targets."""
    missing = [] if "hugo" in found[0].builds else ["", "Hugo is not installed: its rows and targets are left out."]
    return "\n".join((*_builds(found), *missing, "", *_stages(found), "", *_verdicts(found)))


def exponent(small: Measured, large: Measured) -> float:
    """The power of the number of reports that CPU time grows with; 1.0 is linear."""
    return math.log(large.builds["ours"].cpu / small.builds["ours"].cpu) / math.log(large.size / small.size)


def _builds(found: list[Measured]) -> Iterator[str]:
    yield "| reports | build | wall s | CPU s | peak MB | CPU : stock | wall : Hugo |"
    yield "|---:|---|---:|---:|---:|---:|---:|"
    for row in found:
        for name, used in row.builds.items():
            stock = f"{used.cpu / row.builds['stock'].cpu:.2f}"
            hugo = f"{used.wall / row.builds['hugo'].wall:.2f}" if "hugo" in row.builds else "–"
            figures = f"{used.wall:.1f} | {used.cpu:.1f} | {used.memory:.0f} | {stock} | {hugo}"
            yield f"| {row.size:,} | {_NAMES[name]} | {figures} |"


def _stages(found: list[Measured]) -> Iterator[str]:
    yield f"| share of a build | {' | '.join(f'{row.size:,}' for row in found)} |"
    yield f"|---|{'---:|' * len(found)}"
    for stage in found[0].stages:
        yield f"| {stage} | {' | '.join(f'{share(row, stage):.0%}' for row in found)} |"


def share(row: Measured, stage: str) -> float:
    """The part of the profiled seconds that one stage takes."""
    return row.stages[stage] / sum(row.stages.values())


def _verdicts(found: list[Measured]) -> Iterator[str]:
    yield "| target | measured | at most | met |"
    yield "|---|---:|---:|---|"
    for what, figure, unit, most in _targets(found):
        yield f"| {what} | {figure:.2f}{unit} | {most:g}{unit} | {'yes' if figure <= most else 'no'} |"


def _targets(found: list[Measured]) -> Iterator[Target]:
    """Those of the largest size; growth from the second largest, reload at the one nearest to 1,000."""
    last = found[-1]
    ours, warm, at = last.builds["ours"], last.builds["warm"], f"at {last.size:,}"
    yield f"CPU of a cold build : stock, {at}", ours.cpu / last.builds["stock"].cpu, "", 0.30
    if "hugo" in last.builds:
        wall = last.builds["hugo"].wall
        yield f"wall of a cold build : Hugo, {at}", ours.wall / wall, "", 1.5
        yield f"wall after one edit : Hugo, {at}", warm.wall / wall, "", 0.4
    if len(found) > 1:
        yield f"exponent from {found[-2].size:,} to {last.size:,}", exponent(found[-2], last), "", 1.0
    yield f"peak of the largest process, {at}", max(ours.memory, warm.memory, last.builds["record"].memory), " MB", 250
    middle = min(found, key=lambda row: abs(row.size - 1000))
    yield f"edit to reload, at {middle.size:,}", middle.reload, " s", 2
    yield f"load and check, {at}", last.load_and_check, " s", 2
    own = share(last, "macros/") + share(last, "search")
    yield f"macros/ with search, share of the build, {at}", 100 * own, " %", 25
    yield f"heaviest page, {at}", last.heaviest / 1000, " kB", 300
