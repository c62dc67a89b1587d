"""The line that tells how far a build is."""

import io
import re
from types import SimpleNamespace

import pytest

from macros.engine import progress
from macros.engine.progress import counted, stage

PAGES = [f"reports/{number}.md" for number in range(600)] + [f"events/{number}.md" for number in range(400)]


class Terminal(io.StringIO):
    """Somebody watches."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    watched = Terminal()
    monkeypatch.setattr("macros.engine.progress.sys", SimpleNamespace(stderr=watched))  # pytest puts back its own
    monkeypatch.delenv("CI", raising=False)
    return watched


def told(terminal: Terminal) -> list[str]:
    """What stood on the line, one after the other."""
    return re.split(r"\r\x1b\[2K", terminal.getvalue())[1:]


def test_the_line_tells_the_stage_and_the_count_and_nothing_is_left_of_it(terminal: Terminal) -> None:
    assert list(counted(PAGES, stage, PAGES)) == PAGES
    lines = told(terminal)
    assert lines[:2] == ["報告 0/600", "報告 6/600"]
    assert {"報告 594/600", "行事 0/400", "行事 396/400"} <= set(lines)
    assert len(lines) <= 202
    assert lines[-1] == ""


def test_one_of_two_processes_speaks_for_both(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(counted(PAGES[::2], stage, PAGES)) == PAGES[::2]
    assert "報告 588/600" in told(terminal)
    before = terminal.getvalue()
    monkeypatch.setattr(progress, "_FIRST", -1)
    assert list(counted(PAGES[1::2], stage, PAGES)) == PAGES[1::2]
    assert terminal.getvalue() == before


def test_the_line_is_taken_away_when_the_build_ends_early(terminal: Terminal) -> None:
    some = counted(PAGES, stage, PAGES)
    next(some)
    some.close()
    assert told(terminal)[-1] == ""


@pytest.mark.parametrize("why", ["no terminal", "CI", "short"])
def test_nothing_is_written_where_nobody_watches(terminal: Terminal, monkeypatch: pytest.MonkeyPatch, why: str) -> None:
    pages = PAGES[:100] if why == "short" else PAGES
    if why == "CI":
        monkeypatch.setenv("CI", "true")
    if why == "no terminal":
        monkeypatch.setattr(terminal, "isatty", lambda: False)
    assert list(counted(pages, stage, pages)) == pages
    assert terminal.getvalue() == ""
