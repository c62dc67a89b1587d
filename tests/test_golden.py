"""Every template as it draws the made-up council, kept to be read and compared: ``UPDATE_GOLDEN=1 make test`` renews them."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from macros import MACROS, Desk, render
from macros.model.site import Site
from macros.pages import pages

from .conftest import ROOT
from .feeds.open_data_reading import sizes

TODAY = date(2031, 5, 20)
GOLDEN = Path(__file__).parent / "golden"
ARGUMENTS: dict[str, tuple[str, ...]] = {
    "next_up": ("seminar", "street_action"),
    "places": ("2031-02-13-caravan",),
}
"""What a macro is called with, where it needs something."""

TEMPLATES = sorted(path.stem for path in (ROOT / "macros" / "templates").glob("[!_]*.html"))


def drawn(site: Site) -> Iterator[tuple[str, str]]:
    """Each template with the first thing that it draws."""
    found: list[tuple[str, str]] = []

    def draw(template: str, **rows: Any) -> str:
        html = render.draw(template, link=partial(str.format, "/{}"), **rows)
        found.append((template, html))
        return html

    for page in pages(site, TODAY):
        draw(page.template, **page.rows())
        if page.end:
            draw(page.end, text="", **page.rows())
    for name, function in MACROS.items():
        function(Desk(site, TODAY, draw, sizes(site, TODAY).__getitem__), *ARGUMENTS.get(name, ()))
    yield from found


def drawn_without_room(site: Site) -> Iterator[tuple[str, str]]:
    """The same where every list goes on on pages of years."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("macros.views.archive.ROOM", 1)
        yield from list(drawn(replace(site)))  # a copy: what was gathered of the site itself stays as it is


@pytest.fixture(scope="module")
def first_drawn(made_up: Site) -> dict[str, str]:
    """The first drawing of each template, a tag a line."""
    firsts: dict[str, str] = {}
    for template, html in (*drawn(made_up), *drawn_without_room(made_up)):
        assert "\n" not in html, template
        firsts.setdefault(template, BeautifulSoup(html, "html.parser").prettify())
    return firsts


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_draws_what_it_drew(template: str, first_drawn: dict[str, str]) -> None:
    kept = GOLDEN / f"{template}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(first_drawn[template], encoding="utf-8")
    assert first_drawn[template] == kept.read_text(encoding="utf-8")
