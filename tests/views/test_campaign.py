"""The page of one campaign: collected, handed in and spread are three different figures."""

from datetime import date
from typing import Any

import pytest

from macros.model.event import Event
from macros.model.figure import ZERO, Figure, Precision
from macros.model.site import Register, Site
from macros.views.campaign import CampaignPage, campaign

from .. import factories as make

DAY = date(2023, 12, 1)


def page(*events: Event, sessions: tuple[Any, ...] = (), **changes: Any) -> CampaignPage:
    """The page of a campaign with these events."""
    campaigns = (make.campaign(**changes), make.campaign(id="kaigo", title="介護の署名", aliases=()))
    return campaign(make.site(events=events, sessions=sessions, campaigns=Register(campaigns)), DAY, "hoken")


def collecting(identity: str, day: str, **signatures: object) -> Event:
    """An action that collected."""
    return make.event(id=identity, date=day, result={"signatures": signatures})


def test_signatures_of_street_actions_are_listed_newest_first_and_added_up() -> None:
    found = page(
        collecting("a", "2023-11-01", 保険の署名=42),
        collecting("b", "2023-11-25", 保険署名="約8", 介護の署名=99),
        collecting("c", "2023-11-26", 介護の署名=5),
        make.event(id="d", public=False, result={"signatures": {"保険の署名": 999}}),
    )
    assert [(row.entry.event.id, row.signatures) for row in found.actions.rows] == [
        ("b", Figure(8, Precision.ABOUT)),
        ("a", Figure(42)),
    ]
    assert found.actions.sum == found.collected == Figure(50, Precision.ABOUT)
    assert found.elsewhere == ((), ZERO)


def test_two_names_of_one_campaign_in_one_result_are_one_row() -> None:
    found = page(collecting("a", "2023-11-01", 保険の署名=4, 保険署名=3))
    assert [row.signatures for row in found.actions.rows] == [Figure(7)]


def test_signatures_of_other_events_stand_apart() -> None:
    study = make.event(id="study", kind="study", result={"signatures": {"保険の署名": 27}})
    session = make.session(id="s", date="2023-11-02", result={"signatures": {"hoken": 15}})
    found = page(study, collecting("a", "2023-11-01", 保険の署名=42), sessions=(session,))
    assert (found.actions.sum, found.elsewhere.sum, found.collected) == (Figure(42), Figure(42), Figure(84))
    assert [row.entry.event.id for row in found.elsewhere.rows] == ["study", "s"]


def test_what_was_handed_in_is_added_up_alone() -> None:
    rows = (
        {"date": "2023-10-01", "signatures": 1200, "nationwide": "約150000", "event": "hand"},
        {"date": "2023-11-01", "signatures": 1850, "event": "hidden"},
    )
    events = (make.event(id="hand", kind="submission"), make.event(id="hidden", kind="submission", public=False))
    found = page(*events, collecting("a", "2023-11-02", 保険の署名=42), submissions=rows)
    assert found.handed_in == Figure(3050)
    assert [row.event and row.event.id for row in found.submissions] == ["hand", None]
    assert found.collected == Figure(42)


@pytest.mark.parametrize(
    ("day", "ahead"),
    [
        ("2023-11-30", False),
        ("2023-12-01", True),
        ("2023-11末", False),
        ("2023-12上旬", True),
        ("2023-12", True),
    ],
)
def test_a_deadline_is_ahead_until_its_day_or_month_is_over(day: str, ahead: bool) -> None:
    found = page(deadlines=({"id": "d", "title": "集約", "date": day},))
    assert [row.event.id for row in found.ahead] == ["d"] * ahead
    assert [row.event.id for row in found.over] == ["d"] * (not ahead)


def test_coming_events_of_the_campaign_are_listed_without_its_deadlines() -> None:
    found = page(
        make.event(id="next", date="2023-12-02", campaign="保険署名"),
        make.event(id="over", date="2023-11-02", campaign="hoken"),
        make.event(id="other", date="2023-12-02", campaign="介護の署名"),
        deadlines=({"id": "d", "title": "集約", "date": "2023-12-03"},),
    )
    assert [row.event.id for row in found.coming] == ["next"]


def test_orders_stand_as_written_and_two_that_ordered_together_are_one() -> None:
    found = page(distribution={"item": "手引き", "ordered": 300, "by_organization": {"甲・乙組合": 120, "甲": 80}})
    assert [([side.id for side in row.organizations], row.copies) for row in found.orders] == [
        (["kou", "otsu"], 120),
        (["kou"], 80),
    ]


def test_a_campaign_of_which_nothing_is_told_yet_has_nothing() -> None:
    found = page(topics=("hoken",))
    assert [topic.title for topic in found.topics] == ["保険"]
    assert (found.collected, found.handed_in) == (ZERO, ZERO)
    assert (found.submissions, found.ahead, found.over, found.coming, found.orders) == ((),) * 5


def test_an_event_for_two_campaigns_is_coming_on_both_pages(made_up: Site) -> None:
    for identity in ("kurashi-shomei", "kaigo-shomei"):
        found = campaign(made_up, date(2031, 2, 1), identity)
        assert "2031-02-13-caravan" in [row.event.id for row in found.coming]


@pytest.mark.parametrize(
    ("kind", "submissions"),
    [("submission", ()), ("conference", ({"date": "2023-11-20", "signatures": 99, "event": "in"},))],
)
def test_what_is_handed_in_was_collected_before(kind: str, submissions: tuple[Any, ...]) -> None:
    handing_in = make.event(id="in", kind=kind, date="2023-11-20", result={"signatures": {"保険の署名": 99}})
    found = page(collecting("a", "2023-11-01", 保険の署名=42), handing_in, submissions=submissions)
    assert (found.collected, found.elsewhere.rows) == (Figure(42), ())


def test_signatures_of_a_programme_and_of_its_parts_are_counted_once() -> None:
    whole = make.event(id="w", kind="campaign_day", result={"signatures": {"保険の署名": 300}})
    part = make.event(id="p", part_of="w", result={"signatures": {"保険署名": 180, "介護の署名": 5}})
    assert page(whole, part).collected == Figure(300)
