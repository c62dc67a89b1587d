"""Sites built once a run, and their pages as trees."""

import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from macros.model.site import Site
from macros.store import load

ROOT = Path(__file__).parent.parent
TEST_SITE = ROOT / "tests" / "site"


class Built:
    """A built site: its pages by address."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cache  # noqa: B019  one object a run
    def page(self, address: str) -> BeautifulSoup:
        """The page at an address such as ``events/``."""
        return BeautifulSoup((self.folder / address / "index.html").read_text(encoding="utf-8"), "html.parser")

    def main(self, address: str) -> Tag:
        """The content of a page without the frame."""
        found = self.page(address).select_one("article")
        assert found is not None, address
        return found

    def text(self, address: str) -> str:
        """What a reader sees of a page's content, blanks folded."""
        return " ".join(self.main(address).get_text(" ").split())

    def section(self, address: str, heading: str) -> str:
        """What a reader sees between the heading of that id and the next of its rank."""
        start = self.main(address).find(id=heading)
        assert isinstance(start, Tag), heading
        parts: list[str] = []
        for following in start.find_next_siblings():
            if following.name == start.name:
                break
            parts.append(following.get_text(" "))
        return " ".join(" ".join(parts).split())

    @property
    def addresses(self) -> list[str]:
        """The address of every page."""
        return sorted(path.parent.relative_to(self.folder).as_posix() for path in self.folder.rglob("index.html"))


def build(config: Path, target: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a strict build as an editor does, from the site's own folder."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(config), "-d", str(target)]
    variables = os.environ | {"NO_MKDOCS_2_WARNING": "1"} | environment
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=variables, check=False)


def built(config: Path, target: Path) -> Built:
    """Build and insist that it went well."""
    done = build(config, target)
    assert done.returncode == 0, done.stderr
    return Built(target)


def copied(source: Path, target: Path) -> Path:
    """A copy of a council's own files that can be changed; its configuration."""
    for folder in ("data", "docs"):
        shutil.copytree(source / folder, target / folder)
    text = (source / "mkdocs.yml").read_text(encoding="utf-8").replace("../../", "")
    for shared in ("macros/hooks.py", "overrides", "mkdocs.yml"):
        text = re.sub(rf"(: |- ){shared}$", rf"\g<1>{ROOT}/{shared}", text, flags=re.MULTILINE)
    config = target / "mkdocs.yml"
    config.write_text(re.sub(r"^watch: .*$", "watch: [data]", text, flags=re.MULTILINE), encoding="utf-8")
    return config


def unpinned(target: Path) -> Path:
    """A copy of the made-up council that is drawn for the day at hand; its configuration."""
    config = copied(TEST_SITE, target)
    rows = config.read_text(encoding="utf-8").splitlines()
    kept = [row for row in rows if "as_of" not in row and row != "extra:"]
    config.write_text("\n".join([*kept, "extra: {as_of: null}\n"]), encoding="utf-8")
    return config


@pytest.fixture(scope="session")
def test_build(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The made-up council's site, pinned to 2031-05-20."""
    return built(TEST_SITE / "mkdocs.yml", tmp_path_factory.mktemp("test-site"))


@pytest.fixture(scope="session")
def real_build(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The shipped site, pinned to its own day."""
    return built(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("real-site"))


@pytest.fixture(scope="session")
def made_up() -> Site:
    """The made-up council's records."""
    site, problems = load(TEST_SITE)
    assert not problems
    assert site
    return site
