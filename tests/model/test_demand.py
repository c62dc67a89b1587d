"""What was asked of an authority: open, due and answered."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.demand import Demand
from macros.model.when import When

from .. import factories as make


def demand(**changes: Any) -> Demand:
    """A demand without an answer."""
    return Demand.model_validate({"text": "窓口の負担を軽くすること"} | changes)


@pytest.mark.parametrize(
    ("due", "first", "last"),
    [
        ("2024-03-29", date(2024, 3, 29), date(2024, 3, 29)),
        ("2024-03末", date(2024, 3, 21), date(2024, 3, 31)),
        ("2024-03", date(2024, 3, 1), date(2024, 3, 31)),
    ],
)
def test_an_answer_is_due_on_a_day_or_in_a_part_of_a_month(due: str, first: date, last: date) -> None:
    when = demand(due=due).due_when
    assert isinstance(when, When)
    assert (when.first, when.last, when.fixed) == (first, last, first == last)


def test_an_answer_need_not_have_a_day_on_which_it_is_due() -> None:
    assert demand().due_when is None


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"answered": "2024-03-29"}, "回答の日がありますが"),
        ({"section": "医療保険課"}, "答えた課がありますが"),
        ({"due": "3月末"}, "2024-03末 の形"),
        ({"answer": True}, "answer"),
    ],
)
def test_a_demand_that_contradicts_itself_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        demand(**change)


def test_an_event_has_its_demands_in_the_order_written() -> None:
    found = make.event(kind="negotiation", demands=({"text": "一つめ"}, {"text": "二つめ", "answer": "検討します"}))
    assert [row.text for row in found.demands] == ["一つめ", "二つめ"]
