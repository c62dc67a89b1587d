"""What an editor sees with ``mkdocs serve`` while writing."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from bs4 import BeautifulSoup

from ..conftest import ROOT, TEST_SITE, Built


@pytest.fixture
def served() -> Iterator[str]:
    """Where ``mkdocs serve`` shows the made-up council's site."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
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
        str(TEST_SITE / "mkdocs.yml"),
    ]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    with subprocess.Popen(command, cwd=ROOT, env=environment) as serving:
        yield f"http://{address}/"
        serving.terminate()


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


def test_a_served_page_has_no_policy_for_it_reloads_itself_with_a_script_of_its_own(
    served: str, test_build: Built
) -> None:
    policy = "meta[http-equiv=Content-Security-Policy]"
    page, published = shown(f"{served}reports/"), test_build.page("reports")
    assert published.select_one(policy)
    assert not page.select_one(policy)
    assert "livereload" in "".join(script.get_text() for script in page.select("script:not([src])"))
    assert not published.select("script:not([src]):not([type])")
    assert [str(tag) for tag in page.select("article")] == [str(tag) for tag in published.select("article")]
