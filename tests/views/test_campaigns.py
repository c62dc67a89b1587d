"""All campaigns with their key figures."""

from datetime import date

import pytest

from macros import render
from macros.model.figure import ZERO, Figure
from macros.model.site import Register, Site
from macros.views.campaigns import campaigns

from .. import factories as make

DEADLINES = (
    {"id": "last", "title": "最終集約", "date": "2024-05末"},
    {"id": "first", "title": "第1次集約", "date": "2024-01-15"},
)


def site() -> Site:
    """Two campaigns, one action for the first."""
    action = make.event(result={"signatures": {"保険の署名": 42}})
    study = make.event(id="study", kind="study", result={"signatures": {"保険の署名": 7}})
    handed_in = ({"date": "2023-11-30", "signatures": 1200},)
    first = make.campaign(deadlines=DEADLINES, submissions=handed_in)
    return make.site(
        events=(action, study), campaigns=Register((first, make.campaign(id="b", title="普及", aliases=())))
    )


def test_cards_stand_as_written_with_figures_that_are_not_added_up() -> None:
    first, second = campaigns(site(), date(2023, 12, 1))
    assert (first.campaign.id, first.actions, first.collected, first.handed_in) == (
        "hoken",
        1,
        Figure(42),
        Figure(1200),
    )
    assert (second.campaign.id, second.actions, second.collected, second.handed_in) == ("b", 0, ZERO, ZERO)


@pytest.mark.parametrize(
    ("day", "expected"), [("2024-01-15", "first"), ("2024-01-16", "last"), ("2024-05-31", "last"), ("2024-06-01", None)]
)
def test_the_next_deadline_is_the_nearest_that_is_not_over(day: str, expected: str | None) -> None:
    card = campaigns(site(), date.fromisoformat(day))[0]
    assert (card.ahead[0].event.id if card.ahead else None) == expected


def test_a_campaign_that_has_ended_says_so() -> None:
    cards = campaigns(make.site(campaigns=Register((make.campaign(closed="2023-11-30"),))), date(2023, 12, 1))
    assert "終了" in render.draw("campaigns", str, cards=cards)
    assert "2023年11月30日（木）" in render.draw("campaigns", str, cards=cards)
    assert "終了" not in render.draw("campaigns", str, cards=campaigns(site(), date(2023, 12, 1)))


def test_without_campaigns_there_are_no_cards() -> None:
    assert campaigns(make.site(campaigns=Register()), date(2023, 12, 1)) == ()
