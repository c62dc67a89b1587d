"""What editors read when a record is not of the right form."""

from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.event import Event
from macros.model.material import Attached
from macros.model.reference import Organization
from macros.store.messages import explained

GOOD = {"id": "action", "title": "駅前宣伝", "kind": "study", "date": "2023-11-25"}


def messages(written: object) -> list[str]:
    """Every message for one event."""
    with pytest.raises(ValidationError) as caught:
        Event.model_validate(written)
    return [explained(error, Event) for error in caught.value.errors()]


@pytest.mark.parametrize(
    ("change", "essential"),
    [
        ({"venu": "a"}, ["「venu」という項目はありません", "「venue」ですか"]),
        (
            {"result": {"handouts": ({"item": "a", "count": 1, "unit": "枚", "000": None},)}},
            ["「000」の前のコンマで", "コンマなしで"],
        ),
        ({"organizer": "a"}, ["「organizer」という項目はありません", "使えるのは", "host"]),
        ({"result": {"peple": 3}}, ["「peple」という項目はありません", "つづりを確かめて"]),
        ({"speakers": ({},)}, ["「person」がありません", "person: … の行を足して"]),
        (
            {"kind": "party"},
            [
                "kind: 「party」は書けません",
                "seminar（講座）、street_action（宣伝・署名）、",
                "、policy（制度の動き）のどれか",
            ],
        ),
        ({"weekday": "土曜"}, ["weekday: 「土曜」は書けません", "月、火、水、木、金、土、日 のどれか"]),
        ({"title": "<b>"}, ["title: 「<b>」は書けません", "「<」「>」や改行を使わずに"]),
        ({"id": "Ekimae"}, ["id: 「Ekimae」は書けません", "半角の英小文字と数字を - でつないで"]),
        ({"title": 2031}, ["title: 文字で書いてください", "引用符で囲みます", "「2031」"]),
        ({"capacity": "50"}, ["capacity: 整数で", "「50」"]),
        ({"capacity": 0}, ["capacity: 1 以上"]),
        ({"public": "no"}, ["public: true か false", "「no」"]),
        ({"topics": "医療"}, ["topics: 「- 」で始まる行の並びか [ ] で", "「医療」"]),
        ({"result": 26}, ["result: 「名前: 値」の形で"]),
        ({"speakers": ("例田一郎",)}, ["speakers: {person: …} の形で書いてください", "「例田一郎」"]),
        ({"title": ""}, ["title: 空にはできません"]),
        ({"title": "あ" * 201}, ["title: 長すぎます（200 文字まで）"]),
        ({"date": "2023-11-31"}, ["date: 「2023-11-31」という日付はありません"]),
        ({"start": 810}, ["start: 時刻「810」は、半角の数字を半角の引用符で囲み"]),
        ({"result": {"people": "26人"}}, ["people: 数「26人」", "約200"]),
        ({"result": {"sticker_vote": {"question": "q", "against": 1}}}, ["「for」がありません"]),
    ],
)
def test_a_message_names_the_key_and_says_what_to_write(change: dict[str, Any], essential: list[str]) -> None:
    (message,) = messages(GOOD | change)
    for part in essential:
        assert part in message


@pytest.mark.parametrize("key", GOOD)
def test_a_missing_key_is_to_be_added(key: str) -> None:
    (message,) = messages({name: value for name, value in GOOD.items() if name != key})
    assert message == f"「{key}」がありません。{key}: … の行を足してください"


def test_a_rule_over_several_keys_of_the_record_needs_no_key() -> None:
    (message,) = messages(GOOD | {"result": {"people": 3, "by_organization": {"甲": 4}}})
    assert "団体ごとの人数を足すと 4 で、合計 3" in message


def test_every_mistake_of_a_record_has_its_message() -> None:
    assert len(messages({"id": "A", "title": "<", "kind": "x", "date": "2023-02-30", "end": "15:00", "venu": "a"})) == 6


def test_a_record_that_is_no_mapping_is_told_without_a_key() -> None:
    (message,) = messages("駅前宣伝")
    assert message.startswith("「名前: 値」の形で")


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        ({"title": ("x",)}, "「[x]」"),
        ({"result": ({"保険医協会": 7},)}, "「[{保険医協会: 7}]」"),
        ({"kind": ("study", "talks")}, "「[study, talks]」"),
        ({"title": True}, "「true」"),
        ({"id": {"a": None}}, "「{a: }」"),
        ({"date": ("2023-11-25",)}, "日付「[2023-11-25]」"),
        ({"date": None}, "日付「」"),
        ({"start": False}, "時刻「false」"),
        ({"result": {"people": {"甲": 3}}}, "数「{甲: 3}」"),
    ],
)
def test_a_value_is_shown_as_an_editor_writes_it(change: dict[str, Any], shown: str) -> None:
    (message,) = messages(GOOD | change)
    assert shown in message


def test_a_long_value_is_cut_short() -> None:
    (message,) = messages(GOOD | {"topics": "あ" * 500})
    assert len(message) < 120


@pytest.mark.parametrize(
    ("written", "hint"),
    [("https//example.org", "https:// で始まる"), ("コウ", "ひらがなで")],
)
def test_a_pattern_is_told_in_words(written: str, hint: str) -> None:
    key = "url" if "example" in written else "reading"
    with pytest.raises(ValidationError) as caught:
        Organization.model_validate({"id": "kou", "name": "甲", key: written})
    assert hint in explained(caught.value.errors()[0], Organization)


def test_the_name_of_a_file_in_japanese_is_told_how_to_be_changed() -> None:
    with pytest.raises(ValidationError) as caught:
        Attached.model_validate({"title": "レジュメ", "file": "資料.pdf"})
    assert "半角の英数字" in explained(caught.value.errors()[0], Attached)


def test_a_status_in_japanese_is_answered_with_the_word_for_it() -> None:
    (message,) = messages(GOOD | {"status": "中止"})
    assert "cancelled（中止）" in message


def test_a_draft_is_told_how_it_is_withheld() -> None:
    (message,) = messages(GOOD | {"draft": True})
    assert "public: false" in message
