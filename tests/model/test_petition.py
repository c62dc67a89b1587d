"""Petitions and their way through the assembly."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.petition import Outcome, Petition, PetitionKind, Stage

from .. import factories as make


def stage(**changes: Any) -> Stage:
    """What the plenary did on 15 December 2023."""
    return Stage.model_validate({"body": "本会議", "date": "2023-12-15", "outcome": "不採択"} | changes)


def petition(*outcomes: str | None) -> Petition:
    """A petition with a stage for each outcome."""
    stages = tuple(stage(outcome=outcome) for outcome in outcomes)
    return Petition(id="kokuho", title="国保の陳情", kind=PetitionKind.CHINJO, assembly="見本県議会", stages=stages)


@pytest.mark.parametrize(
    ("given", "good"),
    [
        ({"outcome": "採択", "counts": {"for": 5, "against": 1}}, True),
        ({"outcome": "採択", "counts": {"for": 1, "against": 5}}, False),
        ({"outcome": "趣旨了承", "counts": {"for": 3, "against": 3}}, False),
        ({"outcome": "趣旨了承", "counts": {"for": 3, "against": 3}, "casting_vote": True}, True),
        ({"outcome": "不採択", "counts": {"for": 5, "against": 1}}, False),
        ({"outcome": "不採択", "counts": {"for": 3, "against": 3}}, True),
        ({"outcome": "継続審査", "counts": {"for": 5, "against": 1}}, True),
        ({"outcome": "一部採択", "counts": {"for": 1, "against": 5}}, True),
    ],
)
def test_the_majority_decides(given: dict[str, Any], good: bool) -> None:
    if good:
        assert stage(**given).counts
    else:
        with pytest.raises(ValidationError, match="になりません"):
            stage(**given)


@pytest.mark.parametrize(
    ("outcomes", "outcome"),
    [
        ((), Outcome.PENDING),
        ((None,), Outcome.PENDING),
        (("継続審査",), Outcome.CONTINUED),
        (("継続審査", "趣旨了承"), Outcome.ACKNOWLEDGED),
        (("採択", None), Outcome.ADOPTED),
        (("採択", "不採択"), Outcome.REJECTED),
    ],
)
def test_the_outcome_is_that_of_the_last_stage_that_has_one(outcomes: tuple[str | None, ...], outcome: Outcome) -> None:
    assert petition(*outcomes).outcome is outcome


def test_a_petition_is_a_block_on_the_page_of_all() -> None:
    assert petition().uri == "petitions/kokuho.md"


@pytest.mark.parametrize(("kind", "label"), [("chinjo", "陳情"), ("seigan", "請願")])
def test_a_kind_has_its_japanese_word(kind: str, label: str) -> None:
    assert PetitionKind(kind).label == label


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"date": "不明"},
        {"date": None, "outcome": None},
        {"for": ("甲党",), "against": ("乙党",)},
        {"counts": {"for": 5, "against": 5}, "casting_vote": True},
        {"counts": {"for": 0, "against": 0}},
        {"casting_vote": True},
        {"counts": {"for": 5, "against": 7}, "for": ("甲党",), "seats": {"甲党": 5, "乙党": 9}},
        {"outcome": "採択", "counts": {"for": 9, "against": 7}, "for": ("甲党", "丙党"), "seats": {"甲党": 5}},
        {"outcome": "採択", "counts": {"for": 9, "against": 7}, "seats": {"甲党": 5}},
    ],
)
def test_a_stage_that_fits_together_is_taken(change: dict[str, Any]) -> None:
    assert stage(**change)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"date": None}, "結果の日がありません.*不明"),
        ({"date": "2023-12-32"}, "という日付はありません"),
        ({"outcome": "可決"}, "趣旨了承"),
        ({"for": ("甲党", "乙党"), "against": ("乙党",)}, "会派「乙党」が賛成と反対の両方"),
        ({"counts": {"for": 6, "against": 5}, "casting_vote": True}, "同数のときだけ"),
        (
            {"counts": {"for": 6, "against": 7}, "for": ("甲党",), "seats": {"甲党": 5}},
            "賛成は 6 人ですが、賛成した会派の人数は合わせて 5 人",
        ),
        (
            {"counts": {"for": 6, "against": 7}, "against": ("乙党",), "seats": {"乙党": 6}},
            "反対は 7 人ですが、反対した会派の人数は合わせて 6 人",
        ),
        ({"counts": {"for": -1, "against": 7}}, "counts"),
    ],
)
def test_a_stage_that_contradicts_itself_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        stage(**change)


def test_an_unknown_day_is_no_day() -> None:
    assert (stage(date="不明").day, stage(date=None, outcome=None).day) == (None, None)
    assert stage().day == date(2023, 12, 15)


@pytest.mark.parametrize(
    ("body", "chair"), [("本会議", "議長"), ("9月定例会 本会議", "議長"), ("厚生委員会", "委員長")]
)
def test_the_casting_vote_is_the_chairs(body: str, chair: str) -> None:
    assert stage(body=body).chair == chair
    with pytest.raises(ValidationError, match=f"{chair}の裁決は賛否が同数のときだけ"):
        stage(body=body, casting_vote=True, counts={"for": 3, "against": 2})


def test_its_days_are_those_it_was_handed_in_and_dealt_with() -> None:
    stages = ({"body": "委員会", "date": "不明", "outcome": "継続審査"}, {"body": "本会議", "date": "2023-12-15"})
    found = make.petition(submitted="2023-11-30", stages=stages)
    assert found.days == (date(2023, 11, 30), date(2023, 12, 15))
    assert make.petition(stages=()).days == ()


@pytest.mark.parametrize(
    "change",
    [
        {"submitted": "2023-12-16"},
        {"stages": ({"body": "本会議", "date": "2023-12-15"}, {"body": "委員会", "date": "2023-12-05"})},
    ],
)
def test_what_is_not_in_the_order_of_time_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="古い順になっていません"):
        make.petition(**change)


def test_what_is_wrong_with_a_day_is_told_at_the_day() -> None:
    with pytest.raises(ValidationError) as caught:
        make.petition(stages=({"body": "本会議", "date": "2023-12-32"},))
    (error,) = caught.value.errors()
    assert error["loc"] == ("stages", 0, "date")


@pytest.mark.parametrize(
    ("stages", "outcome"),
    [
        ([("委員会", "2023-12-05", "採択"), ("本会議", "2023-12-15", None)], "審査中"),
        ([("委員会", "2023-12-05", "採択"), ("本会議", None, None)], "採択"),
        ([("委員会", "2023-12-05", "採択"), ("本会議", "2023-12-15", "不採択")], "不採択"),
        ([("本会議", "2023-12-15", "採択"), ("意見書の提出", "2023-12-20", None)], "採択"),
        ([("委員会", "不明", "採択")], "採択"),
        ([("委員会", "不明", "継続審査"), ("委員会", None, None)], "継続審査"),
    ],
)
def test_a_committee_has_not_the_last_word_where_a_day_is_set_for_the_plenary(
    stages: list[tuple[str, str | None, str | None]], outcome: str
) -> None:
    rows = tuple({"body": body, "date": day, "outcome": found} for body, day, found in stages)
    assert make.petition(stages=rows).outcome.value == outcome


@pytest.mark.parametrize("groups", [("緑の会", "緑の会"), ("緑の会", " 緑の会")])
def test_a_group_votes_once(groups: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError, match=r"2度書かれています|前後に空白"):
        make.petition(stages=({"body": "本会議", "date": "不明", "for": groups},))
