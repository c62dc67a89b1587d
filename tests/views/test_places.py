"""A caravan by its stops."""

from datetime import date
from typing import Any

import pytest

from macros.model.figure import Figure, Precision
from macros.views.places import Places, places

from .. import factories as make


def caravan(*people: object, **figures: Any) -> Places:
    """A caravan with as many stops."""
    stops = tuple({"place": f"駅{number}", "people": count} for number, count in enumerate(people))
    event = make.event(id="caravan", kind="campaign_day", result={"by_place": stops} | figures)
    return places(make.site(events=(event,)), date(2023, 12, 1), "caravan")


@pytest.mark.parametrize(
    ("people", "total"),
    [
        ((22, 15, 9), Figure(46)),
        ((22, None, 9), Figure(31)),
        ((22, "約15"), Figure(37, Precision.ABOUT)),
        ((22, "15超"), Figure(37, Precision.OVER)),
        ((), None),
        ((None,), None),
    ],
)
def test_the_people_of_the_stops_are_added_up(people: tuple[object, ...], total: Figure | None) -> None:
    assert caravan(*people).people == total


def test_stops_stand_in_the_order_of_the_way_and_one_without_a_number_stays() -> None:
    rows = caravan(22, None, 9).rows
    assert rows
    assert [(stop.name, stop.people) for stop in rows.stops] == [("駅0", Figure(22)), ("駅1", None), ("駅2", Figure(9))]


def test_the_sum_is_that_of_the_stops_even_where_a_total_is_stated() -> None:
    found = caravan(22, None, people=46)
    assert (found.people, found.untold) == (Figure(22), 1)


def test_an_event_without_a_result_has_no_stops() -> None:
    found = places(make.site(events=(make.event(id="caravan"),)), date(2023, 12, 1), "caravan")
    assert (found.rows, found.people, found.untold) == (None, None, 0)


def test_what_is_not_public_has_no_stops_to_show() -> None:
    site = make.site(events=(make.event(id="caravan", public=False),))
    with pytest.raises(KeyError):
        places(site, date(2023, 12, 1), "caravan")
