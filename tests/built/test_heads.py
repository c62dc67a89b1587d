"""The heads of the built pages: what search engines and LINE are told, against what a reader sees."""

import json
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from macros.model.site import Site

from ..conftest import ROOT, TEST_SITE, Built, built, copied
from ..linked_data.google import lacking

BASE = "https://mihon.example/"


def graph(page: BeautifulSoup) -> list[dict[str, Any]]:
    """What a page tells search engines."""
    found = [json.loads(script.get_text()) for script in page.select('script[type="application/ld+json"]')]
    assert not lacking(found)
    return [thing for whole in found for thing in whole["@graph"]]


def of_type(page: BeautifulSoup, kind: str) -> dict[str, Any] | None:
    return next((thing for thing in graph(page) if thing["@type"] == kind), None)


def meta(page: BeautifulSoup, name: str) -> str | None:
    found = page.select_one(f'meta[property="{name}"], meta[name="{name}"]')
    return str(found["content"]) if found else None


@pytest.mark.parametrize("which", ["real_build", "test_build"])
def test_the_crumbs_are_those_that_a_reader_sees(which: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(which)
    for address in built.addresses:
        page = built.page(address)
        seen = [item.get_text(strip=True) for item in page.select("nav.crumbs li")]
        told = of_type(page, "BreadcrumbList")
        assert [row["name"] for row in told["itemListElement"]] == seen if told else not seen, address


@pytest.mark.parametrize("which", ["real_build", "test_build"])
def test_every_page_has_a_title_and_a_description_of_its_own(which: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(which)
    titles = set()
    for address in built.addresses:
        page = built.page(address)
        assert page.title
        title = page.title.get_text()
        assert title not in titles, address
        titles.add(title)
        assert meta(page, "og:title") == title.rpartition("｜")[0] or address == "."
        assert meta(page, "og:site_name") == title.rpartition("｜")[2]
        assert meta(page, "description"), address
        assert meta(page, "og:description") == meta(page, "description")


def test_a_moved_event_tells_its_day_before(test_build: Built) -> None:
    told = of_type(test_build.page("events/2031-06-28-sodan"), "Event")
    assert told
    assert (told["eventStatus"], told["previousStartDate"]) == ("https://schema.org/EventRescheduled", "2031-06-21")


def test_events_reports_and_surveys_tell_what_the_records_tell(test_build: Built, made_up: Site) -> None:
    events = 0
    for event in made_up.agenda:
        if told := of_type(test_build.page(f"events/{event.id}"), "Event"):
            assert (told["name"], told["startDate"][:10]) == (event.title, event.when.first.isoformat())
            assert told["url"] == f"{BASE}events/{event.id}/"
            events += 1
    assert events > len(made_up.agenda) / 2
    for report in made_up.reports:
        page = test_build.page(report.uri.removesuffix(".md"))
        told = of_type(page, "Article")
        assert told
        assert (told["headline"], told["datePublished"]) == (report.title, report.date.isoformat())
        assert meta(page, "og:type") == "article"
    for survey in made_up.surveys:
        if survey.public and survey.rows:
            told = of_type(test_build.page(f"surveys/{survey.id}"), "Dataset")
            assert told
            for row in told["distribution"]:
                assert (test_build.folder / row["contentUrl"].removeprefix(BASE)).is_file()


def test_the_tables_of_open_data_are_told_with_files_that_are_there(test_build: Built) -> None:
    told = of_type(test_build.page("opendata"), "DataCatalog")
    assert told
    assert len(told["dataset"]) > 20
    for row in told["dataset"]:
        assert test_build.main("opendata").find(id=row["url"].removeprefix(f"{BASE}opendata/#"))
        for file in row["distribution"]:
            assert (test_build.folder / file["contentUrl"].removeprefix(BASE)).is_file()


def test_the_council_tells_of_itself_on_the_front_page(test_build: Built, made_up: Site) -> None:
    told = of_type(test_build.page(""), "Organization")
    assert told
    assert (told["name"], told["telephone"], told["url"]) == (made_up.council.name, made_up.council.phone, BASE)


def test_the_picture_and_the_address_are_told_where_the_address_is_known(test_build: Built, real_build: Built) -> None:
    for address in test_build.addresses:
        page = test_build.page(address)
        assert meta(page, "og:image") == f"{BASE}assets/share.png"
        assert meta(page, "og:url") == BASE + (f"{address}/" if address != "." else "")
    assert meta(real_build.page(""), "og:image") is None
    assert meta(real_build.page(""), "og:url") is None


def test_the_picture_is_light_and_of_the_size_told(test_build: Built) -> None:
    picture = test_build.folder / "assets/share.png"
    assert picture.stat().st_size <= 60_000
    with Image.open(picture) as found:
        page = test_build.page("")
        assert (str(found.width), str(found.height)) == (meta(page, "og:image:width"), meta(page, "og:image:height"))
    assert picture.read_bytes() == (ROOT / "overrides/assets/share.png").read_bytes()


@pytest.mark.parametrize("which", ["real_build", "test_build"])
def test_a_page_that_is_not_found_tells_of_nothing(which: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(which)
    page = BeautifulSoup((built.folder / "404.html").read_text(encoding="utf-8"), "html.parser")
    assert graph(page) == []
    assert meta(page, "og:url") is None


def test_a_page_in_a_folder_that_is_not_in_the_menu_tells_the_way_back(test_build: Built) -> None:
    page = test_build.page("organizations/ko-kumiai")
    steps = page.select("nav.crumbs li")
    assert [step.get_text(strip=True) for step in steps] == ["ホーム", "団体", "甲組合"]
    assert [str(link["href"]) for link in page.select("nav.crumbs a")] == ["../..", "../"]
    assert not page.select(".site-nav [aria-current]")
    assert not test_build.page("organizations").select("nav.crumbs")


def test_without_a_first_page_of_its_own_a_folder_is_no_step_of_the_way(tmp_path: Path) -> None:
    config = copied(TEST_SITE, tmp_path / "site")
    index = config.parent / "docs" / "organizations" / "index.md"
    index.write_text(index.read_text(encoding="utf-8").replace("---\n", "---\ndraft: true\n", 1), encoding="utf-8")
    about = config.parent / "docs" / "about" / "index.md"
    about.write_text(about.read_text(encoding="utf-8").replace("(../organizations/index.md)", ""), encoding="utf-8")
    found = built(config, tmp_path / "out").page("organizations/ko-kumiai")
    assert not found.select("nav.crumbs")
    assert not of_type(found, "BreadcrumbList")


def test_a_sitemap_is_made_only_where_the_address_is_known(test_build: Built, real_build: Built) -> None:
    assert "https://mihon.example/" in (test_build.folder / "sitemap.xml").read_text(encoding="utf-8")
    assert not [path.name for path in real_build.folder.glob("sitemap*")]
