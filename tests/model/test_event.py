"""What may be written of an event."""

from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.event import Event, Kind, Status

from .. import factories as make


def test_its_page_has_the_name_of_its_id() -> None:
    assert make.event(id="2023-11-25-ekimae").uri == "events/2023-11-25-ekimae.md"


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_japanese_word_of_its_own(kind: Kind) -> None:
    assert make.event(kind=kind.value).kind is kind
    assert [other for other in Kind if other.label == kind.label] == [kind]


@pytest.mark.parametrize(
    ("status", "label"),
    [
        ("scheduled", ""),
        ("tentative", "調整中"),
        ("cancelled", "中止"),
        ("postponed", "延期"),
        ("moved_online", "オンラインに変更"),
    ],
)
def test_a_status_is_told_by_a_word_unless_all_is_as_announced(status: str, label: str) -> None:
    assert make.event(status=status).status.label == label


def test_an_event_is_public_and_scheduled_unless_something_else_is_written() -> None:
    event = make.event()
    assert event.public
    assert event.status is Status.SCHEDULED


@pytest.mark.parametrize(
    ("kind", "joinable"), [("study", True), ("seminar", True), ("meeting", False), ("deadline", False)]
)
def test_readers_can_join_some_kinds(kind: str, joinable: bool) -> None:
    assert Kind(kind).open_to_join is joinable


@pytest.mark.parametrize(
    "change",
    [
        {"id": "Ekimae"},
        {"id": "eki mae"},
        {"id": "駅前"},
        {"id": "-ekimae"},
        {"id": "eki--mae"},
        {"id": "a" * 81},
        {"title": ""},
        {"title": "駅前<b>宣伝</b>"},
        {"title": "駅前\n宣伝"},
        {"title": "あ" * 201},
        {"kind": "party"},
        {"status": "canceled"},
        {"public": "no"},
        {"capacity": 0},
        {"capacity": "50"},
        {"venu": "見本駅前"},
        {"speakers": ({"role": "講演"},)},
    ],
)
def test_what_is_not_of_the_right_form_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        make.event(**change)
    assert caught.value.errors()[0]["loc"][0] == next(iter(change))


def test_what_is_of_the_right_form_is_taken() -> None:
    event = make.event(id="2023-11-25-eki-mae", title="くらし & 仕事の「相談」会", capacity=50, public=False)
    assert (event.id, event.title, event.capacity, event.public) == (
        "2023-11-25-eki-mae",
        "くらし & 仕事の「相談」会",
        50,
        False,
    )


@pytest.mark.parametrize("field", ["id", "title", "kind", "date"])
def test_an_event_has_an_id_a_title_a_kind_and_a_date(field: str) -> None:
    written: dict[str, object] = {"id": "action", "title": "宣伝", "kind": "study", "date": "2023-11-25"}
    assert Event.model_validate(written)
    del written[field]
    with pytest.raises(ValidationError, match=field):
        Event.model_validate(written)


@pytest.mark.parametrize("written", ["くらしを守る署名", ("くらしを守る署名",)])
def test_one_campaign_may_be_written_by_its_name_alone(written: object) -> None:
    assert make.event(campaign=written).campaigns == ("くらしを守る署名",)


@pytest.mark.parametrize("identity", ["index", "past", "readme", "2023"])
def test_an_id_is_not_the_address_of_a_list(identity: str) -> None:
    with pytest.raises(ValidationError, match="一覧のページの名前"):
        make.event(id=identity)


@pytest.mark.parametrize("title", ["　", " 　 ", "駅前宣伝　"])
def test_a_title_begins_and_ends_with_words(title: str) -> None:
    with pytest.raises(ValidationError, match="空白で始まるか終わって"):
        make.event(title=title)


def test_an_event_has_one_place() -> None:
    with pytest.raises(ValidationError, match="venue と place の両方"):
        make.event(venue="見本駅前", place="西口の広場")
