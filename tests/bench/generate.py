"""Write a council of the made-up prefecture with N reports: ``python -m tests.bench.generate N FOLDER``."""

import argparse
import re
import shutil
from itertools import groupby
from pathlib import Path
from typing import Any

import yaml

from .calendar import fiscal_year
from .events import events, upcoming
from .prose import material, report, report_uri
from .records import petitions, surveys
from .reference import TEST_SITE, Row, campaigns, municipalities

ROOT = Path(__file__).parent.parent.parent
AS_THEY_ARE = ("council.yml", "organizations.yml", "people.yml", "venues.yml")


def main(arguments: list[str] | None = None) -> None:
    """Write one site; what stood in the folder is taken away."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.generate", description=__doc__)
    parser.add_argument("reports", type=int, help="how many reports; the rest follows from it")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stock", action="store_true", help="the same pages for Material as it comes")
    parser.add_argument("--hugo", action="store_true", help="the same pages for Hugo")
    given = parser.parse_args(arguments)
    shutil.rmtree(given.folder, ignore_errors=True)
    from .plain import write_hugo, write_stock

    written = write_hugo if given.hugo else write_stock if given.stock else write_site
    written(given.reports, given.folder)


def write_site(reports: int, folder: Path) -> None:
    """Write ``mkdocs.yml``, ``data/`` and ``docs/`` of a council that this project builds."""
    held = events(reports)
    write(folder / "mkdocs.yml", _configuration())
    _write_data(reports, held, folder / "data")
    write_pages(reports, held, folder / "docs")


def _configuration() -> str:
    text = (TEST_SITE / "mkdocs.yml").read_text(encoding="utf-8").replace("../../", f"{ROOT}/")
    return re.sub(r"^site_url: .*$", "site_url: https://example.org/", text, flags=re.MULTILINE)


def _write_data(reports: int, held: list[Row], data: Path) -> None:
    for name in AS_THEY_ARE:
        write(data / name, (TEST_SITE / "data" / name).read_text(encoding="utf-8"))
    write(data / "municipalities.yml", dumped(municipalities()))
    write(data / "campaigns.yml", dumped(campaigns()))
    for year, rows in groupby([*held, *upcoming()], lambda row: fiscal_year(row["date"])):
        write(data / "events" / f"{year}.yml", dumped(list(rows)))
    for year, rows in groupby(petitions(reports), lambda row: fiscal_year(row["submitted"])):
        write(data / "petitions" / f"{year}.yml", dumped(list(rows)))
    for name, _, table in surveys(reports):
        write(data / "surveys" / f"{name}.csv", table)


def write_pages(reports: int, held: list[Row], docs: Path) -> None:
    """Write the pages that an editor writes, the lists of tests/site among them."""
    for path in (
        *TEST_SITE.glob("docs/**/index.md"),
        *TEST_SITE.glob("docs/about/*.md"),
        *TEST_SITE.glob("docs/topics/*.md"),
        *TEST_SITE.glob("docs/assets/*"),
    ):
        text = re.sub(r"## キャラバン .*?(?=##)", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        write(docs / path.relative_to(TEST_SITE / "docs"), text)
    previous: str | None = None
    for number in range(reports):
        told = [held[2 * number], *held[max(0, 2 * number - 5) :][: number > 2]]
        uri = report_uri(number, told[0])
        write(docs / uri, page(*report(number, told, previous)))
        previous = uri
    for number in range(reports // 5):
        name, head, text = material(number, held[10 * number])
        write(docs / "materials" / f"{name}.md", page(head, text))
    for name, head, _ in surveys(reports):
        write(
            docs / "surveys" / f"{name}.md", page(head, "## 調査のしかた {#how}\n\n用紙を送り、返事をもらいました。\n")
        )


def page(head: Row, text: str) -> str:
    """A Markdown file with its front matter."""
    return f"---\n{dumped(head)}---\n\n{text}"


def dumped(value: Any) -> str:
    """YAML in the order that an editor writes it in."""
    text: str = yaml.dump(value, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=200)
    return text


def write(path: Path, text: str) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
