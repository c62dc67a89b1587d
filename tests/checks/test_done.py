"""What is told as done lies in the past."""

from datetime import date
from typing import Any

import pytest

from macros.checks.done import before_its_day, done_before_the_day, reports_of_tomorrow
from macros.model.site import Register, Site

from .. import factories as make

TODAY = date(2023, 12, 31)
PAST, FUTURE = "2023-12-31", "2024-01-01"


def stage(day: str, **changes: Any) -> dict[str, Any]:
    """What the plenary did."""
    return {"stages": ({"body": "本会議", "date": day, "outcome": "採択"} | changes,)}


def petitions(**changes: Any) -> Site:
    """One petition."""
    return make.site(petitions=(make.petition(**changes),))


def campaigns(**changes: Any) -> Site:
    """One campaign."""
    return make.site(campaigns=Register((make.campaign(**changes),)))


def told(day: str) -> dict[str, Site]:
    """Everything that may be told as done, done on a day."""
    answered = make.event(demands=({"text": "要求", "answer": "検討します", "answered": day},))
    return {
        "stage": petitions(**stage(day)),
        "submitted": petitions(stages=(), submitted=day),
        "handed in": campaigns(submissions=({"date": day, "signatures": 3},)),
        "closed": campaigns(closed=day),
        "answered": make.site(events=(answered,)),
        "as of": make.site(rounds=(make.talks_round(as_of=day),)),
        "corrected": make.site(reports=(make.report(corrections=({"date": day, "text": "直しました"},)),)),
    }


@pytest.mark.parametrize("name", told(PAST))
def test_what_is_told_as_done_lies_in_the_past(name: str) -> None:
    assert list(done_before_the_day(told(PAST)[name], TODAY)) == []
    (problem,) = done_before_the_day(told(FUTURE)[name], TODAY)
    assert "まだ来ていない日（2024-01-01）" in problem.message


def test_a_stage_that_is_planned_and_a_petition_that_is_withheld_are_not_told_as_done() -> None:
    planned = {"stages": ({"body": "本会議", "date": FUTURE},)}
    assert list(done_before_the_day(petitions(**planned), TODAY)) == []
    assert list(done_before_the_day(petitions(**stage(FUTURE), publish_from=FUTURE), TODAY)) == []


@pytest.mark.parametrize(
    ("changes", "found"),
    [({}, 1), ({"publish_from": "2024-01-20"}, 0), ({"publish_from": PAST}, 1), ({"public": False}, 0)],
)
def test_a_report_of_a_day_to_come_is_withheld_until_then(changes: dict[str, Any], found: int) -> None:
    site = make.site(reports=(make.report(date="2024-01-20", **changes),))
    problems = list(reports_of_tomorrow(site, TODAY))
    assert len(problems) == found
    assert all("publish_from: 2024-01-20" in problem.message for problem in problems)


@pytest.mark.parametrize(("day", "found"), [("2023-11-24", 1), ("2023-11-25", 0), ("2023-12-01", 0)])
def test_an_answer_is_not_older_than_the_talks(day: str, found: int) -> None:
    demand = {"text": "保険証を残すこと", "answer": "検討します", "answered": day}
    assert len(list(before_its_day(make.site(events=(make.event(demands=(demand,)),))))) == found


@pytest.mark.parametrize(("day", "found"), [("2023-12-18", 1), ("2023-12-19", 0)])
def test_a_correction_is_not_older_than_the_report(day: str, found: int) -> None:
    report = make.report(corrections=({"date": day, "text": "人数を直しました。"},))
    assert len(list(before_its_day(make.site(reports=(report,))))) == found
