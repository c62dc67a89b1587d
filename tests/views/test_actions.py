"""Street actions with their figures."""

from datetime import date

import pytest

from macros.model.event import Kind
from macros.views.actions import actions, held
from macros.views.entry import State

from .. import factories as make

RESULT = {"people": 18}
SITE = make.site(
    events=(
        make.event(id="old", date="2023-10-25", result=RESULT),
        make.event(id="new", date="2023-11-25", kind="campaign_day", result=RESULT),
        make.event(id="no-result", date="2023-11-26"),
        make.event(id="hidden", date="2023-11-27", result=RESULT, public=False),
        make.event(id="study", date="2023-11-28", kind="study", result=RESULT),
    ),
    sessions=(make.session(id="session", date="2023-11-29", result=RESULT),),
)


def test_public_actions_with_a_result_are_listed_newest_first() -> None:
    rows = actions(SITE, date(2023, 12, 1))
    assert [row.entry.event.id for row in rows] == ["new", "old"]
    assert {row.entry.state for row in rows} == {State.OVER}
    assert {row.rows.people for row in rows} == {make.result(**RESULT).people}


def test_for_sums_they_stand_in_the_order_of_time() -> None:
    assert [event.id for event in held(SITE)] == ["old", "new"]


@pytest.mark.parametrize("kind", set(Kind) - {Kind.STREET_ACTION, Kind.CAMPAIGN_DAY})
def test_other_kinds_are_no_actions(kind: Kind) -> None:
    assert held(make.site(events=(make.event(kind=kind.value, result=RESULT),))) == ()
