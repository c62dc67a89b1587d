"""Every name by which one record refers to another must be registered."""

from typing import Any

import pytest

from macros.checks.references import unknown_names
from macros.model.material import Material
from macros.model.petition import Petition
from macros.model.record import Place
from macros.model.reference import Venue
from macros.model.site import Register
from macros.model.survey import Survey
from macros.model.talks import Round

from .. import factories as make

PATH = "data/events/2023.yml"
EVENT: list[tuple[dict[str, Any], Place, str]] = [
    ({"host": ("甲組合", "丙の会")}, ("host", 1), "団体「丙の会」"),
    ({"supporters": ("丙の会",)}, ("supporters", 0), "団体「丙の会」"),
    ({"topics": ("保険", "年金")}, ("topics", 1), "テーマ「年金」"),
    ({"venue": "公会堂"}, ("venue",), "会場「公会堂」"),
    ({"municipality": "架空市"}, ("municipality",), "市町村「架空市」"),
    ({"campaign": "年金署名"}, ("campaign",), "署名「年金署名」"),
    ({"part_of": "caravan"}, ("part_of",), "行事「caravan」"),
    ({"speakers": ({"person": "例田二郎"},)}, ("speakers", 0, "person"), "人「例田二郎」"),
    (
        {"result": {"by_organization": {"甲組合": 1, "丙の会": 2}}},
        ("result", "by_organization", "丙の会"),
        "団体「丙の会」",
    ),
    ({"result": {"signatures": {"年金署名": 3}}}, ("result", "signatures", "年金署名"), "署名「年金署名」"),
]


@pytest.mark.parametrize(("change", "place", "named"), EVENT)
def test_an_unknown_name_in_an_event_is_a_problem_on_its_line(change: dict[str, Any], place: Place, named: str) -> None:
    event = make.at(make.event(**change), PATH, {place: 42})
    (problem,) = unknown_names(make.site(events=(event,)))
    assert (problem.path, problem.line) == (PATH, 42)
    assert problem.message.startswith(f"{named}は登録されていません")


def test_names_ids_and_aliases_that_are_registered_are_no_problem() -> None:
    event = make.event(
        host=("甲", "乙組合"),
        supporters=("kou",),
        topics=("hoken",),
        venue="ekimae",
        municipality="99201",
        campaign="保険署名",
        speakers=({"person": "reita"},),
        result={"by_organization": {"甲組合・乙組合": 14}, "signatures": {"保険の署名": 3}},
    )
    session = make.session(
        lecturer="例田一郎", venue="見本駅前", topics=("保険",), result={"by_organization": {"甲": 1}}
    )
    report = make.report(topics=("保険",), municipalities=("見本市",), events=("action", "session"))
    assert list(unknown_names(make.site(events=(event,), sessions=(session,), reports=(report,)))) == []


SUBMISSION = {"date": "2024-02-15", "signatures": 3, "event": "teishutsu"}
SPREAD = {"item": "冊子", "ordered": 9, "by_organization": {"丙の会": 1}}
PETITION = {"id": "a", "title": "陳情", "kind": "chinjo", "assembly": "見本県議会"}
ROUND = {"id": "a", "title": "懇談", "fiscal_year": 2023, "as_of": "2023-12-19"}
MATERIAL = {"id": "a", "title": "資料", "kind": "slides", "date": "2023-12-21", "summary": "要約"}
SURVEY = {
    "id": "a",
    "title": "調査",
    "question": "問",
    "result": "答",
    "date": "2023-11",
    "asked": "全",
    "source": "会",
}
OTHERS: list[tuple[dict[str, Any], list[str]]] = [
    ({"sessions": (make.session(lecturer="例田二郎"),)}, ["人「例田二郎」"]),
    ({"sessions": (make.session(venue="公会堂", topics=("年金",)),)}, ["会場「公会堂」", "テーマ「年金」"]),
    ({"sessions": (make.session(result={"by_organization": {"丙の会": 1}}),)}, ["団体「丙の会」"]),
    ({"sessions": (make.session(result={"signatures": {"年金署名": 1}}),)}, ["署名「年金署名」"]),
    ({"reports": (make.report(topics=("年金",), events=("ekimae",)),)}, ["テーマ「年金」", "行事「ekimae」"]),
    ({"reports": (make.report(municipalities=("架空市",)),)}, ["市町村「架空市」"]),
    ({"campaigns": Register((make.campaign(topics=("年金",)),))}, ["テーマ「年金」"]),
    ({"campaigns": Register((make.campaign(submissions=(SUBMISSION,)),))}, ["行事「teishutsu」"]),
    ({"campaigns": Register((make.campaign(distribution=SPREAD),))}, ["団体「丙の会」"]),
    (
        {"petitions": (Petition.model_validate(PETITION | {"municipality": "架空市", "submitters": ("丙の会",)}),)},
        ["市町村「架空市」", "団体「丙の会」"],
    ),
    (
        {"petitions": (Petition.model_validate(PETITION | {"topics": ("年金",), "events": ("teishutsu",)}),)},
        ["テーマ「年金」", "行事「teishutsu」"],
    ),
    (
        {"rounds": (Round.model_validate(ROUND | {"done": ("見本市", "架空市"), "events": ("teishutsu",)}),)},
        ["市町村「架空市」", "行事「teishutsu」"],
    ),
    (
        {"materials": (Material.model_validate(MATERIAL | {"lecturer": "例田二郎", "publisher": "丙の会"}),)},
        ["人「例田二郎」", "団体「丙の会」"],
    ),
    ({"materials": (Material.model_validate(MATERIAL | {"event": "teishutsu"}),)}, ["行事「teishutsu」"]),
    (
        {"surveys": (Survey.model_validate(SURVEY | {"status": "compiling", "previous": "b", "topics": ("年金",)}),)},
        ["調査「b」", "テーマ「年金」"],
    ),
]


@pytest.mark.parametrize(("rows", "named"), OTHERS)
def test_unknown_names_in_every_other_record_are_problems(rows: dict[str, Any], named: list[str]) -> None:
    found = [problem.message.split("は登録されていません")[0] for problem in unknown_names(make.site(**rows))]
    assert found == named


def test_what_refers_to_a_record_that_could_not_be_read_is_no_second_problem() -> None:
    event = make.event(host=("丙の会", "丁の会"))
    (problem,) = unknown_names(make.site(events=(event,), unread=frozenset({"丙の会"})))
    assert "「丁の会」" in problem.message


def test_an_unknown_town_of_a_venue_is_a_problem() -> None:
    venue = make.at(Venue(id="hall", name="ホール", municipality="架空市"), "data/venues.yml", {("municipality",): 3})
    (problem,) = unknown_names(make.site(venues=Register((venue,))))
    assert (problem.path, problem.line) == ("data/venues.yml", 3)


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("甲組", "「甲組合」ですか"),
        ("乙組会", "「乙組合」ですか"),
        ("乙　田組", "data/organizations.yml に足すか"),
        ("甲組合、乙組合", "半角のコンマで区切って [ ] の中に"),
        ("まったく違う名の団体", "data/organizations.yml に足すか"),
        ("甲組合・丙の会", "団体「甲組合・丙の会」は登録されていません"),
    ],
)
def test_the_near_name_is_suggested_or_else_the_file_to_add_it_to(written: str, hint: str) -> None:
    (problem,) = unknown_names(make.site(events=(make.event(host=(written,)),)))
    assert hint in problem.message


@pytest.mark.parametrize("identity", ["b", "c", "d"])
def test_a_report_may_name_events_sessions_deadlines_and_what_is_not_public(identity: str) -> None:
    site = make.site(
        events=(make.event(id="b", public=False),),
        sessions=(make.session(id="c"),),
        campaigns=Register((make.campaign(deadlines=({"id": "d", "title": "集約", "date": "2024-02-15"},)),)),
        reports=(make.report(events=(identity,)),),
    )
    assert list(unknown_names(site)) == []


def test_a_joint_name_is_for_organizations_only() -> None:
    event = make.event(topics=("保険・保険",))
    assert len(list(unknown_names(make.site(events=(event,))))) == 1


def test_every_unknown_name_is_reported() -> None:
    site = make.site(events=(make.event(host=("い", "ろ"), venue="は"), make.event(id="b", topics=("に",))))
    assert len(list(unknown_names(site))) == 4
