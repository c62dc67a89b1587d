"""``make bench``: this project, stock MkDocs and Hugo in turns, and whether the targets are met."""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from .generate import write_site
from .measure import (
    ROOT,
    Cost,
    cost,
    edit,
    edit_record,
    hugo,
    loaded_and_checked,
    mkdocs,
    newest_report,
    seconds_to_reload,
)
from .plain import write_hugo, write_stock
from .table import Measured, table

WRITERS = {"ours": write_site, "stock": write_stock, "hugo": write_hugo}


def main() -> None:
    """Measure and print a table of Markdown."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench", description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[100, 1000, 4000], help="numbers of reports")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = [measured(size, given.rounds, Path(folder)) for size in sorted(given.sizes)]
    print(table(found))  # noqa: T201  a command line prints


def measured(size: int, rounds: int, folder: Path) -> Measured:
    """Everything that is measured at one size."""
    program = hugo()
    names = [name for name in WRITERS if name != "hugo" or program]
    for name in names:
        _say(f"{size}: writing {name}")
        WRITERS[name](size, folder / f"{name}-{size}")
    site, target = folder / f"ours-{size}", folder / "out"
    builds: dict[str, list[Cost]] = {name: [] for name in (*names, "warm", "record")}
    for number in range(rounds):
        for name in names:
            _say(f"{size}: round {number + 1}/{rounds} {name}")
            _forget(folder / f"{name}-{size}", target)
            builds[name].append(cost(_command(name, folder / f"{name}-{size}", target, program)))
            if name == "ours":
                heaviest = max(path.stat().st_size for path in target.rglob("*.html"))
                edit(newest_report(site))
                builds["warm"].append(cost(mkdocs(site, target)))
                edit_record(site)
                builds["record"].append(cost(mkdocs(site, target)))
    _say(f"{size}: profile, load and check, serve")
    medians = {name: Cost(*(median(each) for each in zip(*rows, strict=True))) for name, rows in builds.items()}
    _forget(site, target)
    return Measured(size, medians, heaviest, loaded_and_checked(site), seconds_to_reload(site), _stages(site, target))


def _command(name: str, site: Path, target: Path, program: str | None) -> list[str]:
    return (
        [program, "build", "--quiet", "-s", str(site), "-d", str(target)]
        if name == "hugo" and program
        else mkdocs(site, target)
    )


def _forget(site: Path, target: Path) -> None:
    """Make the next build a cold one: nothing built, nothing kept."""
    shutil.rmtree(target, ignore_errors=True)
    for kept in (".cache", "resources"):
        shutil.rmtree(site / kept, ignore_errors=True)


def _stages(site: Path, target: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.profile", str(site), str(target)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _say(line: str) -> None:
    sys.stderr.write(f"bench: {line}\n")


if __name__ == "__main__":
    main()
