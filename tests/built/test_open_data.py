"""The page of open data and its files in the built sites."""

import re

import pytest

from ..conftest import Built
from ..feeds.open_data_reading import from_csv
from .reading import said, tables
from .spreadsheet import package, path_of, rows


def test_every_table_is_on_the_page_with_its_files_and_columns(each_site: Built) -> None:
    page = each_site.main("opendata")
    for resource in package(each_site)["resources"]:
        head = page.find(id=resource["name"])
        assert head, resource["name"]
        section = head.find_parent("section")
        assert section
        assert said(head) == "".join(resource["title"].split())
        assert f"{resource['rows']:,}行" in said(section)
        links = [str(link["href"]) for link in section.select("a[download]")]
        assert links == [f"../data/{resource['path']}", f"../data/{resource['json']}"]
        files = [(each_site.folder / "opendata" / link).resolve() for link in links]
        kilobytes = [max(1, (file.stat().st_size + 512) // 1024) for file in files]
        assert [int(re.findall(r"(\d+)KB", said(link))[0]) for link in section.select("a[download]")] == kilobytes
        (columns,) = tables(section, f"列の意味：{said(head)}")
        told = [(field["name"], field["key"]) for field in resource["schema"]["fields"]]
        assert [(row[0].removesuffix("（必ず入る）"), row[3]) for row in columns] == [
            ("".join(name.split()), key) for name, key in told
        ]


def test_the_page_can_be_reached_from_the_pages_of_the_figures(each_site: Built) -> None:
    ids = {str(tag["id"]) for tag in each_site.main("opendata").select("[id]")}
    for address in ("about", "actions", "petitions", "surveys", "talks", "campaigns"):
        hrefs = [str(link["href"]) for link in each_site.main(address).select("a[href^='../opendata/']")]
        assert hrefs, address
        assert {href.partition("#")[2] for href in hrefs} - {""} <= ids


def test_the_names_of_columns_are_not_what_a_search_finds(each_site: Built) -> None:
    found = {
        path.name for path in each_site.folder.glob("search/*.json") if "feeStatus" in path.read_text(encoding="utf-8")
    }
    assert found == set()


def test_without_a_licence_the_page_says_that_none_is_chosen(each_site: Built) -> None:
    assert "まだ決めていません" in each_site.text("opendata")
    assert "licenses" not in package(each_site)


def test_the_surveys_are_the_very_files_of_their_pages(each_site: Built) -> None:
    named = [row["ID"] for row in rows(each_site, "surveys") if row["状態"] == "公表"]
    assert named
    for identity in named:
        own = (each_site.folder / f"surveys/{identity}.csv").read_bytes()
        assert (each_site.folder / f"data/survey-{identity}.csv").read_bytes() == own
        (shown,) = [
            table
            for table in each_site.main(f"surveys/{identity}").select("#table ~ div table")
            if "コードの順" in said(table)
        ][:1]
        assert len(shown.select("tbody tr")) == len(from_csv(own))


def test_every_event_with_a_page_is_a_row_and_its_address_is_that_page(each_site: Built) -> None:
    table = rows(each_site, "events")
    pages = {address for address in each_site.addresses if re.fullmatch(r"events/[^/]+", address)}
    assert {path_of(row["イベントURL"]) for row in table} == pages
    for row in table:
        assert "".join(row["日時説明"].partition("（前の予定")[0].partition("（延期")[0].split()) in said(
            each_site.main(path_of(row["イベントURL"]))
        )


@pytest.mark.parametrize("name", ["sessions", "negotiations", "reports", "materials", "campaigns", "organizations"])
def test_every_address_of_a_page_leads_to_one(each_site: Built, name: str) -> None:
    found = {path_of(row["ページ"]) for row in rows(each_site, name)}
    assert found <= set(each_site.addresses)
