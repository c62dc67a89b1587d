"""The descriptor of the tables, read and held against them by the ``frictionless`` library."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package, validate
from frictionless.resources import TableResource
from hypothesis import given, settings

from macros.feeds.open_data.files import open_data
from macros.model.licence import Licence
from macros.model.published import published
from macros.model.site import Site
from macros.store import load

from .. import factories as make
from ..conftest import ROOT
from ..hostile_records import Fields, council
from ..test_hostile import HOSTILE

TODAY = date(2031, 5, 20)
DESCRIPTOR = "data/datapackage.json"


def written(site: Site, folder: Path, today: date = TODAY, base: str | None = None) -> str:
    """Write the files of open data; the path of the descriptor."""
    (folder / "data").mkdir(exist_ok=True)
    for uri, content in open_data(published(site, today), today, base):
        (folder / uri).write_bytes(content)
    return str(folder / DESCRIPTOR)


def complaints(descriptor: str) -> list[Any]:
    """What the library finds wrong."""
    report = validate(descriptor)
    return [(*error, report.valid) for error in report.flatten(["type", "title", "message"])]


def described(folder: Path) -> dict[str, Any]:
    """The descriptor."""
    found: dict[str, Any] = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    return found


def test_the_made_up_council_is_valid(made_up: Site, tmp_path: Path) -> None:
    assert complaints(written(made_up, tmp_path)) == []


def test_the_shipped_council_is_valid(tmp_path: Path) -> None:
    shipped = load(ROOT).site
    assert shipped
    assert complaints(written(shipped, tmp_path, date(2023, 12, 19), "https://example.org/")) == []


@settings(max_examples=5, deadline=None, derandomize=True)
@given(HOSTILE)
def test_hostile_text_is_valid(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    assert complaints(written(council(Fields(text)), tmp_path_factory.mktemp("hostile"))) == []


BROKEN = (
    ("events", "現地開催のみ", "どこか", "Constraint Error"),
    ("actions", ",いいえ,", ",no,", "Type Error"),
    ("actions-organizations", "2030-10-16-ekimae,", "2030-10-16-nowhere,", "ForeignKey Error"),
    ("petitions", "ID,", "名札,", "Incorrect Label"),
    ("materials", "\r\n", "", "Blank Row"),
    ("municipalities", "99201,", "99100,", "PrimaryKey Error"),
)
"""Changes to single tables, and what the library calls them."""


def test_tables_that_do_not_fit_are_found(made_up: Site, tmp_path: Path) -> None:
    descriptor = written(made_up, tmp_path)
    for table, before, after, _ in BROKEN:
        path = tmp_path / f"data/{table}.csv"
        text = path.read_bytes().decode()
        assert before in text, table
        path.write_bytes((text + "\r\n" if not after else text.replace(before, after, 1)).encode())
    report = validate(descriptor)
    found = {(task.name, error.title) for task in report.tasks for error in task.errors}
    assert {(table, title) for table, _, _, title in BROKEN} <= found


def test_every_file_is_described_with_its_counts(made_up: Site, tmp_path: Path) -> None:
    package = Package(written(made_up, tmp_path))
    listed = {path for row in described(tmp_path)["resources"] for path in (row["path"], row["json"])}
    assert listed | {"datapackage.json"} == {path.name for path in (tmp_path / "data").iterdir()}
    for resource in package.resources:
        assert isinstance(resource, TableResource)
        rows = resource.read_rows()
        told = next(row for row in described(tmp_path)["resources"] if row["name"] == resource.name)
        assert told["rows"] == len(rows)
        assert told["bytes"] == (tmp_path / "data" / told["path"]).stat().st_size


def test_csv_and_json_hold_the_same_values(made_up: Site, tmp_path: Path) -> None:
    package = Package(written(made_up, tmp_path))
    for resource, told in zip(package.resources, described(tmp_path)["resources"], strict=True):
        assert isinstance(resource, TableResource)
        found = json.loads((tmp_path / "data" / told["json"]).read_text(encoding="utf-8"))
        keys = {field["name"]: field["key"] for field in told["schema"]["fields"]}
        assert found["columns"] == {key: heading for heading, key in keys.items()}
        rows = [{keys[name]: plain(value) for name, value in dict(row).items()} for row in resource.read_rows()]
        cells = [{key: value for key, value in row.items() if key != "missing"} for row in found["rows"]]
        assert rows == cells


def plain(value: Any) -> Any:
    """What the library read, as JSON has it."""
    if hasattr(value, "isoformat"):
        return value.isoformat()[:5] if hasattr(value, "hour") else value.isoformat()
    if isinstance(value, str):
        return value.removeprefix("'") if value.startswith("'=") else value
    return float(value) if value is not None and not isinstance(value, bool | int) else value


def test_a_licence_is_told_once_it_is_chosen(tmp_path: Path) -> None:
    site = make.site(events=(make.event(),))
    written(site, tmp_path)
    assert "licenses" not in described(tmp_path)
    chosen = site.council.model_copy(update={"licence": Licence("CC-BY-4.0")})
    assert complaints(written(make.site(council=chosen, events=(make.event(),)), tmp_path)) == []
    assert described(tmp_path)["licenses"] == [
        {
            "name": "CC-BY-4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/deed.ja",
            "title": "クリエイティブ・コモンズ 表示 4.0 国際",
        }
    ]


def test_the_source_of_a_survey_is_its_own(made_up: Site, tmp_path: Path) -> None:
    written(made_up, tmp_path, base="https://example.org/")
    sources = {row["name"]: row["sources"] for row in described(tmp_path)["resources"]}
    own = {survey.id: survey.source for survey in made_up.surveys}
    assert sources["survey-2031-kurashi"] == [{"title": own["2031-kurashi"]}]
    assert sources["events"] == [{"title": made_up.council.name, "path": "https://example.org/"}]
