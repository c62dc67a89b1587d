"""What names an event, a theme, a town or a body is found under its id, however it was written."""

from macros.model.reference import Person
from macros.model.site import Register
from macros.views import indexes

from .. import factories as make


def test_an_alias_and_the_name_lead_to_the_same_body() -> None:
    site = make.site(
        events=(
            make.event(id="a", host=("甲",), supporters=("乙組合",)),
            make.event(id="b", host=("甲組合・乙組合",)),
            make.event(id="c", result={"by_organization": {"甲": 3, "知らない会": 1}}),
        )
    )
    assert [event.id for event in indexes.hosted(site)["kou"]] == ["a", "b"]
    assert [event.id for event in indexes.hosted(site)["otsu"]] == ["b"]
    assert [event.id for event in indexes.supported(site)["otsu"]] == ["a"]
    assert [event.id for event in indexes.attended(site)["kou"]] == ["c"]


def test_whoever_spoke_is_found_under_the_body_that_they_belong_to() -> None:
    lecturer = Person(id="a", name="例田一郎", organization="甲", scope=("web",))
    site = make.site(
        people=Register((lecturer,)),
        events=(make.event(id="a", speakers=({"person": "例田一郎"},)), make.event(id="b", participants=("乙組合",))),
    )
    assert [event.id for event in indexes.spoken(site)["kou"]] == ["a"]
    assert [event.id for event in indexes.spoken(site)["otsu"]] == ["b"]


def test_what_is_not_public_is_found_under_nothing() -> None:
    site = make.site(
        events=(make.event(id="a", topics=("保険",), public=False),),
        reports=(make.report(events=("a",), topics=("保険",), municipalities=("見本市",), public=False),),
        petitions=(make.petition(events=("a",), topics=("保険",), submitters=("甲",), public=False),),
        materials=(make.material(event="a", topics=("保険",), publisher="甲", public=False),),
    )
    assert not any(
        found(site).keys for found in (indexes.events_on_topic, indexes.reports_on_topic, indexes.reports_on_town)
    )
    assert not any(found(site).keys for found in (indexes.petitions_on_topic, indexes.petitions_to_town))
    assert not any(
        found(site).keys for found in (indexes.petitions_at_event, indexes.submitted_by, indexes.published_by)
    )
    assert not any(found(site).keys for found in (indexes.materials_on_topic, indexes.materials_of_event))


def test_signatures_lead_to_their_campaign_and_so_does_a_deadline() -> None:
    campaign = make.campaign(deadlines=({"id": "last", "title": "最終集約", "date": "2023-12-20"},))
    site = make.site(
        campaigns=Register((campaign,)),
        events=(make.event(id="a", result={"signatures": {"保険署名": 5}}), make.event(id="b", campaign="保険の署名")),
    )
    assert [event.id for event in indexes.collected_for(site)["hoken"]] == ["a"]
    assert [event.id for event in indexes.events_of_campaign(site)["hoken"]] == ["b", "last"]
