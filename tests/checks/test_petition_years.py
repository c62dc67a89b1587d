"""Every petition stands in a fiscal year."""

import pytest

from macros.checks.years import wrong_year, year_of_petitions

from .. import factories as make

FILE = "data/petitions/2023.yml"
UNKNOWN = ({"body": "本会議", "date": "不明", "outcome": "採択"},)


def test_the_first_known_day_or_the_written_year_tells() -> None:
    rows = (
        make.petition(id="a"),
        make.petition(id="b", stages=UNKNOWN, submitted="2024-03-31"),
        make.petition(id="c", stages=UNKNOWN, fiscal_year=2023),
        make.petition(id="d", submitted="2024-03-01", stages=({"body": "本会議", "date": "2024-06-12"},)),
    )
    site = make.site(petitions=tuple(make.at(row, FILE) for row in rows))
    assert (list(wrong_year(site)), list(year_of_petitions(site))) == ([], [])


def test_without_a_day_the_year_must_be_written() -> None:
    petition = make.at(make.petition(stages=UNKNOWN), FILE, {("id",): 4})
    (problem,) = year_of_petitions(make.site(petitions=(petition,)))
    assert (problem.path, problem.line) == (FILE, 4)
    assert "fiscal_year: 2023" in problem.message


@pytest.mark.parametrize("change", [{"stages": UNKNOWN}, {"submitted": "2023-12-01"}])
def test_a_written_year_agrees_with_the_days_and_the_file(change: dict[str, object]) -> None:
    petition = make.at(make.petition(fiscal_year=2022, **change), FILE, {("fiscal_year",): 6})
    (problem,) = year_of_petitions(make.site(petitions=(petition,)))
    assert (problem.line, "2023年度" in problem.message) == (6, True)


def test_a_petition_stands_in_the_file_of_the_year_it_was_handed_in() -> None:
    petition = make.at(make.petition(submitted="2023-03-31"), FILE)
    (problem,) = wrong_year(make.site(petitions=(petition,)))
    assert "data/petitions/2022.yml に移すか" in problem.message
