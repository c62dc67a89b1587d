"""The page of one organization: its own numbers are added up, joint ones are shown and left out."""

from datetime import date
from typing import Any

from macros.model.event import Event
from macros.model.petition import Petition
from macros.model.site import Register
from macros.views.organization import OrganizationPage, Sums, organization

from .. import factories as make

DAY = date(2024, 4, 10)
JOINT = "甲・乙組合"


def page(*events: Event, identity: str = "kou", **rows: Any) -> OrganizationPage:
    """The page of 甲組合 with these events."""
    return organization(make.site(events=events, **rows), DAY, identity)


def attended(identity: str, day: str, **shares: object) -> Event:
    """An event with a breakdown."""
    return make.event(id=identity, date=day, result={"by_organization": shares})


def test_people_are_added_up_by_fiscal_year_and_in_all() -> None:
    found = page(
        attended("a", "2024-03-31", 甲組合=6, 乙組合=9),
        attended("b", "2024-04-01", 甲=7),
        attended("c", "2023-12-01", kou=1),
        attended("d", "2024-04-02", 乙組合=5),
        make.event(id="e", public=False, result={"by_organization": {"甲組合": 99}}),
    )
    listed = [
        (year.fiscal_year, [part.entry.event.id for part in year.parts], year.sums.people) for year in found.years
    ]
    assert listed == [(2024, ["b"], 7), (2023, ["a", "c"], 7)]
    assert found.sums == Sums(times=3, people=14, told=3, untold=0, joint=0)


def test_any_event_counts_and_sessions_too() -> None:
    study = make.event(id="study", kind="negotiation", result={"by_organization": {"甲組合": 2}})
    session = make.session(date="2024-02-01", result={"by_organization": {"甲組合": 3}})
    assert page(study, sessions=(session,)).sums == Sums(2, 5, 2, 0, 0)


def test_a_joint_number_is_shown_on_both_pages_and_added_to_neither() -> None:
    events = (attended("a", "2024-01-01", **{JOINT: 14}), attended("b", "2024-01-02", 甲組合=6))
    kou, otsu = page(*events), page(*events, identity="otsu")
    assert kou.sums == Sums(times=2, people=6, told=1, untold=0, joint=1)
    assert otsu.sums == Sums(times=1, people=0, told=0, untold=0, joint=1)
    (part,) = otsu.years[0].parts
    assert (part.joint, part.share.name, part.share.people) == (True, "甲組合・乙組合", 14)


def test_a_share_without_a_number_is_untold_and_never_nought() -> None:
    found = page(attended("a", "2024-01-01", 甲組合=None), attended("b", "2024-01-02", **{JOINT: None}))
    assert found.sums == Sums(times=2, people=0, told=0, untold=2, joint=0)
    assert page(attended("a", "2024-01-01", 甲組合=0)).sums == Sums(1, 0, 1, 0, 0)


def test_its_own_and_a_joint_number_of_one_event_are_one_event() -> None:
    found = page(attended("a", "2024-01-01", 甲組合=6, **{JOINT: 14}))
    assert found.sums == Sums(times=1, people=6, told=1, untold=0, joint=1)
    assert len(found.years[0].parts) == 2


def test_hosted_and_supported_events_stand_coming_first() -> None:
    found = page(
        make.event(id="old", date="2023-11-01", host=("甲",)),
        make.event(id="older", date="2023-10-01", host=("甲組合・乙組合",)),
        make.event(id="next", date="2024-05-01", host=("kou", "乙組合")),
        make.event(id="after", date="2024-06-01", host=("甲組合",)),
        make.event(id="helped", supporters=("甲組合",)),
        make.event(id="other", host=("乙組合",)),
        make.event(id="hidden", host=("甲組合",), public=False),
    )
    assert [row.event.id for row in found.hosted.coming] == ["next", "after"]
    assert [row.event.id for row in found.hosted.over] == ["old", "older"]
    assert [row.event.id for row in found.supported.over] == ["helped"]
    assert found.years == ()


def test_what_it_published_and_submitted_is_there_unless_it_is_not_public() -> None:
    def petition(**changes: Any) -> Petition:
        given = {"id": "p", "title": "請願", "kind": "seigan", "assembly": "見本市議会", "submitters": ("甲",)}
        return Petition.model_validate(given | changes)

    found = page(
        materials=(
            make.material(publisher="甲"),
            make.material(id="b", publisher="乙組合"),
            make.material(id="c", publisher="甲組合", public=False),
        ),
        petitions=(petition(), petition(id="q", submitters=("乙組合",)), petition(id="r", public=False)),
    )
    assert [row.material.id for row in found.materials] == ["nenkin"]
    assert [row.id for row in found.petitions] == ["p"]


def test_its_orders_are_told_with_whom_it_ordered() -> None:
    spread = {"item": "手引き", "ordered": 300, "by_organization": {"甲": 120, "甲・乙組合": 30, "乙組合": 9}}
    found = page(campaigns=Register((make.campaign(distribution=spread),)))
    assert [(row.campaign.id, row.copies, len(row.organizations)) for row in found.orders] == [
        ("hoken", 120, 1),
        ("hoken", 30, 2),
    ]


def test_an_organization_of_which_nothing_is_told_has_a_page_too() -> None:
    found = page()
    assert found.sums == Sums(0, 0, 0, 0, 0)
    assert (found.years, found.materials, found.petitions, found.orders) == ((), (), (), ())
