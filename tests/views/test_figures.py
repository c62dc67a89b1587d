"""The figures on the home page."""

from typing import Any

from macros.model.figure import Figure, Precision
from macros.model.site import Register, Site
from macros.views.figures import figures

from .. import factories as make


def site(*results: dict[str, Any], **campaign: Any) -> Site:
    """Street actions with these results, for one campaign."""
    events = tuple(make.event(id=f"action-{number}", result=result) for number, result in enumerate(results))
    return make.site(events=events, campaigns=Register((make.campaign(**campaign),)))


def test_people_come_first_then_what_was_collected_handed_in_and_spread() -> None:
    found = figures(
        site(
            {"people": 18, "signatures": {"保険の署名": 42}},
            {"people": "約30"},
            submissions=({"date": "2024-02-15", "signatures": 1200, "nationwide": "約150000"},),
            distribution={"item": "くらしの手引き", "ordered": 300, "by_organization": {"甲組合": 120}},
        )
    )
    assert [row[:4] for row in found] == [
        (Figure(48, Precision.ABOUT), "人", "宣伝・署名行動の参加者", "2回の行動の延べ人数"),
        (Figure(42), "筆", "保険の署名", "1回の行動で集まった署名"),
        (Figure(1200), "筆", "保険の署名（提出）", "2024年2月15日（木）に提出"),
        (Figure(300), "冊", "くらしの手引き", "注文した冊数"),
    ]
    assert [row.uri for row in found] == [None, *["campaigns/hoken.md"] * 3]


def test_submissions_are_never_added_up() -> None:
    rows = ({"date": "2024-02-15", "signatures": 1200}, {"date": "2024-03-15", "signatures": 1850})
    assert [row.value.value for row in figures(site(submissions=rows))] == [1200, 1850]


def test_what_is_none_is_left_out() -> None:
    assert figures(make.site()) == ()
    assert [row.unit for row in figures(site({"signatures": {"保険の署名": 42}}))] == ["筆"]


def test_only_actions_with_a_number_are_said_to_make_up_the_sum() -> None:
    rows = figures(site({"people": 18}, {"signatures": {"保険の署名": 42}}))
    assert rows[0].note == "人数の記録がある1回の行動の延べ人数"
