"""A file of rows holds one fiscal year."""

import pytest

from macros.checks.years import wrong_year

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
