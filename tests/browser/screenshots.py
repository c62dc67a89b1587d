"""``python -m tests.browser.screenshots``: the pictures of the shipped site that the README shows."""

import functools
import http.server
import tempfile
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

from ..conftest import ROOT, built
from .conftest import CLOSED_NETWORK, Quiet

TARGET = Path(__file__).parent / "screenshots"
PICTURES = {
    "home-desktop": ("", 1280, 860),
    "home-phone": ("", 360, 780),
    "calendar-desktop": ("calendar/2023-12/", 1280, 860),
    "calendar-phone": ("calendar/2023-12/", 360, 780),
}
"""Name, address, width and height in CSS pixels."""


def main() -> None:
    """Build the site, and take each picture of it."""
    with tempfile.TemporaryDirectory() as folder:
        site = built(ROOT / "mkdocs.yml", Path(folder) / "site")
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site.folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        _take(server.server_port)
        server.shutdown()


def _take(port: int) -> None:
    TARGET.mkdir(exist_ok=True)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=CLOSED_NETWORK)
        for name, (address, width, height) in PICTURES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto(f"http://127.0.0.1:{port}/{address}")
            page.screenshot(path=TARGET / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
