"""The page of open data and its files in the built sites, read as a journalist reads them: add up, compare with the pages."""

import json
import re
from typing import Any

import pytest

from ..conftest import Built
from ..feeds.open_data_reading import Rows, from_csv, number
from .reading import pairs, said, tables

SITES = ["test_build", "real_build"]


@pytest.fixture(params=SITES)
def site(request: pytest.FixtureRequest) -> Built:
    """Each of the two sites."""
    found: Built = request.getfixturevalue(request.param)
    return found


def rows(site: Built, name: str) -> Rows:
    """The rows of one table as they were downloaded."""
    return from_csv((site.folder / f"data/{name}.csv").read_bytes())


def package(site: Built) -> dict[str, Any]:
    """The descriptor of all tables."""
    found: dict[str, Any] = json.loads((site.folder / "data/datapackage.json").read_text(encoding="utf-8"))
    return found


def added(table: Rows, column: str) -> int:
    """The sum of a column, as a spreadsheet makes it."""
    return sum(number(row[column]) for row in table)


def figures(text: str) -> list[int]:
    """Every number in a text, without its commas."""
    return [int(found.replace(",", "")) for found in re.findall(r"\d[\d,]*", text)]


def test_every_table_is_on_the_page_with_its_files_and_columns(site: Built) -> None:
    page = site.main("opendata")
    for resource in package(site)["resources"]:
        head = page.find(id=resource["name"])
        assert head, resource["name"]
        section = head.find_parent("section")
        assert section
        assert said(head) == "".join(resource["title"].split())
        assert f"{resource['rows']:,}行" in said(section)
        links = [str(link["href"]) for link in section.select("a[download]")]
        assert links == [f"../data/{resource['path']}", f"../data/{resource['json']}"]
        assert all((site.folder / "opendata" / link).resolve().is_file() for link in links)
        (columns,) = tables(section, f"列の意味：{said(head)}")
        told = [(field["name"], field["key"]) for field in resource["schema"]["fields"]]
        assert [(row[0].removesuffix("（必ず入る）"), row[3]) for row in columns] == [
            ("".join(name.split()), key) for name, key in told
        ]


def test_the_page_can_be_reached_from_the_pages_of_the_figures(site: Built) -> None:
    ids = {str(tag["id"]) for tag in site.main("opendata").select("[id]")}
    for address in ("about", "actions", "petitions", "surveys", "talks", "campaigns"):
        hrefs = [str(link["href"]) for link in site.main(address).select("a[href^='../opendata/']")]
        assert hrefs, address
        assert {href.partition("#")[2] for href in hrefs} - {""} <= ids


def test_without_a_licence_the_page_says_that_none_is_chosen(site: Built) -> None:
    assert "まだ決めていません" in site.text("opendata")
    assert "licenses" not in package(site)


def test_the_actions_add_up_to_the_figures_of_the_page(site: Built) -> None:
    page, table = site.main("actions"), rows(site, "actions")
    told = {said(part.dt): figures(said(part.dd))[0] for part in page.select("dl.numbers > div") if part.dt and part.dd}
    assert told["行動"] == len(table)
    assert told["参加者（延べ）"] == added(table, "参加者（人）")
    assert told["署名"] == added(table, "署名（筆）") == added(rows(site, "actions-signatures"), "署名（筆）")
    handed_out = rows(site, "actions-handouts")
    for unit in ("枚", "個", "部", "冊"):
        assert added(table, f"配ったもの（{unit}）") == added(handed_out, f"数（{unit}）")
    votes = [figures(said(part)) for part in page.select(".tally .vote__counts")]
    assert sum(vote[0] for vote in votes) == added(table, "シール投票：賛成（票）")


def test_the_tallies_are_the_sums_of_the_rows_and_of_the_page(site: Built) -> None:
    page = site.main("actions")
    signed = rows(site, "actions-signatures")
    (drawn,) = tables(page, "署名ごとの合計")
    tallied = rows(site, "tally-campaigns")
    assert [(row[0], figures(row[2])[0]) for row in drawn] == [
        ("".join(row["署名"].split()), number(row["署名（筆）"])) for row in tallied
    ]
    for row in tallied:
        assert number(row["署名（筆）"]) == added(
            [part for part in signed if part["署名のID"] == row["署名のID"]], "署名（筆）"
        )
    (drawn,) = tables(page, "すべての行動を通した、団体ごとの参加")
    tallied = rows(site, "tally-organizations")
    assert [row[0] for row in drawn] == ["".join(row["団体"].split()) for row in tallied]
    sent = rows(site, "actions-organizations")
    for shown, row in zip(drawn, tallied, strict=True):
        own = [part for part in sent if part["団体"] == row["団体"]]
        assert len(own) == number(row["行動（回）"])
        assert number(row["参加者（延べ人）"]) == added(own, "人数（人）")
        assert figures(shown[1]) == [number(row["参加者（延べ人）"])] or row["参加者（延べ人）"] == ""


def test_what_every_organization_sent_adds_up_to_its_page(site: Built) -> None:
    sent = [part for name in ("actions", "attendance") for part in rows(site, f"{name}-organizations")]
    for row in rows(site, "organizations"):
        facts = dict(pairs(site.main(f"organizations/{row['ID']}").select("dl.facts")[0]))
        named = [part for part in sent if row["ID"] in part["団体のID"].split(";")]
        assert figures(facts["参加した行事"]) == [len(named)]
        alone = [part for part in named if part["団体のID"] == row["ID"] and part["人数（人）"]]
        if alone:
            assert figures(facts["人数（延べ）"])[0] == added(alone, "人数（人）")


def test_petitions_are_as_many_and_ended_as_the_page_says(site: Built) -> None:
    table, page = rows(site, "petitions"), site.main("petitions")
    assert {row["ID"] for row in table} == {str(part["id"]) for part in page.select("section.record")}
    for row in table:
        part = page.find(id=row["ID"])
        assert part
        outcome = part.select_one(".mark--outcome")
        assert outcome
        assert said(outcome) == row["結果"]
    stages = rows(site, "petition-stages")
    assert len(stages) == len(page.select("li.stage"))
    ended = {row["陳情・請願のID"]: row["結果"] for row in stages if row["結果"]}
    assert all(row["結果"] == ended.get(row["ID"], "審査中") for row in table)


def test_what_was_handed_in_adds_up_to_the_page_of_the_campaign(site: Built) -> None:
    handed_in = rows(site, "campaign-submissions")
    for row in rows(site, "campaigns"):
        own = [part for part in handed_in if part["とりくみのID"] == row["ID"]]
        assert number(row["提出した署名（筆）"]) == added(own, "この会から（筆）")
        drawn = tables(site.main(f"campaigns/{row['ID']}"), "提出した署名")
        assert len(drawn) == bool(own)
        for *_, foot in drawn:
            assert figures(foot[1])[0] == added(own, "この会から（筆）")


def test_the_surveys_are_the_very_files_of_their_pages(site: Built) -> None:
    named = [row["ID"] for row in rows(site, "surveys") if row["状態"] == "公表"]
    assert named
    for identity in named:
        own = (site.folder / f"surveys/{identity}.csv").read_bytes()
        assert (site.folder / f"data/survey-{identity}.csv").read_bytes() == own
        (shown,) = [
            table
            for table in site.main(f"surveys/{identity}").select("#table ~ div table")
            if "コードの順" in said(table)
        ][:1]
        assert len(shown.select("tbody tr")) == len(from_csv(own))


def path_of(address: str) -> str:
    """The path of a page within the site; without its own address the site gives nothing else."""
    return re.sub(r"^https://[^/]+/", "", address).rstrip("/")


def test_a_survey_has_as_many_values_as_its_page_says(site: Built) -> None:
    for row in rows(site, "surveys"):
        facts = dict(pairs(site.main(f"surveys/{row['ID']}").select("dl.facts")[0]))
        told = facts.get("値のあるところ", "のうち0").partition("のうち")[2]
        assert number(row["値のある市町村"]) == int(told)


def test_the_fiscal_years_of_an_organization_add_up_too(site: Built) -> None:
    sent = [part for name in ("actions", "attendance") for part in rows(site, f"{name}-organizations")]
    for identity in {row["団体のID"] for row in sent if ";" not in row["団体のID"]}:
        own = [row for row in sent if row["団体のID"] == identity]
        for year in {row["年度"] for row in own}:
            (drawn,) = tables(site.main(f"organizations/{identity}"), f"{year}年度に参加した行事")
            assert figures(drawn[-1][1] if drawn[-1][1] != "—" else "0") == [
                added([row for row in own if row["年度"] == year], "人数（人）")
            ]


def test_every_event_with_a_page_is_a_row_and_its_address_is_that_page(site: Built) -> None:
    table = rows(site, "events")
    pages = {address for address in site.addresses if re.fullmatch(r"events/[^/]+", address)}
    assert {path_of(row["イベントURL"]) for row in table} == pages
    for row in table:
        assert "".join(row["日時説明"].partition("（前の予定")[0].partition("（延期")[0].split()) in said(
            site.main(path_of(row["イベントURL"]))
        )


@pytest.mark.parametrize("name", ["sessions", "negotiations", "reports", "materials", "campaigns", "organizations"])
def test_every_address_of_a_page_leads_to_one(site: Built, name: str) -> None:
    found = {path_of(row["ページ"]) for row in rows(site, name)}
    assert found <= set(site.addresses)


def test_the_census_adds_up_in_a_spreadsheet(real_build: Built) -> None:
    assert added(rows(real_build, "survey-2020-kokusei-chosa"), "人口（人）") == 9240411
