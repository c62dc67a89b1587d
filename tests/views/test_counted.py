"""No figure is counted twice: what an event adds to sums."""

from typing import Any

import pytest

from macros.model.event import Event
from macros.model.figure import Figure
from macros.model.result import Result
from macros.model.site import Register, Site
from macros.views.counted import collected, counted
from macros.views.tally import tally

from .. import factories as make

WHOLE = {"people": 100, "by_organization": {"甲組合": 60, "乙組合": 40}, "signatures": {"保険の署名": 300}}
HANDOUTS = ({"item": "チラシ", "count": 50, "unit": "枚"},)


def site(*events: Event) -> Site:
    """A site of two campaigns."""
    return make.site(
        events=events, campaigns=Register((make.campaign(), make.campaign(id="kaigo", title="介護の署名", aliases=())))
    )


def part(whole: dict[str, Any] | None, **figures: Any) -> Result | None:
    """What the part of a programme with that result adds."""
    event = make.event(id="part", part_of="whole", result=figures)
    return counted(site(make.event(id="whole", result=whole), event), event)


def test_an_event_of_its_own_adds_all_of_its_result() -> None:
    event = make.event(result={"note": "雨でした"})
    assert counted(site(event), event) == event.result
    assert counted(site(), make.event()) is None


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_what_is_called_off_adds_nothing(status: str) -> None:
    event = make.event(status=status, result={"note": "雨でした"})
    assert counted(site(event), event) is None


def test_a_part_adds_nothing_that_the_whole_tells() -> None:
    assert part(WHOLE, people=60, by_organization={"甲組合": 60}, signatures={"保険署名": 180}) is None


def test_a_part_adds_what_the_whole_does_not_tell() -> None:
    found = part(WHOLE, people=60, signatures={"保険の署名": 180, "介護の署名": 7}, handouts=HANDOUTS)
    assert found
    assert (found.people, found.signatures, found.handouts[0].count) == (None, {"介護の署名": Figure(7)}, Figure(50))


def test_a_part_of_what_has_no_result_adds_everything() -> None:
    assert part(None, people=60) == make.result(people=60)


def test_the_tally_of_a_programme_and_its_stations_is_that_of_the_programme() -> None:
    stations = [
        make.event(
            id=name,
            part_of="whole",
            result={"people": people, "by_organization": {body: people}, "signatures": {"保険の署名": 3 * people}},
        )
        for name, body, people in (("a", "甲組合", 60), ("b", "乙組合", 40))
    ]
    found = tally(site(make.event(id="whole", kind="campaign_day", result=WHOLE), *stations))
    assert (found.totals.actions, found.totals.people, found.totals.signatures) == (1, Figure(100), Figure(300))
    assert [row[:3] for row in found.organizations] == [("甲組合", 60, 1), ("乙組合", 40, 1)]


def test_two_names_of_a_campaign_are_two_figures_of_it() -> None:
    event = make.event(result={"signatures": {"保険の署名": 1, "保険署名": 2}})
    assert [(row.id, count) for row, count in collected(site(event), event)] == [
        ("hoken", Figure(1)),
        ("hoken", Figure(2)),
    ]


def test_an_action_within_what_is_no_action_is_missing_in_no_sum() -> None:
    meeting = make.event(id="whole", kind="conference", result={"people": 200})
    action = make.event(id="part", part_of="whole", result={"people": 20, "signatures": {"保険の署名": 88}})
    sums = tally(site(meeting, action)).totals
    assert (sums.actions, sums.people, sums.signatures) == (1, Figure(20), Figure(88))
