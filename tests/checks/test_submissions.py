"""Signatures handed in, and organizations counted together, against the record of the event."""

from typing import Any

import pytest

from macros.checks.submissions import organizations_counted_apart, submissions_against_events
from macros.model.record import Place
from macros.model.site import Register

from .. import factories as make


def found(submission: dict[str, Any], **event: Any) -> list[str]:
    """The fields of a submission that are told of."""
    row = make.campaign(submissions=({"date": "2023-11-25", "signatures": 42, "event": "action"} | submission,))
    lines: dict[Place, int] = {
        ("submissions", 0, name): line for line, name in enumerate(("date", "signatures", "nationwide"), 1)
    }
    site = make.site(campaigns=Register((make.at(row, "data/campaigns.yml", lines),)), events=(make.event(**event),))
    return [("date", "signatures", "nationwide")[problem.line - 1] for problem in submissions_against_events(site)]


RESULT = {"signatures": {"保険署名": 42}}


@pytest.mark.parametrize(
    ("submission", "event", "fields"),
    [
        ({}, {"result": RESULT}, []),
        ({}, {}, []),
        ({"event": None}, {"result": {"signatures": {"保険署名": 24}}}, []),
        ({}, {"result": {"signatures": {"hoken": 24}}}, ["signatures"]),
        ({"signatures": "約42"}, {"result": RESULT}, ["signatures"]),
        ({}, {"result": {"signatures": {"別の署名": 24}}}, []),
        ({"date": "2023-11-26"}, {}, ["date"]),
        ({"date": "2023-11-26"}, {"until": "2023-11-26"}, []),
        ({"nationwide": 24}, {}, ["nationwide"]),
        ({"nationwide": "約65000"}, {}, []),
    ],
)
def test_a_submission_is_that_of_its_event(
    submission: dict[str, Any], event: dict[str, Any], fields: list[str]
) -> None:
    assert found(submission, **event) == fields


@pytest.mark.parametrize(
    ("organizations", "shares", "partial", "told"),
    [
        (2, {"甲組合・乙組合": 4, "丙": 1}, False, 0),
        (3, {"甲組合・乙組合": 4, "丙": 1}, False, 1),
        (3, {"甲組合・乙組合": 4, "丙": 1}, True, 0),
        (None, {"甲組合・乙組合": 4}, False, 0),
        (2, {"甲組合": 4, "乙組合": 1}, False, 0),
    ],
)
def test_organizations_that_were_counted_together(
    organizations: int | None, shares: dict[str, int], partial: bool, told: int
) -> None:
    result = {"organizations": organizations, "by_organization": shares, "partial": partial}
    rows = Register(
        (make.organization("甲組合", "kou"), make.organization("乙組合", "otsu"), make.organization("丙", "hei"))
    )
    site = make.site(events=(make.event(result=result),), organizations=rows)
    assert len(list(organizations_counted_apart(site))) == told
