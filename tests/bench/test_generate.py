"""The generator: alike in every run, and nothing that the checks object to."""

from datetime import date
from pathlib import Path

from macros import checks
from macros.store import load

from .generate import write_site
from .plain import write_hugo, write_stock

N = 40


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_runs_write_the_same_bytes(tmp_path: Path) -> None:
    for write in (write_site, write_stock, write_hugo):
        first, second = tmp_path / f"{write.__name__}-1", tmp_path / f"{write.__name__}-2"
        write(N, first)
        write(N, second)
        assert contents(first) == contents(second)


def test_the_checks_find_nothing(tmp_path: Path) -> None:
    write_site(N, tmp_path)
    site, problems = load(tmp_path)
    assert site
    assert not problems
    assert not checks.findings(site, date(2031, 5, 20)).problems


def test_there_is_as_much_of_everything_as_is_said(tmp_path: Path) -> None:
    write_site(400, tmp_path)
    site, _ = load(tmp_path)
    assert site
    assert len(site.reports) == 400
    assert sum(event.result is not None for event in site.events) == 800
    assert (len(site.petitions), len(site.materials), len(site.surveys)) == (40, 80, 2)
    sizes = [path.stat().st_size for path in tmp_path.glob("docs/reports/*/*.md")]
    assert min(sizes) >= 2000
    assert max(sizes) <= 4000
