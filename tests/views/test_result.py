"""The figures of one event with the names resolved."""

from typing import Any

import pytest

from macros.model.figure import Figure, Precision
from macros.views.result import people_of, result_rows

from .. import factories as make

ABOUT, OVER = Precision.ABOUT, Precision.OVER


def stops(*people: object) -> tuple[dict[str, object], ...]:
    """Stops of a caravan."""
    return tuple({"place": f"駅{number}", "people": count} for number, count in enumerate(people))


@pytest.mark.parametrize(
    ("figures", "people"),
    [
        ({"people": 18}, Figure(18)),
        ({"people": 46, "by_place": stops(22, None)}, Figure(46)),
        ({"by_place": stops(22, 15, None)}, Figure(37)),
        ({"by_place": stops(22, "約15")}, Figure(37, ABOUT)),
        ({"by_place": stops(0)}, Figure(0)),
        ({"people": 0, "by_organization": {}}, Figure(0)),
        ({"by_place": stops(None)}, None),
        ({"by_organization": {"甲組合": 6, "乙組合": 4}}, Figure(10)),
        ({"by_organization": {"甲組合": 6, "乙組合": None}}, None),
        ({"by_organization": {"甲組合": 6}, "partial": True}, None),
        ({"by_place": stops(22), "by_organization": {"甲組合": 6}}, Figure(22)),
        ({"in_person": 30}, None),
        ({}, None),
    ],
)
def test_people_are_the_stated_total_or_else_the_sum_of_all_parts(
    figures: dict[str, Any], people: Figure | None
) -> None:
    assert people_of(make.result(**figures)) == people
    assert result_rows(make.site(), make.result(**figures)).people == people


@pytest.mark.parametrize(
    ("figures", "summed"),
    [
        ({"people": 46, "by_place": stops(22, None)}, ""),
        ({"by_place": stops(22, 15)}, "2カ所の延べ"),
        ({"by_place": stops(22, 15, None, None)}, "人数のわかる2カ所の延べ"),
        ({"by_organization": {"甲組合": 6}}, "団体ごとの人数の計"),
    ],
)
def test_a_sum_says_what_was_added_up(figures: dict[str, Any], summed: str) -> None:
    assert result_rows(make.site(), make.result(**figures)).summed == summed


def test_a_stop_knows_the_town_of_its_name() -> None:
    rows = result_rows(make.site(), make.result(by_place=({"place": "見本市", "people": 22}, {"place": "港"}))).stops
    assert [(stop.name, stop.municipality and stop.municipality.id, stop.people) for stop in rows] == [
        ("見本市", "mihon", Figure(22)),
        ("港", None, None),
    ]


def test_signatures_stand_under_the_title_of_their_campaign_in_the_order_written() -> None:
    rows = result_rows(make.site(), make.result(signatures={"保険署名": "約120"}))
    assert [(row.title, count) for row, count in rows.signatures] == [("保険の署名", Figure(120, ABOUT))]


def test_shares_are_resolved_too() -> None:
    rows = result_rows(make.site(), make.result(people="50超", by_organization={"甲": 20}))
    assert rows.people == Figure(50, OVER)
    assert [row.name for row in rows.shares] == ["甲組合"]
