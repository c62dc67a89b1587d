"""Hostile text in every field that takes free text: it comes out as text, through the real views and templates."""

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

import feedparser
import pytest
from bs4 import BeautifulSoup, Tag
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from macros import MACROS, Desk, render
from macros.feeds.table import csv_bytes
from macros.model.campaign import Campaign
from macros.model.event import Event
from macros.model.material import Material
from macros.model.petition import Petition
from macros.model.record import Record
from macros.model.reference import Organization
from macros.model.report import Report
from macros.model.session import Session
from macros.model.site import Site
from macros.pages import pages
from macros.store.messages import explained

from .conftest import TEST_SITE, built, copied
from .feeds.open_data_reading import cell_of, sizes
from .hostile_records import Fields, council

TODAY = date(2023, 12, 1)
BLANKS = re.compile(r"[ \t\r\n]+")
PARTS = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '" onclick="alert(1)', "' onload='x", "{{ 7*7 }}",
    "{% raw %}", "]]>", "<!--", "-->", "javascript:alert(1)", "[x](javascript:alert(1))", "</p></div>", "&", "&lt;",
    "&#60;", "`", "**", "|", "# ", "\\", "${x}", "％＜＞＂", "👩‍👩‍👧", "終わり", "  ", "\t", "\n", "長" * 10_000,
]  # fmt: skip
HOSTILE = st.lists(st.sampled_from(PARTS) | st.text("あＡa0<>&\"'`*_|#", max_size=5), min_size=1, max_size=6).map(
    "".join
)
MANY = settings(max_examples=30, deadline=None, derandomize=True)


def drawn(site: Site) -> Iterator[str]:
    """Every page and every list that the records make."""

    def draw(template: str, **rows: Any) -> str:
        return render.draw(template, lambda uri: f"to/{uri}", **rows)

    for page in pages(site, TODAY):
        yield draw(page.template, **page.rows())
        if page.end:
            yield draw(page.end, text="", **page.rows())
    desk = Desk(site, TODAY, draw, sizes(site, TODAY).__getitem__)
    arguments = {"next_up": ("street_action",), "places": ("over",)}
    yield from (macro(desk, *arguments.get(name, ())) for name, macro in MACROS.items())


def drawn_without_room(site: Site) -> Iterator[str]:
    """The same where every list goes on on pages of years."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("macros.views.archive.ROOM", 1)
        yield from list(drawn(replace(site)))


def folded(text: str) -> str:
    return BLANKS.sub(" ", text).strip()


def assert_harmless(tree: Tag) -> None:
    assert not tree.find(["script", "iframe", "object", "style", "form"])
    for tag in tree.find_all(True):
        assert not [name for name in tag.attrs if name.startswith("on")], tag
        assert not re.match(r"\s*(javascript|data|vbscript):", str(tag.get("href") or tag.get("src") or ""), re.I), tag


@MANY
@given(HOSTILE)
def test_whatever_is_written_comes_out_as_text(text: str) -> None:
    fields = Fields(text)
    seen = ""
    site = council(fields)
    for html in (*drawn(site), *drawn_without_room(site)):
        assert not re.search(r"[\r\n\t]", html)
        tree = BeautifulSoup(html, "html.parser")
        assert_harmless(tree)
        seen += folded(tree.get_text())
    assert [name for name, given in fields.given.items() if folded(given) not in seen] == []


TITLES: dict[type[Record], dict[str, object]] = {
    Event: {"id": "a", "kind": "study", "date": "2023-11-25"},
    Session: {"id": "a", "date": "2023-11-25"},
    Campaign: {"id": "a"},
    Material: {"id": "a", "kind": "handout", "date": "2023-11-25", "summary": "要約"},
    Petition: {"id": "a", "kind": "chinjo", "assembly": "議会"},
    Report: {"date": "2023-11-25", "meeting": "会議", "summary": "要約", "uri": "a.md"},
    Organization: {"id": "a"},
}


@pytest.mark.parametrize("record", TITLES, ids=lambda record: record.__name__)
@MANY
@given(HOSTILE, st.sampled_from("<>\n\t\r\0"))
def test_a_title_refuses_marks_in_japanese(record: type[Record], text: str, mark: str) -> None:
    field = "name" if record is Organization else "title"
    with pytest.raises(ValidationError) as raised:
        record.model_validate(TITLES[record] | {field: text[:20] + mark})
    (error,) = raised.value.errors()
    assert "「<」「>」や改行を使わずに" in explained(error, record)


CELLS = st.text(st.sampled_from("=+-@＝＋－＠\t\r\n\0,\"';0a あ"), max_size=8)


@MANY
@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=4))
@example([["'=1", "''=1"], ["-1", "'-1"], ["'", "''"], ["-1\n", "'-1\n"]])
def test_a_csv_gives_back_every_cell_and_none_is_a_formula(rows: list[list[str]]) -> None:
    text = csv_bytes(("x", "y"), rows).decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(text, newline="")))[1:]
    assert [[cell_of(cell) for cell in row] for row in read] == rows
    for cell in chain(*read):
        assert not re.match(r"[=+@＝＋－＠\t\r\n\0]|-(?!\d+(\.\d+)?\Z)", cell)


WORDS = '甲"乙" & &lt;丙> {{ 7*7 }} {% raw %} ]]> **太** `x` <script>alert(1)</script> [x](javascript:alert(1))'
NAME = '甲"乙" & {{ 7*7 }} ]] *太* `x`'


def test_a_built_site_holds_hostile_text_as_text(tmp_path: Path) -> None:
    config = copied(TEST_SITE, tmp_path / "site")
    notice = config.parent / "docs/events/2031-06-07-tsudoi.md"
    text = notice.read_text(encoding="utf-8")
    for key, value in (("title", NAME), ("summary", WORDS), ("note", WORDS)):
        rows = text.splitlines()
        text = "\n".join(f"{key}: {json.dumps(value)}" if row.startswith(f"{key}: ") else row for row in rows)
    notice.write_text(text, encoding="utf-8")
    site = built(config, tmp_path / "built")
    page = site.page("events/2031-06-07-tsudoi")
    assert page.title is not None
    assert NAME in page.title.get_text()
    assert site.text("events/2031-06-07-tsudoi").count(folded(WORDS)) == 2
    assert_harmless(site.main("events/2031-06-07-tsudoi"))
    assert NAME in site.text("events")
    (told,) = page.select('head script[type="application/ld+json"]')
    things = {thing["@type"]: thing for thing in json.loads(told.get_text())["@graph"]}
    assert (things["Event"]["name"], WORDS in things["Event"]["description"]) == (NAME, True)
    assert [WORDS in str(meta["content"]) for meta in page.select('meta[property="og:description"]')] == [True]
    read = feedparser.parse(site.folder / "feeds/notices.xml", response_headers={"content-type": "application/xml"})
    (entry,) = (entry for entry in read.entries if entry.link.endswith("2031-06-07-tsudoi/"))
    assert not read.bozo
    assert not BeautifulSoup(entry.content[0].value, "html.parser").select("script")
    assert folded(WORDS) in folded(BeautifulSoup(entry.content[0].value, "html.parser").get_text())
    pages = json.loads((site.folder / "search/pages.json").read_text(encoding="utf-8"))
    (found,) = (page[-1] for page in pages if page[0] == "events/2031-06-07-tsudoi/")
    assert any(
        folded(WORDS) in folded(text) for _, _, text in found
    )  # as text; the browser tests see that it stays text
