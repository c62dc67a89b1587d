"""Rounds of talks, and what was asked of an authority."""

from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.demand import Demand
from macros.model.talks import Round
from macros.model.when import Month, MonthPart

ROUND = {"id": "kondan-2023", "title": "介護の懇談", "fiscal_year": 2023, "as_of": "2023-12-19"}


@pytest.mark.parametrize("change", [{}, {"all_done": True}, {"done": ("見本市",)}])
def test_a_round_is_done_with_all_some_or_none(change: dict[str, Any]) -> None:
    assert Round.model_validate(ROUND | change)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"all_done": True, "done": ("見本市",)}, "all_done: true と done の両方"),
        ({"fiscal_year": 23}, "fiscal_year"),
        ({"as_of": "2023-12"}, "2023-11-25 の形"),
    ],
)
def test_a_round_that_contradicts_itself_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        Round.model_validate(ROUND | change)


def test_an_open_demand_may_say_when_the_answer_is_due() -> None:
    demand = Demand.model_validate({"text": "窓口の負担を軽く", "due": "2024-03末"})
    assert (demand.answer, demand.due) == (None, Month(2024, 3, MonthPart.END))


def test_an_answered_demand_has_an_answer() -> None:
    answered = {"text": "窓口の負担を軽く", "answered": "2024-03-29"}
    with pytest.raises(ValidationError, match="回答（answer）がありません"):
        Demand.model_validate(answered)
    assert Demand.model_validate(answered | {"answer": "検討する"}).answer == "検討する"
