"""The shipped report agrees with its records, and one wrong figure in it is found on its line."""

from typing import Any

import pytest

from macros.checks.report_figures import figures_in_reports, tables_in_reports
from macros.model.problem import Problem
from macros.model.site import Site, Source
from macros.store import load

from ..conftest import ROOT

SHIPPED = "docs/reports/2023/2023-12-19-kanto-ko-bloc.md"
SWAPS = [
    ("署名は42筆", "署名は24筆"),
    ("11団体から26人", "11団体から62人"),
    ("13:30～15:00", "13:00～15:00"),
    ("57人の参加", "75人の参加"),
    ("相談は33件", "相談は23件"),
    ("6万5千筆", "5万6千筆"),
    ("会場に42人", "会場に24人"),
    ("17カ所", "13カ所"),
    ("合わせて1,000冊", "合わせて1,100冊"),
    ("参加したのは23人", "参加したのは32人"),
    ("14:00～16:00", "14:00～16:30"),
    ("9:45～12:00", "9:30～12:00"),
]
CELLS = [
    ("| 神奈川労連 | 3 |", "| 神奈川労連 | 2 |"),
    ("| 二宮町 | 6 |", "| 二宮町 | 9 |"),
    ("| 建設労連 | 100 |", "| 建設労連 | 10 |"),
]


@pytest.fixture(scope="module")
def shipped() -> Site:
    """The real records."""
    site, _ = load(ROOT)
    assert site
    return site


def edited(site: Site, good: str, broken: str) -> tuple[Site, int]:
    """The shipped report with one thing changed in memory, and its line."""
    text = next(source.text for source in site.sources if source.path == SHIPPED)
    assert text.count(good) == 1
    sources = (Source(SHIPPED, text.replace(good, broken)),)
    parts = {name: getattr(site, name) for name in ("events", "sessions", "reports", "campaigns", "organizations")}
    return Site(council=site.council, sources=sources, **parts), text[: text.index(good)].count("\n") + 1


def test_the_shipped_report_agrees_with_its_records(shipped: Site) -> None:
    assert [*figures_in_reports(shipped), *tables_in_reports(shipped)] == []


@pytest.mark.parametrize(("good", "broken"), SWAPS)
def test_a_wrong_figure_in_the_shipped_report_is_found(shipped: Site, good: str, broken: str) -> None:
    site, line = edited(shipped, good, broken)
    assert places(figures_in_reports(site)) == [(SHIPPED, line)]


@pytest.mark.parametrize(("good", "broken"), CELLS)
def test_a_wrong_cell_in_the_shipped_report_is_found(shipped: Site, good: str, broken: str) -> None:
    site, line = edited(shipped, good, broken)
    assert places(tables_in_reports(site)) == [(SHIPPED, line)]


def places(found: Any) -> list[tuple[str, int]]:
    """Where problems stand."""
    problems: list[Problem] = list(found)
    return [(problem.path, problem.line) for problem in problems]
