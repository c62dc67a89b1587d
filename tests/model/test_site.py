"""All records together: names, and the agenda."""

from typing import Any

import pytest

from macros.model.site import Register

from .. import factories as make


@pytest.mark.parametrize("name", ["kou", "甲組合", "甲"])
def test_a_row_is_found_by_each_of_its_names(name: str) -> None:
    register = make.site().organizations
    found = register.find(name)
    assert found
    assert found.id == "kou"
    assert register[name] is found


@pytest.mark.parametrize("name", ["甲組", "", None])
def test_a_name_that_nobody_has_finds_nothing(name: str | None) -> None:
    assert make.site().organizations.find(name) is None


def test_rows_stay_in_the_order_written() -> None:
    register = make.site().organizations
    assert [row.id for row in register] == ["kou", "otsu"]
    assert len(register) == 2
    assert set(register.names) == {"kou", "甲組合", "甲", "otsu", "乙組合"}


def test_of_two_rows_with_one_name_the_first_is_found() -> None:
    first, second = make.organization("甲", "kou"), make.organization("甲", "kou-2")
    assert Register((first, second))["甲"] is first


@pytest.mark.parametrize("changes", [{"name": "見本の会"}, {"aliases": ("見本県の会",)}, {"full_name": "見本県の会"}])
def test_the_council_is_itself_by_whatever_name_it_is_among_the_organizations(changes: dict[str, Any]) -> None:
    row = make.organization(**{"name": "会", "identity": "kai"} | changes)
    site = make.site(organizations=Register((row, make.organization("乙組合", "otsu"))))
    assert site.is_council(row)
    assert not site.is_council(site.organizations["otsu"])


def test_the_agenda_has_events_sessions_and_deadlines_in_the_order_of_time() -> None:
    site = make.site(
        events=(make.event(id="b", date="2024-02-15", start="9:00"), make.event(id="a", date="2024-02-29")),
        sessions=(make.session(id="c", date="2024-02-14"),),
        campaigns=Register(
            (
                make.campaign(
                    deadlines=(
                        {"id": "d", "title": "集約", "date": "2024-02-15"},
                        {"id": "e", "title": "最終", "date": "2024-02末"},
                    )
                ),
            )
        ),
    )
    assert [event.id for event in site.agenda] == ["c", "d", "b", "a", "e"]
    assert site.by_id["d"].title == "保険の署名 集約"


def test_things_at_the_same_time_stand_in_the_order_of_their_ids() -> None:
    site = make.site(events=(make.event(id="b"), make.event(id="a")))
    assert [event.id for event in site.agenda] == ["a", "b"]


def test_what_is_not_public_is_in_no_agenda_but_keeps_its_id() -> None:
    site = make.site(events=(make.event(id="a", public=False),), sessions=(make.session(id="b", public=False),))
    assert site.agenda == ()
    assert site.by_id == {}
    assert site.identities == {"a", "b"}


def test_identities_are_those_of_events_sessions_and_deadlines() -> None:
    deadline = {"id": "c", "title": "集約", "date": "2024-02-15"}
    site = make.site(
        events=(make.event(id="a"),),
        sessions=(make.session(id="b"),),
        campaigns=Register((make.campaign(deadlines=(deadline,)),)),
    )
    assert site.identities == {"a", "b", "c"}


def test_what_may_be_shown_is_the_public_records_in_their_order() -> None:
    whole = make.site(
        sessions=(make.session(id="a"), make.session(id="b", public=False)),
        petitions=(make.petition(public=False),),
        materials=(make.material(id="a", public=False), make.material(id="b")),
    ).public
    assert [row.id for row in whole.sessions] == ["a"]
    assert [row.id for row in whole.materials] == ["b"]
    assert (whole.reports, whole.petitions, whole.surveys) == ((), (), ())


@pytest.mark.parametrize(
    ("written", "identities"),
    [
        ("甲組合", ["kou"]),
        ("甲", ["kou"]),
        ("甲組合・乙組合", ["kou", "otsu"]),
        ("乙組合・甲", ["otsu", "kou"]),
        ("丙の会", []),
        ("甲組合・丙の会", []),
        ("甲組合・", []),
        ("甲組合、乙組合", []),
    ],
)
def test_a_joint_name_stands_for_all_its_sides_or_for_none(written: str, identities: list[str]) -> None:
    assert [side.id for side in make.site().sides(written)] == identities


def test_an_organization_with_a_dot_in_its_name_is_one() -> None:
    rows = (
        make.organization("甲・乙連合", "rengo"),
        make.organization("甲", "kou"),
        make.organization("乙連合", "otsu"),
    )
    assert [side.id for side in make.site(organizations=Register(rows)).sides("甲・乙連合")] == ["rengo"]
