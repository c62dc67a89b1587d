"""``python -m tests.bench_search``: finding on the made-up council's pages, then bytes and time on larger sites."""

import argparse
import functools
import http.server
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, sync_playwright

from ..bench.generate import write_site
from ..browser.conftest import CLOSED_NETWORK, Quiet
from ..conftest import TEST_SITE, build
from .queries import QUERIES
from .score import scores, table
from .truth import right, texts
from .workers import Answers, ours, stock

GROWTH = ["署名", "行動 国保", "ほけんりょう", "医療費の助成", "2024年5月", "マイク", "妖怪"]
"""Asked of the larger sites, whose text is generated."""


def main() -> None:
    """Print every figure as Markdown."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench_search", description=__doc__)
    parser.add_argument("reports", type=int, nargs="*", default=[55, 600], help="sizes of the generated sites")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _finding(_built(TEST_SITE / "mkdocs.yml", Path(folder, "test")))
        _say("| pages | search | bytes (gzip) | first answer ms | then ms |", "|---:|---|---:|---:|---:|")
        for reports in given.reports:
            write_site(reports, Path(folder, f"source-{reports}"))
            _growth(_built(Path(folder, f"source-{reports}", "mkdocs.yml"), Path(folder, f"site-{reports}")))


def _finding(site: Path) -> None:
    pages = texts(site)
    truth = [right(query, pages) for query in QUERIES]
    typed = [query.typed for query in QUERIES]
    _say(f"{len(pages)} pages, {len(typed)} queries", "")
    with _page(site) as page:
        for name, answers in (("ours", ours(page, site, typed)), ("stock Material", stock(page, site, typed))):
            _say(*table(name, scores(QUERIES, truth, answers), answers))


def _growth(site: Path) -> None:
    count = len(list(site.rglob("index.html")))
    with _page(site) as page:
        for name, ask in (("ours", ours), ("stock Material", stock)):
            answers: Answers = ask(page, site, GROWTH)
            _say(f"| {count:,} | {name} | {answers.bytes:,} | {answers.cold:,.0f} | {median(answers.warm):,.1f} |")


def _built(config: Path, target: Path) -> Path:
    done = build(config, target)
    if done.returncode:
        sys.exit(done.stderr)
    return target


@contextmanager
def _page(site: Path) -> Iterator[Page]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as driver, driver.chromium.launch(executable_path=path, args=CLOSED_NETWORK) as found:
        page = found.new_page()
        page.set_default_timeout(600_000)
        page.goto(f"http://127.0.0.1:{server.server_port}/about/")
        yield page
    server.shutdown()


def _say(*lines: str) -> None:
    sys.stdout.write("\n".join((*lines, "")))


if __name__ == "__main__":
    main()
