"""Campaigns, their deadlines and what was spread."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.campaign import Distribution
from macros.model.event import Kind
from macros.model.figure import Figure, Precision

from .. import factories as make

FIRST = {"id": "hoken-1", "title": "第1次集約", "date": "2024-02-15"}
LAST = {"id": "hoken-2", "title": "最終集約", "date": "2024-02末ごろ"}


def test_a_campaign_goes_by_its_id_its_title_and_its_aliases() -> None:
    assert make.campaign(goal=1).names == ("hoken", "保険の署名", "保険署名")


def test_deadlines_are_events_of_the_campaign() -> None:
    campaign = make.at(make.campaign(topics=("hoken",), deadlines=(FIRST, LAST)), "data/campaigns.yml")
    first, last = campaign.deadline_events()
    assert (first.id, first.title, first.kind) == ("hoken-1", "保険の署名 第1次集約", Kind.DEADLINE)
    assert (first.campaigns, first.topics, first.public) == (("hoken",), ("hoken",), True)
    assert first.when.first == date(2024, 2, 15)
    assert (last.when.fixed, last.when.last) == (False, date(2024, 2, 29))
    assert first.origin is campaign.origin


def test_a_campaign_without_deadlines_has_no_events() -> None:
    assert make.campaign().deadline_events() == ()


@pytest.mark.parametrize("title", ["", "集約<1>", "第1次\n集約"])
def test_the_title_of_a_deadline_is_a_title(title: str) -> None:
    with pytest.raises(ValidationError, match="title") as caught:
        make.campaign(deadlines=({**FIRST, "title": title},))
    assert caught.value.errors()[0]["loc"] == ("deadlines", 0, "title")


@pytest.mark.parametrize("length", [100, 200])
def test_a_long_title_is_refused_at_once_or_can_stand_in_the_calendar(length: int) -> None:
    title = "あ" * length
    try:
        campaign = make.campaign(title=title, deadlines=(FIRST,))
    except ValidationError:
        return
    assert campaign.deadline_events()[0].title == f"{title} 第1次集約"


@pytest.mark.parametrize(
    "change",
    [
        {"goal": 0},
        {"goal": "約5000"},
        {"deadlines": ({**FIRST, "date": "2024-02-30"},)},
        {"deadlines": ({**FIRST, "id": "第1次"},)},
        {"submissions": ({"date": "2024-02", "signatures": 3},)},
        {"submissions": ({"date": "2024-02-01"},)},
    ],
)
def test_what_is_not_of_the_right_form_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        make.campaign(**change)
    assert caught.value.errors()[0]["loc"][0] == next(iter(change))


def spread(ordered: Figure, **orders: int) -> Distribution:
    """Copies of a pamphlet."""
    return Distribution(item="手引き", ordered=ordered, by_organization=orders)


def test_listed_orders_are_added_up_and_may_be_less_than_what_was_ordered() -> None:
    assert spread(Figure(300), kou=120, otsu=80).listed == 200
    assert spread(Figure(200), kou=120, otsu=80).listed == 200
    assert spread(Figure(100, Precision.ABOUT), kou=120).listed == 120
    assert spread(Figure(300)).listed == 0


def test_listed_orders_above_what_was_ordered_are_refused_with_both_numbers() -> None:
    with pytest.raises(ValidationError, match="足すと 200 冊で、注文した 199 冊を超えます"):
        spread(Figure(199), kou=120, otsu=80)


def test_nobody_orders_less_than_nothing() -> None:
    with pytest.raises(ValidationError, match="by_organization"):
        spread(Figure(300), kou=-5)
