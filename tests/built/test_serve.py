"""What an editor sees with ``mkdocs serve`` while writing."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from bs4 import BeautifulSoup

from ..conftest import ROOT, TEST_SITE, Built, copied


@contextmanager
def serving(config: Path, *flags: str) -> Iterator[str]:
    """Where ``mkdocs serve`` shows the site of a council."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "-q", "--livereload", "-a", address, "-f", str(config), *flags]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    with subprocess.Popen(command, cwd=ROOT, env=environment) as server:
        try:
            yield f"http://{address}/"
        finally:
            server.terminate()


def shown(address: str) -> BeautifulSoup:
    """The page, once the server has built the site."""
    until = time.monotonic() + 120
    while True:
        try:
            with urlopen(address) as page:  # noqa: S310  our own server
                return BeautifulSoup(page.read(), "html.parser")
        except URLError:
            assert time.monotonic() < until
            time.sleep(0.2)


def test_a_served_page_has_no_policy_for_it_reloads_itself_with_a_script_of_its_own(test_build: Built) -> None:
    policy = "meta[http-equiv=Content-Security-Policy]"
    with serving(TEST_SITE / "mkdocs.yml") as address:
        page, published = shown(f"{address}reports/"), test_build.page("reports")
    assert published.select_one(policy)
    assert not page.select_one(policy)
    assert "livereload" in "".join(script.get_text() for script in page.select("script:not([src])"))
    assert not published.select("script:not([src]):not([type])")
    assert [str(tag) for tag in page.select("article")] == [str(tag) for tag in published.select("article")]


def test_a_changed_record_is_shown_again_and_again(tmp_path: Path) -> None:
    config = copied(TEST_SITE, tmp_path / "council")
    events = config.parent / "data" / "events" / "2031.yml"
    titles = ["新年度の宣伝行動", "改めた題の行動", "もう一度改めた題の行動"]
    with serving(config) as address:
        page = f"{address}events/2031-04-01-nendohajime/"
        assert titles[0] in shown(page).get_text()
        for before, title in pairwise(titles):
            events.write_text(events.read_text(encoding="utf-8").replace(before, title), encoding="utf-8")
            until = time.monotonic() + 60
            while title not in shown(page).get_text():
                assert time.monotonic() < until
                time.sleep(0.2)


def test_where_only_changed_pages_are_made_again_the_others_stay_where_they_are(tmp_path: Path) -> None:
    config = copied(TEST_SITE, tmp_path / "council")
    with serving(config, "--dirty") as address:
        assert shown(f"{address}reports/").find("h1")
    assert not (config.parent / ".cache" / "spare").exists()
