"""Petitions by fiscal year, and what they add up to."""

from datetime import date

import pytest

from macros.model.petition import Outcome, Petition
from macros.model.site import Register, Site
from macros.render import draw
from macros.views.petition_tally import petition_tally
from macros.views.petitions import PetitionRow, petitions, petitions_archive

from .. import factories as make

DAY = date(2023, 12, 19)


def row(petition: Petition, **rows: object) -> PetitionRow:
    """The only petition, as it is shown."""
    ((found,),) = (year.rows for year in petitions(make.site(petitions=(petition,), **rows), DAY))
    return found


def stage(outcome: str | None, day: str | None = "2023-12-15", /, **changes: object) -> dict[str, object]:
    """What the plenary did."""
    return {"body": "本会議", "date": day, "outcome": outcome} | changes


def test_the_newest_year_and_the_latest_petition_stand_first() -> None:
    rows = (
        make.petition(id="old", stages=(stage("採択", "2023-03-31"),)),
        make.petition(id="undated", stages=(stage("採択", "不明"),), fiscal_year=2023),
        make.petition(id="early", stages=(stage("採択", "2023-04-01"),)),
        make.petition(id="late", submitted="2023-04-01", stages=(stage("採択", "2024-06-12"),)),
        make.petition(id="hidden", public=False),
    )
    found = petitions(make.site(petitions=rows), DAY)
    assert [(year.fiscal_year, [row.petition.id for row in year.rows]) for year in found] == [
        (2023, ["late", "early", "undated"]),
        (2022, ["old"]),
    ]


def test_the_year_of_the_day_at_hand_is_there_even_when_it_has_none() -> None:
    site = make.site(petitions=(make.petition(),))
    found = petitions(site, date(2024, 4, 1))
    assert [(year.fiscal_year, len(year.rows)) for year in found] == [(2024, 0), (2023, 1)]
    assert "この年度の陳情・請願は登録されていません" in draw(
        "petitions", str, years=found, archive=petitions_archive(site), alone=False
    )


def test_every_name_is_resolved() -> None:
    hidden = make.event(id="hidden", public=False)
    found = row(
        make.petition(submitters=("甲", "甲組合・乙組合"), topics=("hoken",), events=("hidden", "action")),
        events=(hidden, make.event()),
    )
    assert found.town
    assert found.town.name == "見本市"
    assert [side.name for side in found.submitters] == ["甲組合", "甲組合", "乙組合"]
    assert [topic.title for topic in found.topics] == ["保険"]
    assert [entry.event.id for entry in found.entries] == ["action"]


def test_an_assembly_without_a_municipality_has_no_town() -> None:
    assert row(make.petition(assembly="見本県議会", municipality=None)).town is None


def test_groups_stand_with_their_seats_as_far_as_they_are_told() -> None:
    (found,) = row(
        make.petition(
            stages=(stage("採択", **{"for": ("緑の会", "青の会"), "against": ("赤の会",), "seats": {"緑の会": 9}}),)
        )
    ).stages
    assert found.in_favour == (("緑の会", 9), ("青の会", None))
    assert found.against == (("赤の会", None),)


@pytest.mark.parametrize(
    ("written", "ahead"),
    [
        (stage(None, "2023-12-19"), True),
        (stage(None, "2023-12-18"), False),
        (stage("審査中", "2023-12-20"), False),
        (stage(None, None), False),
    ],
)
def test_a_stage_is_ahead_until_its_day_is_over(written: dict[str, object], ahead: bool) -> None:
    assert [found.ahead for found in row(make.petition(stages=(written,))).stages] == [ahead]


def council() -> Site:
    """Petitions to two towns and the prefecture."""
    vote = {"for": ("緑の会",), "against": ("赤の会",)}
    return make.site(
        municipalities=Register(
            (make.municipality("例川市", "reigawa", "99202"), make.municipality("見本市", "mihon", "99201"))
        ),
        petitions=(
            make.petition(
                id="a", kind="seigan", assembly="見本県議会", municipality=None, stages=(stage("採択", **vote),)
            ),
            make.petition(id="b", assembly="例川市議会", municipality="例川市", stages=(stage("趣旨了承"),)),
            make.petition(id="c", stages=(stage("趣旨採択", **vote), stage("不採択", **vote))),
            make.petition(id="d", kind="seigan", stages=(stage("不採択", **{"for": ("赤の会",)}),)),
            make.petition(id="e", public=False),
        ),
    )


def test_the_last_outcome_counts() -> None:
    found = petition_tally(council())
    assert (found.counts, found.counts.both) == ((2, 2), 4)
    assert [(line.outcome, line.counts) for line in found.outcomes] == [
        (Outcome.ADOPTED, (0, 1)),
        (Outcome.ACKNOWLEDGED, (1, 0)),
        (Outcome.REJECTED, (1, 1)),
    ]


def test_municipalities_stand_by_code_and_other_assemblies_last() -> None:
    assert [(line.name, line.counts) for line in petition_tally(council()).places] == [
        ("見本市", (1, 1)),
        ("例川市", (1, 0)),
        ("見本県議会", (0, 1)),
    ]


def test_every_vote_counts_and_a_group_of_another_assembly_is_another_group() -> None:
    assert petition_tally(council()).assemblies == (
        ("見本市議会", (("緑の会", 2, 0), ("赤の会", 1, 2))),
        ("見本県議会", (("緑の会", 1, 0), ("赤の会", 0, 1))),
    )


@pytest.mark.parametrize(
    ("rows", "words"),
    [((), "陳情・請願はまだ登録されていません"), ((make.petition(),), "会派ごとの賛否の記録はまだありません")],
)
def test_what_is_not_there_is_said(rows: tuple[Petition, ...], words: str) -> None:
    assert words in draw("petition_tally", str, tally=petition_tally(make.site(petitions=rows)))
