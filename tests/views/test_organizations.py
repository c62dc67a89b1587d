"""Members and others, by reading."""

from macros.model.site import Register
from macros.views.organizations import organizations

from .. import factories as make

ROWS = (
    make.organization("見本県の会", "mihon", reading="みほんけんのかい"),
    make.organization("甲組合", "kou", reading="こうくみあい", member=True),
    make.organization("己の会", "ki", member=True),
    make.organization("乙組合", "otsu", reading="おつくみあい", member=True),
    make.organization("丙の会", "hei", reading="へいのかい"),
    make.organization("仮通信社", "kari", reading="かりつうしんしゃ", member=False),
)


def test_members_stand_by_reading_and_those_without_one_last() -> None:
    found = organizations(make.site(organizations=Register(ROWS)))
    assert [row.name for row in found.members] == ["乙組合", "甲組合", "己の会"]


def test_others_are_those_whose_membership_is_not_known_or_denied() -> None:
    found = organizations(make.site(organizations=Register(ROWS)))
    assert [row.name for row in found.others] == ["仮通信社", "丙の会"]


def test_those_without_a_reading_cannot_be_put_in_its_order_and_stand_apart() -> None:
    rows = (*ROWS, make.organization("庚の会", "kanoe"), make.organization("丁の会", "hinoto"))
    found = organizations(make.site(organizations=Register(rows)))
    assert [row.name for row in found.others] == ["仮通信社", "丙の会"]
    assert [row.name for row in found.unread] == ["丁の会", "庚の会"]


def test_the_council_is_not_in_its_own_list_under_any_name() -> None:
    rows = (make.organization("見本県の協議会", "mihon", aliases=("見本の会",), member=True), ROWS[1])
    found = organizations(make.site(organizations=Register(rows)))
    assert [row.name for row in found.members] == ["甲組合"]
    assert found.others == ()
