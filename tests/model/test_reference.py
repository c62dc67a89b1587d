"""Reference rows and the names they go by."""

from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.reference import Council, Person, Venue

from .. import factories as make

COUNCIL = {"name": "見本県の会", "short_name": "見本の会", "prefecture": "見本県", "course": "くらしの講座"}


def test_an_organization_goes_by_its_id_its_name_and_its_aliases() -> None:
    assert make.organization("甲組合", "kou", aliases=("甲", "甲労組")).names == ("kou", "甲組合", "甲", "甲労組")


def test_a_town_goes_by_its_code_and_by_its_wards_too() -> None:
    wards = ({"code": "99101", "name": "例区", "reading": "れいく"},)
    assert make.municipality("見本市", "mihon", "99100", wards=wards).names == (
        "mihon",
        "見本市",
        "99100",
        "見本市例区",
    )


def test_an_organization_and_a_town_have_a_page() -> None:
    assert make.organization("甲組合", "kou").uri == "organizations/kou.md"
    assert make.municipality("見本市", "mihon", "99100").uri == "municipalities/mihon.md"


def test_a_theme_goes_by_its_id_and_title_and_has_a_page() -> None:
    topic = make.topic("介護", "kaigo")
    assert topic.names == ("kaigo", "介護")
    assert topic.uri == "topics/kaigo.md"


@pytest.mark.parametrize("reading", ["こうくみあい", "れいだ いちろう", "くらし・ほけん", "せんたー"])
def test_a_reading_is_in_hiragana(reading: str) -> None:
    assert make.organization("甲組合", "kou", reading=reading).reading == reading


@pytest.mark.parametrize(
    "change",
    [
        {"reading": "コウクミアイ"},
        {"reading": "甲くみあい"},
        {"url": "kou.example.org"},
        {"url": "javascript:alert(1)"},
        {"member": "はい"},
    ],
)
def test_an_organization_of_another_form_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(change))):
        make.organization("甲組合", "kou", **change)


def test_membership_that_is_not_known_is_neither_yes_nor_no() -> None:
    assert make.organization("甲組合", "kou").member is None


@pytest.mark.parametrize("code", ["9910", "991000", "９９１００", "1410A"])
def test_the_code_of_a_town_has_five_digits(code: str) -> None:
    with pytest.raises(ValidationError, match="code"):
        make.municipality("見本市", "mihon", code)


def test_a_tile_has_a_column_and_a_row() -> None:
    assert make.municipality("見本市", "mihon", "99100", tile=(2, 3)).tile == (2, 3)
    with pytest.raises(ValidationError, match="tile"):
        make.municipality("見本市", "mihon", "99100", tile=(2,))


def test_a_person_has_a_scope_of_known_places() -> None:
    assert Person(id="reita", name="例田一郎", scope=("web", "資料")).until is None
    with pytest.raises(ValidationError, match="scope"):
        Person.model_validate({"id": "reita", "name": "例田一郎"})
    with pytest.raises(ValidationError, match="scope"):
        Person.model_validate({"id": "reita", "name": "例田一郎", "scope": ("ちらし",)})


def test_a_venue_needs_no_address() -> None:
    assert Venue(id="ekimae", name="見本駅前").address is None


def test_a_council_needs_no_contact() -> None:
    assert Council.model_validate(COUNCIL).phone is None


@pytest.mark.parametrize(
    "given",
    [
        *({"phone": "45-123"}, {"phone": "045-123-4567 内線 <b>"}, {"fax": "045-123-4568（例山）"}, {"fax": "なし"}),
        *({"email": "なし"}, {"email": "info@example"}, {"email": "a b@example.org"}),
    ],
)
def test_a_number_or_address_of_another_form_is_refused(given: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match=next(iter(given))):
        Council.model_validate(COUNCIL | given)


def test_a_number_may_be_written_in_the_usual_ways() -> None:
    for number in ("045-123-4567", "(045)123-4567", "0120-000-000", "045-123-4567（代表）", "+81 45 123 4567"):
        assert Council.model_validate(COUNCIL | {"phone": number, "email": "info@example.or.jp"}).phone == number


@pytest.mark.parametrize("course", ["くらし<b>の講座", "くらし\nの講座"])
def test_the_name_of_the_course_can_stand_in_a_title(course: str) -> None:
    with pytest.raises(ValidationError, match="course"):
        Council.model_validate(COUNCIL | {"course": course})
