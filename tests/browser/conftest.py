"""A real browser on the built sites; without one the tests are skipped, on CI they fail."""

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from ..conftest import Built

CLOSED_NETWORK = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, driven by Playwright."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not path:
        message = "Chromium がありません。apt-get install chromium fonts-noto-cjk で入ります"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=path, args=CLOSED_NETWORK)
        yield found
        found.close()


@pytest.fixture(autouse=True)
def nothing_stays_open(request: pytest.FixtureRequest) -> Iterator[None]:
    """Close what a test opened: a page whose clock stands still works without end."""
    found: Browser | None = request.getfixturevalue("browser") if "browser" in request.fixturenames else None
    before = found.contexts if found else []
    yield
    for context in found.contexts if found else []:
        if context not in before:
            context.close()


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files without a line for each."""

    def log_message(self, format: str, *args: Any) -> None: ...  # noqa: A002  the name is the library's


def served(built: Built) -> Iterator[str]:
    """The address of a built site on this machine."""
    handler = functools.partial(Quiet, directory=str(built.folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def address(test_build: Built) -> Iterator[str]:
    """Where the made-up council's site is served."""
    yield from served(test_build)


@pytest.fixture(scope="session")
def real_address(real_build: Built) -> Iterator[str]:
    """Where the shipped site is served."""
    yield from served(real_build)


def opened(context: BrowserContext, url: str) -> tuple[Page, list[str]]:
    """A page, and what its console and its network complained of."""
    page = context.new_page()
    complaints: list[str] = []
    page.on(
        "console", lambda message: complaints.append(message.text) if message.type in {"error", "warning"} else None
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "response",
        lambda response: complaints.append(f"{response.status}: {response.url}") if response.status >= 400 else None,
    )
    page.on("requestfailed", lambda request: complaints.append(f"failed: {request.url}"))
    host = url.split("/")[2]
    page.on(
        "request",
        lambda request: (
            complaints.append(request.url)
            if host not in request.url[:40] and not request.url.startswith(("data:", "blob:"))
            else None
        ),
    )
    page.goto(url)
    return page, complaints


@pytest.fixture
def desk(browser: Browser, address: str) -> Iterator[Page]:
    """A page with a search box on a wide screen."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page, complaints = opened(context, f"{address}about/")
    page.wait_for_load_state("networkidle")
    yield page
    assert [row for row in complaints if not row.startswith("failed:")] == []  # who leaves a page stops its loading
    context.close()
