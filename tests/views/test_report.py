"""The head of a report's page."""

from datetime import date

from macros.model.petition import Petition
from macros.views.report import report

from .. import factories as make

DAY = date(2023, 12, 20)


def test_the_names_of_a_report_are_resolved() -> None:
    written = make.report(topics=("hoken",), municipalities=("99201",))
    found = report(make.site(), DAY, written)
    assert found.report is written
    assert [topic.title for topic in found.topics] == ["保険"]
    assert [town.name for town in found.municipalities] == ["見本市"]


def test_the_events_of_a_report_stand_in_the_order_of_time_without_those_that_are_not_public() -> None:
    site = make.site(
        events=(
            make.event(id="second", date="2023-11-26"),
            make.event(id="first", date="2023-11-25"),
            make.event(id="hidden", public=False),
            make.event(id="unnamed"),
        ),
        sessions=(make.session(id="session"),),
    )
    found = report(site, DAY, make.report(events=("session", "second", "hidden", "first")))
    assert [row.event.id for row in found.entries] == ["first", "second", "session"]


def test_what_else_a_report_tells_of_is_linked() -> None:
    petition = Petition.model_validate({"id": "a", "title": "願い", "kind": "chinjo", "assembly": "見本市議会"})
    hidden = Petition.model_validate(
        {"id": "b", "title": "願い", "kind": "chinjo", "assembly": "見本市議会", "public": False}
    )
    found = report(
        make.site(petitions=(petition, hidden), materials=(make.material(event="action"),)),
        DAY,
        make.report(events=("action",), petitions=("a", "b"), campaigns=("保険署名",)),
    )
    assert [row.id for row in found.petitions] == ["a"]
    assert [row.title for row in found.campaigns] == ["保険の署名"]
    assert len(found.materials) == 1
