"""The page of a municipality, and the index of all."""

from datetime import date
from typing import Any

from macros.model.petition import Petition
from macros.model.site import Register, Site
from macros.model.talks import Round
from macros.views.municipalities import municipalities
from macros.views.municipality import municipality
from macros.views.towns import towns

from ..factories import event, report, result, site
from ..factories import municipality as town

TODAY = date(2023, 12, 1)
WARDS = ({"code": "99101", "name": "例区", "reading": "れいく"},)
TOWNS = (
    town("見本市", "mihon", "99100", reading="みほんし", tile=(1, 1), wards=WARDS),
    town("例川市", "reigawa", "99201", reading="れいがわし", tile=(2, 2)),
    town("試験町", "shiken", "99301", reading="しけんまち", tile=(4, 1)),
)


def council(**rows: Any) -> Site:
    """A council of three towns."""
    return site(**({"municipalities": Register(TOWNS)} | rows))


def petition(**changes: Any) -> Petition:
    """A petition to the assembly of 見本市."""
    given = {"id": "a", "title": "願い", "kind": "chinjo", "assembly": "見本市議会", "municipality": "見本市"}
    return Petition.model_validate(given | changes)


def test_a_ward_belongs_to_its_city() -> None:
    assert towns(council(), event(municipality="見本市例区")) == (TOWNS[0],)


def test_an_event_is_where_its_venue_is() -> None:
    assert towns(council(), event(venue="見本駅前")) == (TOWNS[0],)


def test_a_caravan_is_in_every_town_it_stopped_at() -> None:
    stops = result(by_place=({"place": "例川市", "people": 3}, {"place": "試験町", "people": 2}, {"place": "広場"}))
    assert towns(council(), event(result=stops)) == (TOWNS[1], TOWNS[2])


def test_coming_and_past_events_stand_apart() -> None:
    events = (event(id="over", municipality="見本市"), event(id="coming", municipality="見本市", date="2023-12-02"))
    page = municipality(council(events=(*events, event(id="other", municipality="例川市"))), TODAY, "mihon")
    assert [row.event.id for row in page.coming] == ["coming"]
    assert [row.event.id for row in page.past] == ["over"]


def test_petitions_and_reports_that_name_the_town() -> None:
    hidden = petition(id="b", public=False)
    elsewhere = petition(id="c", municipality="例川市")
    found = municipality(
        council(petitions=(petition(), hidden, elsewhere), reports=(report(municipalities=("見本市",)),)),
        TODAY,
        "mihon",
    )
    assert [row.id for row in found.petitions] == ["a"]
    assert len(found.reports) == 1


def test_a_round_of_talks_is_done_or_not() -> None:
    talks = Round.model_validate(
        {"id": "r", "title": "懇談", "fiscal_year": 2023, "as_of": "2023-12-01", "done": ("見本市",)}
    )
    whole = council(rounds=(talks,))
    assert [row.done for row in municipality(whole, TODAY, "mihon").rounds] == [True]
    assert [row.done for row in municipality(whole, TODAY, "shiken").rounds] == [False]


def test_the_index_stands_in_the_order_of_the_readings() -> None:
    rows = municipalities(council()).rows
    assert [(row.heading, [found.name for found in row.municipalities]) for row in rows] == [
        ("さ行", ["試験町"]),
        ("ま行", ["見本市"]),
        ("ら行", ["例川市"]),
    ]


def test_the_map_tells_how_many_records_there_are() -> None:
    drawn = municipalities(council(events=(event(municipality="見本市"),), petitions=(petition(),))).map
    assert [(tile.short, tile.mark.mark) for tile in drawn.tiles] == [("見本", "2"), ("例川", ""), ("試験", "")]


def test_what_was_asked_of_the_town_stands_with_its_answer() -> None:
    asked = event(kind="talks", municipality="見本市", demands=({"text": "窓口を増やすこと", "answer": "検討する"},))
    (found,) = municipality(council(events=(asked,)), TODAY, "mihon").answers
    assert found.entry.event is asked
    assert found.demands[0].demand.answer == "検討する"


def test_a_negotiation_with_others_in_a_hall_of_the_town_asked_nothing_of_it() -> None:
    asked = event(kind="negotiation", venue="見本駅前", counterpart="見本県", demands=({"text": "予算を増やすこと"},))
    page = municipality(council(events=(asked,)), TODAY, "mihon")
    assert [row.event for row in page.past] == [asked]
    assert page.answers == ()
