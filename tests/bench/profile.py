"""Where the time of one build goes: ``python -m tests.bench.profile FOLDER TARGET`` prints JSON, seconds by stage."""

import json
import os
import signal
import sys
from collections import Counter
from pathlib import Path
from types import FrameType

STAGES = {
    "search": ("/macros/search/", "/sudachipy"),
    "macros/": ("/macros/",),
    "markdown": ("/markdown/", "/pymdownx/"),
    "templates": ("/jinja2/", "/templates/", "<template>", "/markupsafe/", "/overrides/"),
    "pydantic, yaml": ("/pydantic/", "/yaml/"),
    "calendars": ("/icalendar/",),
    "mkdocs": ("/mkdocs/", "/material/", "/mkdocs_macros/", "/super_collections/"),
}
EVERY = 0.005
"""Seconds of CPU between two looks at what is being done."""


def stage(frame: FrameType | None) -> str:
    """The stage that works; what the standard library does counts for the stage that called it."""
    while frame:
        place = frame.f_code.co_filename
        for name, parts in STAGES.items():
            if any(part in place for part in parts):
                return name
        frame = frame.f_back
    return "other"


def main(folder: Path, target: Path) -> None:
    """Build in this process alone, and look at it again and again."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    from mkdocs.__main__ import cli

    seen: Counter[str] = Counter(dict.fromkeys((*STAGES, "other"), 0))
    signal.signal(signal.SIGPROF, lambda _, frame: seen.update((stage(frame),)))
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:1])  # one core: no second process takes a share
    cli(["build", "-q", "--strict", "-f", str(folder / "mkdocs.yml"), "-d", str(target)], standalone_mode=False)
    signal.setitimer(signal.ITIMER_PROF, 0, 0)
    sys.stdout.write(json.dumps({name: count * EVERY for name, count in seen.items()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
