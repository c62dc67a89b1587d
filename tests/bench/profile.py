"""Where the time of one build goes: ``python -m tests.bench.profile FOLDER TARGET`` prints JSON, seconds by stage."""

import cProfile
import json
import os
import pstats
import sys
from functools import cache
from pathlib import Path

STAGES = {
    "search": ("/macros/search/", "/sudachipy"),
    "macros/": ("/macros/",),
    "markdown": ("/markdown/", "/pymdownx/"),
    "templates": ("/jinja2/", "/templates/", "<template>", "/markupsafe/", "/overrides/"),
    "pydantic, yaml": ("/pydantic/", "/yaml/"),
    "calendars": ("/icalendar/",),
    "mkdocs": ("/mkdocs/", "/material/", "/mkdocs_macros/", "/super_collections/"),
}
Place = tuple[str, int, str]


def by_stage(stats: pstats.Stats) -> dict[str, float]:
    """Own seconds of every function by stage; those of the standard library go to the stages that called it."""
    entries: dict[Place, tuple[int, int, float, float, dict[Place, tuple[int, int, float, float]]]]
    entries = stats.stats  # type: ignore[attr-defined]  # the documented content, untyped in the stubs
    found = dict.fromkeys((*STAGES, "other"), 0.0)

    @cache
    def stage(place: Place, depth: int = 8) -> tuple[tuple[str, float], ...]:
        own = next((name for name, parts in STAGES.items() if any(part in place[0] for part in parts)), None)
        callers = entries[place][4] if place in entries else {}
        weight = sum(each[2] for each in callers.values())
        if own or not weight or not depth:
            return ((own or "other", 1.0),)
        shares: dict[str, float] = {}
        for caller, each in callers.items():
            for name, share in stage(caller, depth - 1) if each[2] else ():
                shares[name] = shares.get(name, 0.0) + share * each[2] / weight
        return tuple(shares.items())

    for place, entry in entries.items():
        for name, share in stage(place):
            found[name] += entry[2] * share
    return found


def main(folder: Path, target: Path) -> None:
    """Build under a profiler, in this process."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    from mkdocs.__main__ import cli

    profile = cProfile.Profile()
    arguments = ["build", "-q", "--strict", "-f", str(folder / "mkdocs.yml"), "-d", str(target)]
    profile.runcall(cli, arguments, standalone_mode=False)
    sys.stdout.write(json.dumps(by_stage(pstats.Stats(profile))))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
