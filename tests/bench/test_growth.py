"""The short form of ``make bench``: ratios only, so that a slow machine passes as well as a fast one."""

import math
import posixpath
import re
from pathlib import Path

import pytest

from ..conftest import Built
from .generate import write_site
from .measure import Cost, cost, edit, edit_record, mkdocs, newest_report
from .plain import write_stock

SMALL, LARGE = 75, 300
Builds = dict[str, Cost]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bench")


@pytest.fixture(scope="module")
def builds(folder: Path) -> Builds:
    found: Builds = {}
    for name, write, size in (
        ("small", write_site, SMALL),
        ("large", write_site, LARGE),
        ("stock", write_stock, LARGE),
    ):
        write(size, folder / name)
        found[name] = cost(mkdocs(folder / name, folder / f"{name}-out"))
    edit(newest_report(folder / "large"))
    found["edited"] = cost(mkdocs(folder / "large", folder / "edited-out"))
    edit_record(folder / "large")
    found["record"] = cost(mkdocs(folder / "large", folder / "edited-out"))
    return found


def test_four_times_the_reports_take_about_four_times_as_long(builds: Builds) -> None:
    exponent = math.log(builds["large"].cpu / builds["small"].cpu) / math.log(LARGE / SMALL)
    assert exponent < 1.05


def test_a_build_costs_no_more_than_two_stock_builds(builds: Builds) -> None:
    assert builds["large"].cpu < 2 * builds["stock"].cpu


def test_a_build_after_an_edit_costs_less_than_a_stock_build(builds: Builds) -> None:
    assert builds["edited"].cpu < 0.5 * builds["stock"].cpu
    assert builds["edited"].cpu < 0.35 * builds["large"].cpu
    assert builds["record"].cpu < 0.75 * builds["large"].cpu


@pytest.mark.usefixtures("builds")
def test_no_page_is_heavy(folder: Path) -> None:
    heavy = {str(path): path.stat().st_size for path in (folder / "large-out").rglob("*.html")}
    assert {path: size for path, size in heavy.items() if size > 300_000} == {}


@pytest.mark.usefixtures("builds")
def test_every_past_year_is_linked_from_its_list_and_named_in_the_sitemap(folder: Path) -> None:
    built = Built(folder / "large-out")
    years = [address for address in built.addresses if re.search(r"/20\d\d$", address)]
    lists = {address.removesuffix("/past").rpartition("/")[0].removesuffix("/past") for address in years}
    linked = {
        posixpath.normpath(posixpath.join(address, str(link["href"])))
        for address in lists
        for link in built.main(address).select("a[href]")
    }
    sitemap = (built.folder / "sitemap.xml").read_text(encoding="utf-8")
    assert {"actions/2030", "events/past/2029", "organizations/mihon-shahokyo/2030"} <= set(years)
    assert set(years) <= linked
    assert [address for address in years if f"/{address}/<" not in sitemap] == []
