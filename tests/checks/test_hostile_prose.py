"""What a careless or hostile editor writes into a report is found under its rule; what is in order is left alone."""

from datetime import date
from typing import Any

import pytest

from macros.checks import findings
from macros.model.reference import Person
from macros.model.site import Register, Site, Source

from .. import factories as make
from .hostile import HARMLESS, MARKUP, WRONG

TODAY = date(2023, 12, 19)
PAGE = "docs/reports/2023/a.md"

ACTION = {
    "start": "13:30",
    "end": "15:00",
    "result": {
        "people": 26,
        "organizations": 11,
        "by_organization": {"甲組合": {"people": 7, "note": "うち開業医2人"}, "乙組合": 19},
        "partial": True,
        "signatures": {"保険証の署名": 42},
        "handouts": ({"item": "チラシ", "count": 1000, "unit": "枚"},),
        "sticker_vote": {"question": "廃止", "for": 3, "against": 72},
    },
}
STOPS = ({"place": "例川町", "people": 6}, {"place": "見本市", "people": 11}, {"place": "試浜市", "people": 11})
OTHERS: tuple[dict[str, Any], ...] = (
    {"id": "tsudoi", "kind": "study", "title": "くらしのつどい", "date": "2023-12-10"}
    | {"result": {"people": "50超", "in_person": 32, "online_sites": 17}},
    {"id": "denwa", "kind": "hotline", "title": "電話相談", "date": "2023-11-11"}
    | {"result": {"consultations": 33, "previous": 15}},
    {"id": "koza", "kind": "study", "title": "国保の学習", "date": "2023-11-16", "result": {"people": 6}},
    {"id": "caravan", "title": "キャラバン", "date": "2023-12-12"}
    | {"result": {"people": 28, "by_place": STOPS, "signatures": {"消費税の署名": 8, "保険証の署名": 9}}},
    {"id": "dasu", "kind": "submission", "title": "署名を出す", "date": "2023-12-04"},
)
PEOPLE = (
    Person(id="reita", name="例田一郎", post="見本大学教授", scope=("web",)),
    Person(id="shino", name="試野五月", post="もとの会長", scope=("web",), until=date(2023, 1, 1)),
)
SPREAD = {
    "item": "冊子",
    "price": 50,
    "ordered": 1000,
    "by_organization": {"甲組合": 200, "乙組合": 300},
    "stated": "700超",
}
HANDED = {"date": "2023-12-04", "signatures": 1241, "nationwide": "約65000", "event": "dasu"}


def council(text: str) -> Site:
    """A council with six events, three campaigns and one report of that text."""
    events = (make.event(**ACTION), *(make.event(**row) for row in OTHERS))
    campaigns = (
        make.campaign(id="hokensho", title="保険証の署名", aliases=("保険証署名",)),
        make.campaign(id="shohizei", title="消費税の署名", aliases=("消費税署名",)),
        make.campaign(id="kaigo", title="介護の署名", aliases=(), submissions=(HANDED,)),
        make.campaign(id="panf", title="新しい冊子の普及", aliases=(), distribution=SPREAD),
    )
    towns = (("見本市", "mihon", "99201"), ("例川町", "reikawa", "99202"), ("試浜市", "shihama", "99203"))
    report = make.at(make.report(events=tuple(event.id for event in events)), PAGE)
    return make.site(
        events=events,
        campaigns=Register(campaigns),
        municipalities=Register(make.municipality(*town) for town in towns),
        people=Register(PEOPLE),
        reports=(report,),
        sources=(Source(PAGE, f"---\ntitle: 県の報告\n---\n\n{text}\n"),),
    )


def told(text: str) -> set[str]:
    """The rules that find something."""
    return {problem.rule for problem in findings(council(text), TODAY).problems if problem.path == PAGE}


@pytest.mark.parametrize(("text", "rule"), WRONG, ids=[text[:20] for text, _ in WRONG])
def test_what_must_not_be_published_is_found(text: str, rule: str) -> None:
    assert rule in told(text)


@pytest.mark.parametrize("text", MARKUP)
def test_markup_that_an_editor_may_not_write_is_found(text: str) -> None:
    assert told(text) & {"raw-html", "unsafe-links", "attribute-lists"}


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_in_order_is_left_alone(text: str) -> None:
    found = [problem for problem in findings(council(text), TODAY).problems if problem.path == PAGE]
    assert found == []


def test_there_are_enough_of_both() -> None:
    assert min(len(WRONG) + len(MARKUP), len(HARMLESS)) >= 60
