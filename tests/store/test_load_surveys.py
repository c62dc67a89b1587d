"""Surveys: their columns from a page, their rows from a table."""

from pathlib import Path

import pytest

from macros.store import load

from .test_load import COUNCIL, problems, write

PAGE = """---
title: 保険料の調査
question: 保険料はいくらか
result: 差は2倍でした
date: 2023-11
asked: 全市町村
source: 各市町村
{columns}
---
"""
PUBLISHED = PAGE.format(columns="columns:\n  - {name: fee, title: 保険料, type: integer}")
COMPILING = PAGE.format(columns="status: compiling")
TABLE = "code,name,fee\n99100,見本市,4200\n"


@pytest.fixture
def council(tmp_path: Path) -> Path:
    """A council with one town."""
    write(tmp_path, "data/council.yml", COUNCIL)
    write(tmp_path, "data/municipalities.yml", '- id: mihon\n  name: 見本市\n  code: "99100"\n  kind: 市\n')
    return tmp_path


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_published_survey_has_the_rows_of_its_table(council: Path, mark: str) -> None:
    write(council, "docs/surveys/fee.md", PUBLISHED)
    write(council, "data/surveys/fee.csv", mark + TABLE)
    site, found = load(council)
    assert found == ()
    assert site
    assert [(row.code, row.values) for row in site.surveys[0].rows] == [("99100", {"fee": 4200})]


def test_a_published_survey_without_a_table_is_a_problem(council: Path) -> None:
    write(council, "docs/surveys/fee.md", PUBLISHED)
    (problem,) = problems(council)
    assert problem.startswith("docs/surveys/fee.md:1: data/surveys/fee.csv がありません")


def test_a_survey_that_is_being_compiled_needs_no_table(council: Path) -> None:
    write(council, "docs/surveys/fee.md", COMPILING)
    assert problems(council) == []


def test_what_is_wrong_in_a_table_is_told_with_its_line(council: Path) -> None:
    write(council, "docs/surveys/fee.md", PUBLISHED)
    write(council, "data/surveys/fee.csv", TABLE.replace("4200", "4200円"))
    (problem,) = problems(council)
    assert problem.startswith("data/surveys/fee.csv:2: 「保険料」の「4200円」")


def test_a_table_as_excel_saves_it_in_japan_is_a_problem_that_says_how_to_save_it(council: Path) -> None:
    write(council, "docs/surveys/fee.md", PUBLISHED)
    write(council, "data/surveys/fee.csv", TABLE.encode("cp932"))
    (problem,) = problems(council)
    assert problem.startswith("data/surveys/fee.csv:2: 文字コードが UTF-8 ではありません")


@pytest.mark.parametrize("name", ["hee.csv", "fee.xlsx", "fee.CSV", "fee.csv.txt"])
def test_a_table_that_belongs_to_no_survey_is_a_problem(council: Path, name: str) -> None:
    write(council, "docs/surveys/fee.md", PUBLISHED)
    write(council, "data/surveys/fee.csv", TABLE)
    write(council, f"data/surveys/{name}", TABLE)
    (problem,) = problems(council)
    assert problem.startswith(f"data/surveys/{name}:1: ")


def test_the_newest_survey_stands_first(council: Path) -> None:
    write(council, "docs/surveys/old.md", COMPILING.replace("2023-11", "2022-11"))
    write(council, "docs/surveys/new.md", COMPILING)
    site = load(council).site
    assert site
    assert [survey.id for survey in site.surveys] == ["new", "old"]


@pytest.mark.parametrize("broken", ["row", "file", "encoding"])
def test_towns_that_cannot_be_read_are_one_problem_and_their_rows_in_a_table_none(council: Path, broken: str) -> None:
    write(council, "docs/surveys/fee.md", PUBLISHED)
    write(council, "data/surveys/fee.csv", TABLE)
    path = council / "data/municipalities.yml"
    good = path.read_text(encoding="utf-8")
    bad: dict[str, str | bytes] = {
        "row": good.replace("kind: 市", "kind: 郡"),
        "file": good.replace("- id", "id"),
        "encoding": good.encode("utf-16"),
    }
    write(council, "data/municipalities.yml", bad[broken])
    (problem,) = problems(council)
    assert problem.startswith("data/municipalities.yml:")
