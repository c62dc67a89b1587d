"""Figures of a past event, held against each other."""

from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.figure import Figure, Precision
from macros.model.result import Share

from .. import factories as make

NAMES = ("甲組合", "乙組合", "丙の会")


def parts(*people: int | None) -> dict[str, int | None]:
    """Shares of as many organizations."""
    return dict(zip(NAMES, people, strict=False))


def stops(*people: object) -> tuple[dict[str, object], ...]:
    """Stops of a caravan."""
    return tuple({"place": f"駅{number}", "people": count} for number, count in enumerate(people))


GOOD: list[dict[str, Any]] = [
    {"people": 18, "by_organization": parts(6, 5, 7)},
    {"people": 18, "by_organization": parts(6, 5, None)},
    {"people": 18, "by_organization": parts(6, 5), "partial": True},
    {"people": 18, "by_organization": parts(6, 5, 7), "partial": True},
    {"people": "約10", "by_organization": parts(6, 5)},
    {"people": "10超", "by_organization": parts(6, 5)},
    {"people": 18, "by_organization": {}},
    {"people": 18, "by_organization": parts(None, None)},
    {"by_organization": parts(6, 5)},
    {"people": 46, "by_place": stops(22, 15, 9)},
    {"people": 46, "by_place": stops(22, 15, None)},
    {"people": 46, "by_place": stops(22, "約15", 20)},
    {"people": 46, "in_person": 34, "online_people": 12, "online_sites": 5},
    {"people": 46, "in_person": 34, "online_people": "約10"},
    {"people": 46, "in_person": 34, "online_sites": 5},
    {"organizations": 3, "by_organization": parts(1, 1, 1)},
    {"organizations": 2, "by_organization": {"甲組合・乙組合": 14}},
    {"organizations": 1, "by_organization": {"甲組合・乙組合": 14}},
    {"organizations": 5, "by_organization": parts(1, 1, 1), "partial": True},
    {"organizations": 5},
]


@pytest.mark.parametrize("figures", GOOD)
def test_parts_that_fit_their_total_are_taken(figures: dict[str, Any]) -> None:
    assert make.result(**figures)


BROKEN: list[tuple[dict[str, Any], str]] = [
    ({"people": 18, "by_organization": parts(6, 5, 8)}, "団体ごとの人数を足すと 19 で、合計 18 と合いません"),
    ({"people": 18, "by_organization": parts(6, 5, 6)}, "足すと 17 で、合計 18 .*partial: true"),
    ({"people": 18, "by_organization": parts(6, 13, None)}, "足すと 19 で、合計 18"),
    ({"people": 18, "by_organization": parts(6, 13), "partial": True}, "足すと 19 で、合計 18"),
    ({"people": 46, "by_place": stops(22, 15, 8)}, "場所ごとの人数を足すと 45 で、合計 46"),
    ({"people": 46, "by_place": stops(22, 15, 8), "partial": True}, "場所ごとの人数を足すと 45"),
    ({"people": 46, "by_place": stops(22, 25, None)}, "足すと 47 で、合計 46"),
    ({"people": 46, "in_person": 34, "online_people": 11}, "会場とオンラインの人数を足すと 45 で、合計 46"),
    ({"people": 46, "in_person": 46, "online_people": 1}, "足すと 47 で、合計 46"),
    ({"people": 46, "in_person": 47}, "会場とオンラインの人数を足すと 47 で、合計 46"),
    ({"people": 46, "online_people": 47}, "足すと 47 で、合計 46"),
    ({"organizations": 2, "by_organization": parts(1, 1, 1)}, "団体は 2 と書かれていますが、3 団体の名があります"),
    ({"organizations": 2, "by_organization": parts(1, 1, 1), "partial": True}, "3 団体の名があります"),
    ({"organizations": 5, "by_organization": parts(1, 1, 1)}, "名があるのは 3 団体.*partial: true"),
    ({"organizations": 3, "by_organization": {"甲組合・乙組合": 14}}, "名があるのは 2 団体"),
    ({"organizations": 2, "by_organization": parts(1)}, "名があるのは 1 団体"),
]


@pytest.mark.parametrize(("figures", "message"), BROKEN)
def test_parts_that_do_not_fit_their_total_are_refused_with_both_numbers(figures: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        make.result(**figures)


def test_the_share_of_an_organization_is_a_number_nothing_or_a_number_with_a_note() -> None:
    shares = make.result(
        by_organization={"甲": 6, "乙": None, "丙": {"people": 5, "note": "うち青年部3人"}}
    ).by_organization
    assert list(shares.values()) == [Share(people=6), Share(), Share(people=5, note="うち青年部3人")]


@pytest.mark.parametrize("share", [-1, "6", "約6", 6.5, True, {"persons": 6}, [6]])
def test_another_share_is_refused(share: object) -> None:
    with pytest.raises(ValidationError, match=r"by_organization\.甲"):
        make.result(by_organization={"甲": share})


@pytest.mark.parametrize("shares", [("甲組合", "乙組合"), "甲組合", 6])
def test_shares_are_written_under_their_names(shares: object) -> None:
    with pytest.raises(ValidationError, match="by_organization"):
        make.result(by_organization=shares)


def test_seals_are_counted_for_and_against() -> None:
    vote = make.result(sticker_vote={"question": "負担増に", "for": 5, "against": 35, "stated": 40}).sticker_vote
    assert vote
    assert (vote.in_favour, vote.against, vote.votes) == (5, 35, 40)


@pytest.mark.parametrize(("stated", "refused"), [(39, True), (41, True), (40, False), (None, False)])
def test_a_stated_number_of_seals_must_be_their_sum(stated: int | None, refused: bool) -> None:
    vote = {"question": "負担増に", "for": 5, "against": 35, "stated": stated}
    if refused:
        with pytest.raises(ValidationError, match=f"足すと 40 で、合計 {stated} と合いません"):
            make.result(sticker_vote=vote)
    else:
        assert make.result(sticker_vote=vote).sticker_vote


def test_a_handout_has_a_unit_that_the_council_counts_in() -> None:
    handouts = make.result(handouts=({"item": "チラシ", "count": "約400", "unit": "枚"},)).handouts
    assert handouts[0].count == Figure(400, Precision.ABOUT)
    with pytest.raises(ValidationError, match="unit"):
        make.result(handouts=({"item": "チラシ", "count": 400, "unit": "人"},))
