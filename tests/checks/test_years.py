"""A file of rows holds one fiscal year."""

import pytest

from macros.checks.years import files_of_years, wrong_year
from macros.model.site import Source

from .. import factories as make


@pytest.mark.parametrize(
    ("file", "date"),
    [
        ("data/events/2023.yml", "2023-04-01"),
        ("data/events/2023.yml", "2024-03-31"),
        ("data/events/2023.yml", "2024-03末"),
        ("data/events/2024.yml", "2024-04-01"),
        ("data/events/2024.yml", "2024-04上旬"),
        ("docs/events/2020-tsudoi.md", "2024-04-01"),
        ("data/events/old.yml", "2024-04-01"),
    ],
)
def test_a_row_in_the_file_of_its_fiscal_year_is_no_problem(file: str, date: str) -> None:
    assert list(wrong_year(make.site(events=(make.at(make.event(date=date), file),)))) == []


@pytest.mark.parametrize(
    ("file", "date", "right"),
    [
        ("data/events/2023.yml", "2023-03-31", "2022"),
        ("data/events/2023.yml", "2024-04-01", "2024"),
        ("data/events/2024.yml", "2024-03末", "2023"),
        ("data/events/2024.yml", "2023-11-25", "2023"),
    ],
)
def test_a_row_in_the_file_of_another_year_is_a_problem_that_names_the_right_file(
    file: str, date: str, right: str
) -> None:
    event = make.at(make.event(date=date), file, {("date",): 7})
    (problem,) = wrong_year(make.site(events=(event,)))
    assert (problem.path, problem.line) == (file, 7)
    assert f"{right}年度です。data/events/{right}.yml に移すか" in problem.message


def test_an_event_over_the_turn_of_the_year_stands_where_it_begins() -> None:
    event = make.event(date="2024-03-30", until="2024-04-02")
    assert list(wrong_year(make.site(events=(make.at(event, "data/events/2023.yml"),)))) == []
    assert list(wrong_year(make.site(events=(make.at(event, "data/events/2024.yml"),))))


def test_sessions_are_held_to_it_too() -> None:
    session = make.at(make.session(date="2024-04-01"), "data/seminars/2023.yml")
    (problem,) = wrong_year(make.site(sessions=(session,)))
    assert "data/seminars/2024.yml" in problem.message


@pytest.mark.parametrize(
    ("uri", "found"), [("reports/2023/a.md", 0), ("reports/2022/2022-a.md", 1), ("reports/kako/a.md", 0)]
)
def test_a_report_lies_in_the_folder_of_its_fiscal_year(uri: str, found: int) -> None:
    report = make.at(make.report(uri=uri, date="2024-03-31"), f"docs/{uri}")
    problems = list(wrong_year(make.site(reports=(report,))))
    assert len(problems) == found
    assert all("docs/reports/2023/2022-a.md に移すか" in problem.message for problem in problems)


@pytest.mark.parametrize(
    ("path", "found"),
    [
        *(("data/events/2023.yml", 0), ("data/organizations.yml", 0), ("data/events/R6.yml", 1)),
        *(("data/petitions/2024年度.yml", 1), ("data/seminars/koza.yml", 1), ("data/events/２０２３.yml", 1)),
    ],
)
def test_a_file_of_rows_is_called_by_its_year(path: str, found: int) -> None:
    problems = list(files_of_years(make.site(sources=(Source(path, "- id: a"),))))
    assert [problem.path for problem in problems] == [path] * found
