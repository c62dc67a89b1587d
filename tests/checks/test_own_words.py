"""What a record says of itself in words, against its own figures and its own day."""

from typing import Any

import pytest

from macros.checks.own_words import days_in_names, figures_in_records
from macros.model.site import Register

from .. import factories as make

RESULT = {
    "people": "約200",
    "signatures": {"保険署名": 42},
    "handouts": ({"item": "チラシ", "count": 1000, "unit": "枚"},),
}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"summary": "約200人が集まり、署名は42筆でした。"}, 0),
        ({"summary": "約300人が集まりました。"}, 1),
        ({"note": "署名は二十四筆です。"}, 1),
        ({"note": "チラシは100枚です。3人ほどが足を止めました。"}, 1),
        ({"note": "相談は5件です。定員は20冊です。"}, 0),
        ({"summary": "24筆", "result": None}, 0),
        ({"result": RESULT | {"note": "署名は24筆です。"}}, 1),
    ],
)
def test_the_words_of_an_event_are_those_of_its_result(changes: dict[str, Any], told: int) -> None:
    event = make.event(**{"result": RESULT} | changes)
    assert len(list(figures_in_records(make.site(events=(event,))))) == told


def handed(note: str, summary: str = "") -> int:
    """How many problems the note of a submission and the summary of its event have."""
    submission = {"date": "2023-11-25", "signatures": 1241, "nationwide": "約65000", "event": "action", "note": note}
    row = make.campaign(
        submissions=(submission,),
        distribution={"item": "冊子", "ordered": 1000, "by_organization": {"甲組合": 200}, "note": note},
    )
    site = make.site(campaigns=Register((row,)), events=(make.event(summary=summary),))
    return len(list(figures_in_records(site)))


@pytest.mark.parametrize(
    ("note", "summary", "told"),
    [
        ("1,241筆、全体で6万5千筆。1冊50円、合わせて1,000冊。", "1,241筆を届けました。", 0),
        ("1,214筆", "", 1),
        ("全体で5万6千筆", "", 1),
        ("1,100冊", "", 1),
        ("", "1,214筆を届けました。", 1),
    ],
)
def test_the_words_of_a_campaign_are_those_of_its_figures(note: str, summary: str, told: int) -> None:
    assert handed(note, summary) == told


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"id": "2023-11-25-ekimae"}, 0),
        ({"id": "2023-11-ekimae"}, 0),
        ({"id": "ekimae-2023"}, 0),
        ({"id": "2023-11-25-taikai", "until": "2023-11-26"}, 0),
        ({"id": "2023-12-ekimae"}, 1),
        ({"id": "2022-11-25-ekimae"}, 1),
        ({"id": "2023-11-18-ekimae", "status": "postponed"}, 0),
        ({"id": "2023-11-18-ekimae", "moved_from": "2023-11-18"}, 0),
        ({"id": "2023-11-ekimae", "date": "2023-11末"}, 0),
        ({"id": "2023-10-ekimae", "date": "2023-11末"}, 1),
        ({"title": "駅前宣伝（11月）"}, 0),
        ({"title": "駅前宣伝（12月）"}, 1),
    ],
)
def test_an_id_and_a_title_name_the_day_of_the_record(changes: dict[str, Any], told: int) -> None:
    assert len(list(days_in_names(make.site(events=(make.event(**changes),))))) == told


def test_a_session_is_compared_like_an_event() -> None:
    rows = (make.session(id="2023-12-21-koza"), make.session(id="2023-12-20-koza"))
    assert len(list(days_in_names(make.site(sessions=rows)))) == 1
