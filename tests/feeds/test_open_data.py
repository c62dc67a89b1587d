"""The tables of open data: what stands in them, and what must not."""

from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from macros.feeds.open_data import datasets
from macros.feeds.open_data.files import open_data
from macros.model.dataset import Dataset
from macros.model.published import published
from macros.model.reference import Person
from macros.model.site import Register, Site
from macros.model.survey import Missing

from .. import factories as make
from ..views import survey_records
from .open_data_reading import from_json, tables

TODAY = date(2023, 12, 1)


def table(site: Site, name: str, today: date = TODAY, base: str | None = None) -> list[dict[str, Any]]:
    """The rows of one table by the names of its columns."""
    found = next(found for found in datasets(site, today, base) if found.about.name == name)
    return [dict(zip(found.headings, row, strict=True)) for row in found.rows]


def row(site: Site, name: str, **more: Any) -> dict[str, Any]:
    """The only row of a table."""
    (only,) = table(site, name, **more)
    return only


def test_an_action_is_told_with_a_column_for_every_unit() -> None:
    result = {
        "people": "約26",
        "by_organization": {"甲": {"people": 7, "note": "うち開業医2人"}, "乙組合": {}},
        "partial": True,
        "signatures": {"保険署名": 42},
        "handouts": (
            {"item": "チラシ", "count": 1000, "unit": "枚"},
            {"item": "ビラ", "count": "200超", "unit": "枚"},
            {"item": "ティッシュ", "count": 30, "unit": "個"},
        ),
        "sticker_vote": {"question": "廃止", "for": 3, "against": 72},
    }
    site = make.site(events=(make.event(result=result, municipality="見本市"),))
    whole = row(site, "actions")
    assert (whole["people"], whole["people_precision"], whole["signatures"]) == (26, "約", 42)
    assert (whole["sheets"], whole["sheets_precision"], whole["pieces"], whole["copies"]) == (1200, "超", 30, None)
    assert (whole["votes_for"], whole["votes_against"], whole["municipalities"]) == (3, 72, "見本市")
    assert (whole["fiscal_year"], whole["partial"]) == (2023, True)
    assert [(part["organization"], part["people"], part["note"]) for part in table(site, "actions-organizations")] == [
        ("甲組合", 7, "うち開業医2人"),
        ("乙組合", None, None),
    ]
    assert row(site, "actions-signatures")["campaign_id"] == "hoken"
    assert [(part["sheets"], part["pieces"]) for part in table(site, "actions-handouts")] == [
        (1000, None),
        (200, None),
        (None, 30),
    ]
    assert [(part["people"], part["untold"]) for part in table(site, "tally-organizations")] == [(7, 0), (None, 1)]


@pytest.mark.parametrize(
    ("result", "partial"),
    [
        ({"people": 3}, None),
        ({"people": 3, "by_organization": {"甲": 3}}, False),
        ({"people": 3, "by_organization": {"甲": 3, "乙組合": None}}, True),
        ({"people": 5, "by_organization": {"甲": 3}, "partial": True}, True),
    ],
)
def test_a_breakdown_with_gaps_is_said_to_be_a_part(result: dict[str, Any], partial: bool | None) -> None:
    assert row(make.site(events=(make.event(result=result),)), "actions")["partial"] is partial


def test_people_in_a_hall_and_places_online_are_in_a_table_apart_from_the_actions() -> None:
    study = make.event(id="study", kind="study", result={"in_person": 20, "online_sites": 5, "people": 20})
    site = make.site(events=(make.event(result={"people": 9}), study))
    assert row(site, "actions")["people"] == 9
    found = row(site, "attendance")
    assert (found["people"], found["in_person"], found["online_people"], found["online_sites"]) == (20, 20, None, 5)


def test_a_caravan_without_a_total_counts_its_places() -> None:
    stops = ({"place": "見本市", "people": 3}, {"place": "駅前", "people": "約5"}, {"place": "公園"})
    site = make.site(events=(make.event(kind="campaign_day", result={"by_place": stops}),))
    whole = row(site, "actions")
    assert (whole["people"], whole["people_precision"], whole["municipalities"]) == (8, "約", "見本市")
    assert [(stop["municipality_code"], stop["people"]) for stop in table(site, "actions-places")] == [
        ("99201", 3),
        (None, 5),
        (None, None),
    ]


def test_a_petition_is_told_with_its_stages_and_votes() -> None:
    stages = (
        {"body": "委員会", "date": "不明", "outcome": "趣旨了承", "for": ("緑の会",), "against": ("青の会",)}
        | {"counts": {"for": 3, "against": 3}, "casting_vote": True, "seats": {"緑の会": 3}},
        {"body": "本会議", "date": "2023-12-15"},
    )
    site = make.site(petitions=(make.petition(stages=stages, submitters=("甲", "乙組合")),))
    whole = row(site, "petitions")
    assert (whole["kind"], whole["outcome"], whole["submitters"]) == ("陳情", "審査中", "甲組合;乙組合")
    assert whole["url"] == "petitions/negai/"
    first, second = table(site, "petition-stages")
    assert (first["date"], first["date_unknown"], first["votes_for"], first["casting_vote"]) == (None, True, 3, True)
    assert (second["date"], second["date_unknown"], second["outcome"]) == (date(2023, 12, 15), False, None)
    votes = table(site, "petition-votes")
    assert [(vote["group"], vote["vote"], vote["seats"]) for vote in votes] == [
        ("緑の会", "賛成", 3),
        ("青の会", "反対", None),
    ]


def test_demands_and_rounds_are_told() -> None:
    demands = (
        {"text": "無料に", "answer": "検討します", "answered": "2023-11-30"},
        {"text": "増額を", "due": "2024-03末"},
    )
    talks = make.event(kind="negotiation", demands=demands, counterpart="県")
    site = make.site(events=(talks,), rounds=(make.talks_round(done=("見本市",)),))
    meeting = row(site, "negotiations")
    assert (meeting["demands"], meeting["answered"], meeting["counterpart"]) == (2, 1, "県")
    first, second = table(site, "demands")
    assert (first["answer"], first["answered"], first["due"]) == ("検討します", date(2023, 11, 30), None)
    assert (second["answer"], second["due"], second["due_text"]) == (None, None, "2024年3月末")
    assert row(site, "talks-rounds")["done"] is True


def test_what_was_handed_in_is_told_apart_from_what_was_collected() -> None:
    given = {"date": "2023-11-30", "signatures": 1200, "nationwide": "約60000", "event": "hidden"}
    orders = {"item": "冊子", "price": 300, "ordered": 9, "by_organization": {"甲": 3, "甲・乙組合": 2}}
    drive = make.campaign(
        submissions=(given,), distribution=orders, deadlines=({"id": "end", "title": "集約", "date": "2024-02末ごろ"},)
    )
    hidden = make.event(id="hidden", kind="submission", public=False)
    site = make.site(campaigns=Register((drive,)), events=(hidden, make.event(result={"signatures": {"hoken": 5}})))
    whole = row(site, "campaigns")
    assert (whole["submitted"], whole["ordered"], whole["price"]) == (1200, 9, 300)
    handed_in = row(site, "campaign-submissions")
    assert (handed_in["nationwide"], handed_in["nationwide_precision"], handed_in["event_id"]) == (60000, "約", None)
    assert [(order["organization"], order["ordered"]) for order in table(site, "campaign-orders")] == [
        ("甲組合", 3),
        ("甲組合・乙組合", 2),
    ]
    assert row(site, "campaign-deadlines")["date_text"] == "2024年2月末ごろ"


def test_the_table_of_a_survey_keeps_the_reasons_for_having_no_value() -> None:
    rows = ((Decimal("8.0"),), (Missing.UNANSWERED,))
    site = survey_records.council(survey_records.survey(survey_records.RATE, rows=rows), towns=3)
    assert [found["rate"] for found in table(site, "survey-now")] == [
        Decimal("8.0"),
        Missing.UNANSWERED,
        Missing.UNCONFIRMED,
    ]
    found = from_json(dict(open_data(site, TODAY, None))["data/survey-now.json"])
    assert [(given["rate"], given.get("missing")) for given in found["rows"]] == [
        (8.0, None),
        (None, {"rate": "未回答"}),
        (None, {"rate": "未確認"}),
    ]


HIDDEN = "見せないもの"


def withheld() -> Site:
    """A council in which everything is hidden in one way or another."""
    later = {"publish_from": "2023-12-02"}
    hidden = {"public": False}
    return make.site(
        events=(
            make.event(id="a", title=HIDDEN, result={"people": 1}, **hidden),
            make.event(id="b", title=HIDDEN, kind="negotiation", demands=({"text": HIDDEN},), **later),
        ),
        sessions=(make.session(id="c", title=HIDDEN, **hidden), make.session(id="d", title=HIDDEN, **later)),
        petitions=(make.petition(title=HIDDEN, **hidden), make.petition(id="e", title=HIDDEN, **later)),
        materials=(make.material(title=HIDDEN, **hidden), make.material(id="f", title=HIDDEN, **later)),
        reports=(make.report(title=HIDDEN, **hidden), make.report(title=HIDDEN, uri="reports/b.md", **later)),
        surveys=(
            survey_records.survey(survey_records.FEE, rows=((1,),), id="g", title=HIDDEN, **hidden),
            survey_records.survey(survey_records.FEE, rows=((1,),), id="h", title=HIDDEN, **later),
        ),
    )


def test_nothing_withheld_stands_in_any_file() -> None:
    files = tuple(open_data(published(withheld(), TODAY), TODAY, None))
    assert [uri for uri, content in files if HIDDEN in content.decode()] == []
    assert sorted(tables(files)) == ["campaigns", "municipalities", "organizations"]
    shown = published(withheld(), date(2023, 12, 2))
    assert {"petitions", "sessions", "materials", "reports", "demands", "survey-h"} <= set(
        tables(open_data(shown, date(2023, 12, 2), None))
    )


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"scope": ("web",)}, "例田一郎"),
        ({"scope": ("資料",)}, None),
        ({"scope": ("web",), "until": "2023-11-30"}, None),
    ],
)
def test_a_lecturer_is_named_only_where_and_while_it_may_be(changes: dict[str, Any], name: str | None) -> None:
    person = Person.model_validate({"id": "reita", "name": "例田一郎", "post": "見本大学教授"} | changes)
    site = make.site(
        people=Register((person,)),
        sessions=(make.session(lecturer="例田一郎"),),
        materials=(make.material(lecturer="例田一郎"),),
        events=(make.event(speakers=({"person": "例田一郎"},)),),
    )
    for given in ("sessions", "materials"):
        found = row(site, given)
        assert (found["lecturer"], found["lecturer_post"]) == (name, "見本大学教授")
    if name is None:
        assert not [uri for uri, content in open_data(site, TODAY, None) if "例田" in content.decode()]


def test_a_table_without_a_row_is_left_out() -> None:
    site = make.site(events=(make.event(),))
    assert [found.about.name for found in datasets(site, TODAY, None)] == [
        "events",
        "campaigns",
        "municipalities",
        "organizations",
    ]


def test_addresses_are_whole_where_the_site_has_one() -> None:
    site = make.site(events=(make.event(result={"people": 1}),), petitions=(make.petition(),))
    base = "https://example.org/site/"
    assert row(site, "events", base=base)["eventUrl"] == "https://example.org/site/events/action/"
    assert row(site, "actions", base=base)["url"] == "https://example.org/site/events/action/"
    assert row(site, "petitions", base=base)["url"] == "https://example.org/site/petitions/negai/"


def test_values_of_one_cell_can_be_told_apart() -> None:
    body = make.organization("甲;乙", "kou")
    site = make.site(
        organizations=Register((body, make.organization("丙", "hei"))), events=(make.event(host=("kou", "hei")),)
    )
    assert row(site, "events")["organizer"] == "甲；乙;丙"


def every_table(site: Site) -> tuple[Dataset, ...]:
    """The tables of the made-up council."""
    return datasets(site, date(2031, 5, 20), None)


def test_every_column_of_every_table_is_named_and_explained_once(made_up: Site) -> None:
    for found in every_table(made_up):
        names, headings = list(found.headings), list(found.headings.values())
        assert len(names) == len(set(names)) == len(found.columns), found.about.name
        assert len(headings) == len(set(headings)), found.about.name
        assert all(column.meaning for column in found.columns), found.about.name
        assert set(found.about.key) <= set(names)


def test_a_time_is_written_with_hours_and_minutes() -> None:
    site = make.site(events=(make.event(start="9:05", end="10:00"),))
    found = row(site, "events")
    assert (found["startTime"], found["endTime"]) == (time(9, 5), time(10))
    files = tuple(open_data(site, TODAY, None))
    assert tables(files)["events"][0]["開始時刻"] == "09:05"
    assert from_json(dict(files)["data/events.json"])["rows"][0]["startTime"] == "09:05"
