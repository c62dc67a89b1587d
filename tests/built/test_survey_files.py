"""The files of the surveys, and what the shipped surveys say, against the records."""

import csv
import io
import json
from decimal import Decimal
from typing import Any

import pytest

from macros.model.site import Site
from macros.model.survey import Missing, Value
from macros.store import load

from ..conftest import ROOT, Built
from .reading import pairs, said, section, tables


@pytest.fixture(scope="module")
def shipped() -> Site:
    """The shipped records."""
    site = load(ROOT).site
    assert site
    return site


@pytest.mark.parametrize("which", ["test_build", "real_build"])
def test_files_and_tables_say_what_the_records_say(which: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(which)
    site: Site = request.getfixturevalue({"test_build": "made_up", "real_build": "shipped"}[which])
    shown = [survey for survey in site.surveys if survey.public and survey.rows]
    assert shown
    for survey in shown:
        page = built.main(survey.uri.removesuffix(".md"))
        links = [str(link["href"]) for link in page.select("a[download]")]
        assert links == [f"../{survey.id}.csv", f"../{survey.id}.json"]
        values = {row.code: list(row.values.values()) for row in survey.rows}
        assert from_csv(built, survey.csv_uri) == {
            code: [written(value) for value in row] for code, row in values.items()
        }
        assert from_json(built, survey.json_uri) == {
            code: [plain(value) for value in row] for code, row in values.items()
        }


def written(value: Value) -> str:
    """A value as a spreadsheet reads it."""
    text = {True: "はい", False: "いいえ"}[value] if isinstance(value, bool) else str(value)
    return f"'{text}" if text.startswith("=") else text


def plain(value: Value) -> object:
    """A value and why it is missing, as a program reads them."""
    if isinstance(value, Missing):
        return (None, str(value))
    return (float(value) if isinstance(value, Decimal) else value, None)


def from_csv(built: Built, uri: str) -> dict[str, list[str]]:
    """The cells by code."""
    text = (built.folder / uri).read_bytes().decode("utf-8-sig")
    assert text.count("\n") == text.count("\r\n")
    head, *rows = csv.reader(io.StringIO(text, newline=""))
    assert head[:2] == ["code", "name"]
    assert [row[0] for row in rows] == sorted(row[0] for row in rows)
    return {row[0]: row[2:] for row in rows}


def from_json(built: Built, uri: str) -> dict[str, list[Any]]:
    """The cells and the reasons by code."""
    found = json.loads((built.folder / uri).read_text(encoding="utf-8"))
    names = found["columns"][2:]
    return {row["code"]: [(row[name], row["missing"].get(name)) for name in names] for row in found["rows"]}


def test_the_population_that_the_text_tells_is_the_sum_of_the_table(real_build: Built, shipped: Site) -> None:
    (census,) = (survey for survey in shipped.surveys if survey.id == "2020-kokusei-chosa")
    sums = [sum(int(str(row.values[name])) for row in census.rows) for name in ("population", "male", "female")]
    assert sums == [9240411, 4587059, 4653352]
    address = "surveys/2020-kokusei-chosa"
    assert "33市町村を合わせて9,240,411人です" in said(real_build.main(address))
    assert ("合計", "9,240,411人") in pairs(section(real_build, address, "summary-population"))
    for words in ("「国勢調査（総務省）」", "0003433219", "2021年6月25日（金）", "速報値"):
        assert words in said(real_build.main(address))


def test_what_is_estimated_is_told_apart_from_what_the_source_names(real_build: Built) -> None:
    address = "surveys/2018-tankisho"
    periods = pairs(section(real_build, address, "summary-max_validity"))
    assert periods[1:] == [("3カ月", "1市町村"), ("4カ月", "2市町村"), ("6カ月", "28市町村"), ("1年以内", "2市町村")]
    assert pairs(section(real_build, address, "summary-basis"))[1:] == [("明記", "6市町村"), ("推定", "27市町村")]
    (rows,) = tables(section(real_build, address, "table"), "短期被保険者証の有効期間（2018年）（市町村コードの順）")
    named = [row[0] for row in rows if row[2] == "明記"]
    assert named == ["横浜市", "茅ヶ崎市", "逗子市", "葉山町", "松田町", "湯河原町"]
    assert all(row[1] == "6カ月" for row in rows if row[2] == "推定")
    assert "ほかの27市町村は、名前の出ていないところを6カ月とした「推定」" in said(real_build.main(address))


def test_what_is_not_known_is_neither_no_nor_nought(real_build: Built) -> None:
    found = pairs(section(real_build, "surveys/2018-shoni-iryohi", "summary-outpatient_until"))
    assert found == [
        ("値のあるところ", "11市町村"),
        ("小学校卒", "6市町村"),
        ("中学校卒", "5市町村"),
        ("未確認", "22市町村"),
    ]


def test_the_survey_of_2023_has_no_figures_yet(real_build: Built) -> None:
    page = real_build.main("surveys/2023-kokuho-chosa")
    assert "集計中" in said(page)
    assert not page.select("table, figure, a[download]")
