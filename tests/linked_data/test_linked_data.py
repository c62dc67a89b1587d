"""What pages tell search engines, record by record, and against what Google asks of each type."""

import json
import re
from datetime import date
from typing import Any

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.linked_data import Crumb, Page, linked_data, way
from macros.model.licence import Licence
from macros.model.reference import Council, Person, Venue
from macros.model.site import Register, Site

from .. import factories as make
from ..views.survey_records import TEXT, survey
from .google import lacking, parts

TODAY = date(2023, 12, 19)
BASE = "https://example.org/council/"
SCHEMA = "https://schema.org/"


def told(site: Site, uri: str, base: str | None = BASE, today: date = TODAY) -> list[dict[str, Any]]:
    """What the page at a path tells."""
    text = linked_data(site, today, base, Page(uri))
    if text is None:
        return []
    whole = json.loads(text)
    assert whole["@context"] == "https://schema.org"
    assert not lacking(whole)
    return list(whole["@graph"])


def event(base: str | None = BASE, **changes: Any) -> dict[str, Any]:
    """What the page of the one event of a council tells of it."""
    (found,) = told(make.site(events=(make.event(**{"venue": "ekimae"} | changes),)), "events/action.md", base)
    return found


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ({}, "2023-11-25", None),
        ({"start": "13:30"}, "2023-11-25T13:30:00+09:00", None),
        ({"start": "13:30", "end": "15:00"}, "2023-11-25T13:30:00+09:00", "2023-11-25T15:00:00+09:00"),
        ({"until": "2023-11-27"}, "2023-11-25", "2023-11-27"),
        ({"until": "2023-11-27", "start": "10:00"}, "2023-11-25T10:00:00+09:00", "2023-11-27"),
    ],
)
def test_days_and_hours(written: dict[str, Any], start: str, end: str | None) -> None:
    found = event(**written)
    assert (found["startDate"], found.get("endDate")) == (start, end)


@pytest.mark.parametrize(
    ("written", "status", "before"),
    [
        ({}, "EventScheduled", None),
        ({"status": "tentative"}, "EventScheduled", None),
        ({"status": "cancelled"}, "EventCancelled", None),
        ({"status": "postponed"}, "EventPostponed", None),
        ({"status": "postponed", "moved_from": "2023-11-18"}, "EventRescheduled", "2023-11-18"),
        ({"moved_from": "2023-11-18"}, "EventRescheduled", "2023-11-18"),
        ({"moved_from": "2023-11末"}, "EventRescheduled", "2023-11"),
        ({"status": "moved_online"}, "EventMovedOnline", None),
    ],
)
def test_whether_it_takes_place(written: dict[str, Any], status: str, before: str | None) -> None:
    found = event(**written)
    assert (found["eventStatus"], found.get("previousStartDate")) == (SCHEMA + status, before)


def test_an_event_can_move_to_another_day_and_online() -> None:
    found = event(status="moved_online", moved_from="2023-11-18")
    assert found["eventStatus"] == [f"{SCHEMA}EventRescheduled", f"{SCHEMA}EventMovedOnline"]


@pytest.mark.parametrize(
    ("written", "mode", "kinds"),
    [
        ({}, "Offline", ["Place"]),
        ({"online": True}, "Mixed", ["Place", "VirtualLocation"]),
        ({"online": True, "venue": None}, "Online", ["VirtualLocation"]),
        ({"status": "moved_online"}, "Online", ["VirtualLocation"]),
    ],
)
def test_hall_online_or_both(written: dict[str, Any], mode: str, kinds: list[str]) -> None:
    found = event(**written)
    places = found["location"] if isinstance(found["location"], list) else [found["location"]]
    assert found["eventAttendanceMode"] == f"{SCHEMA}{mode}EventAttendanceMode"
    assert [place["@type"] for place in places] == kinds
    assert {place["url"] for place in places if place["@type"] == "VirtualLocation"} <= {f"{BASE}events/action/"}


def test_a_place_has_its_address_as_far_as_it_is_known() -> None:
    hall = Venue(id="hall", name="会館", municipality="見本市", address="見本市例町1-2", url="https://hall.example/")
    site = make.site(venues=Register((hall,)), events=(make.event(venue="会館"),))
    (found,) = told(site, "events/action.md")
    assert found["location"] == {
        "@type": "Place",
        "name": "会館",
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "見本市例町1-2",
            "addressLocality": "見本市",
            "addressRegion": "見本県",
            "addressCountry": "JP",
        },
        "url": "https://hall.example/",
    }
    elsewhere = event(venue=None, place="都内の会館")["location"]
    assert (elsewhere["name"], elsewhere["address"]) == (
        "都内の会館",
        {"@type": "PostalAddress", "addressCountry": "JP"},
    )


@pytest.mark.parametrize("written", [{"venue": None}, {"date": "2024-03末"}, {"kind": "deadline"}, {"kind": "policy"}])
def test_without_a_day_or_a_place_it_is_no_event_to_a_search_engine(written: dict[str, Any]) -> None:
    changed = {"venue": "ekimae"} | written
    assert told(make.site(events=(make.event(**changed),)), "events/action.md") == []


def test_hosts_are_organizers_and_the_course_is_the_councils_own() -> None:
    names = [row["name"] for row in event(host=("甲", "乙組合"))["organizer"]]
    assert names == ["甲組合", "乙組合"]
    assert "organizer" not in event()
    site = make.site(sessions=(make.session(venue="ekimae"),))
    (found,) = told(site, "events/session.md")
    assert [(row["name"], row["url"]) for row in found["organizer"]] == [("見本県の会", BASE)]


def test_a_host_that_is_the_council_by_its_full_name_is_the_council() -> None:
    own = make.organization("会", "kai", full_name="見本県の会")
    site = make.site(organizations=Register((own,)), events=(make.event(venue="ekimae", host=("kai",)),))
    (found,) = told(site, "events/action.md")
    assert [row["name"] for row in found["organizer"]] == ["見本県の会"]
    assert found["organizer"][0]["@id"] == f"{BASE}#council"


def test_only_who_may_be_named_performs() -> None:
    people = Register(
        (
            Person(id="a", name="例田一郎", post="見本大学教授", scope=("web",)),
            Person(id="b", name="例川二郎", post="弁護士", scope=("資料",)),
            Person.model_validate({"id": "c", "name": "例山三郎", "scope": ("web",), "until": "2023-12-31"}),
        )
    )
    speakers = tuple({"person": person.name} for person in people)
    site = make.site(people=people, events=(make.event(venue="ekimae", speakers=speakers),))

    def names(today: date) -> list[str]:
        return [row["name"] for row in told(site, "events/action.md", today=today)[0]["performer"]]

    assert names(TODAY) == ["例田一郎", "例山三郎"]
    assert names(date(2024, 1, 1)) == ["例田一郎"]
    assert "例川" not in (linked_data(site, TODAY, BASE, Page("events/action.md")) or "")


def test_a_report_is_an_article_with_its_corrections() -> None:
    corrections = ({"date": "2024-01-10", "text": "人数を直しました"}, {"date": "2024-01-09", "text": "日を直しました"})
    site = make.site(reports=(make.report(topics=("保険",), corrections=corrections),))
    (found,) = told(site, "reports/2023/a.md")
    assert (found["@type"], found["headline"], found["description"]) == ("Article", "県の報告", "要約")
    assert (found["datePublished"], found["dateModified"]) == ("2023-12-19", "2024-01-10")
    assert found["author"]["name"] == found["publisher"]["name"] == "見本県の会"
    assert [row["name"] for row in found["about"]] == ["保険"]
    assert [row["text"] for row in found["correction"]] == ["人数を直しました", "日を直しました"]
    assert "dateModified" not in told(make.site(reports=(make.report(),)), "reports/2023/a.md")[0]


def test_a_survey_is_a_data_set_with_its_files() -> None:
    found = survey(TEXT, rows=(("あ",),))
    (data,) = told(make.site(surveys=(found,)), found.uri)
    assert data["name"] == found.title
    assert found.question in data["description"]
    assert {(row["encodingFormat"], row["contentUrl"]) for row in data["distribution"]} == {
        ("text/csv", BASE + found.csv_uri),
        ("application/json", BASE + found.json_uri),
    }
    assert data["variableMeasured"] == [column.heading for column in found.columns]
    assert told(make.site(surveys=(survey(TEXT, rows=()),)), found.uri) == []


def test_the_council_tells_what_is_public_of_it() -> None:
    known = Council(
        name="見本県の会", short_name="見本の会", prefecture="見本県", course="くらしの講座", phone="000-000-0000"
    )
    found, website = told(make.site(council=known), "index.md")
    assert (found["@type"], found["name"], found["url"]) == ("Organization", "見本県の会", BASE)
    assert found["telephone"] == "000-000-0000"
    assert not {"email", "faxNumber"} & set(found)
    assert (website["@type"], website["publisher"]["@id"]) == ("WebSite", found["@id"])
    assert told(make.site(council=known), "about/index.md") == [found]


MENU = (
    Crumb("ホーム", "index.md"),
    Crumb("予定", "events/index.md"),
    Crumb("報告", "reports/index.md"),
    Crumb("講座", "seminars/index.md"),
)


@pytest.mark.parametrize(
    ("uri", "section"),
    [
        ("events/a.md", "予定"),
        ("calendar/2023-11.md", "予定"),
        ("reports/2023/a.md", "報告"),
        ("events/index.md", None),
        ("seminars/index.md", None),
        ("index.md", None),
        ("organizations/kou.md", None),
    ],
)
def test_the_way_to_a_page(uri: str, section: str | None) -> None:
    page = Crumb("題", uri)
    assert [row.title for row in way(MENU, page)] == (["ホーム", section, "題"] if section else [])


def test_crumbs_are_numbered_and_have_addresses() -> None:
    text = linked_data(make.site(), TODAY, BASE, Page("events/a.md", way(MENU, Crumb("題", "events/a.md"))))
    whole = json.loads(text or "")
    assert not lacking(whole)
    (found,) = whole["@graph"]
    assert [(row["position"], row["name"], row["item"]) for row in found["itemListElement"]] == [
        (1, "ホーム", BASE),
        (2, "予定", f"{BASE}events/"),
        (3, "題", f"{BASE}events/a/"),
    ]


def test_without_an_address_of_the_site_all_are_relative_to_the_page() -> None:
    found = event(None, host=("甲",), online=True)
    assert found["url"] == found["location"][1]["url"] == "../../events/action/"
    assert found["organizer"][0]["url"] == "../../organizations/kou/"
    assert told(make.site(), "index.md", None)[0]["url"] == "./"


PARTS = [
    "</script>",
    "<script>alert(1)</script>",
    "<!--",
    "-->",
    "]]>",
    "&lt;",
    '"',
    "\\",
    "\u2028",
    "\n",
    "👩‍👩‍👧",
    "{{ 7*7 }}",
]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PARTS) | st.text(max_size=9), min_size=1, max_size=6).map("".join))
def test_no_text_ends_the_script_that_it_stands_in(text: str) -> None:
    summary = f"〔{text}〕"
    site = make.site(reports=(make.report(summary=summary),))
    written = linked_data(site, TODAY, BASE, Page("reports/2023/a.md")) or ""
    assert not re.search("[<>&\u2028\u2029]", written)
    page = BeautifulSoup(f'<script type="application/ld+json">{written}</script><p>後</p>', "html.parser")
    assert len(page.find_all("script")) == len(page.find_all(True)) - 1 == 1
    (script,) = page.find_all("script")
    assert json.loads(script.get_text())["@graph"][0]["description"] == summary


def test_the_page_of_open_data_lists_every_table_with_its_files() -> None:
    site = make.site(events=(make.event(),))
    (plain,) = told(site, "opendata/index.md")
    assert [row["name"] for row in plain["dataset"]] == ["行事", "とりくみ", "市町村", "団体"]
    assert [row["contentUrl"] for row in plain["dataset"][0]["distribution"]] == [
        f"{BASE}data/events.csv",
        f"{BASE}data/events.json",
    ]
    assert plain["dataset"][0]["url"] == f"{BASE}opendata/#events"
    assert "license" not in plain
    council = site.council.model_copy(update={"licence": Licence("CC0-1.0")})
    (chosen,) = told(make.site(council=council), "opendata/index.md")
    licences = {chosen["license"], *(row["license"] for row in chosen["dataset"])}
    assert licences == {"https://creativecommons.org/publicdomain/zero/1.0/deed.ja"}


def test_every_page_of_a_council_has_what_google_asks(made_up: Site) -> None:
    uris = [
        *(row.uri for row in made_up.agenda),
        *(row.uri for row in made_up.reports),
        *(row.uri for row in made_up.surveys),
    ]
    found = [part for uri in uris for row in told(made_up, uri, today=date(2031, 5, 20)) for part in parts(row)]
    assert {row["@type"] for row in found} >= {
        "Event",
        "Place",
        "VirtualLocation",
        "Article",
        "Dataset",
        "Organization",
    }


def test_the_list_of_what_google_asks_is_looked_at() -> None:
    assert {"Event: location", "Event: startDate"} <= set(lacking({"@graph": [{"@type": "Event", "name": "題"}]}))
    assert "Dataset: description" in lacking({"@type": "Dataset", "name": "題", "description": "短い"})
    moved = {"@type": "Event", "eventStatus": "https://schema.org/EventRescheduled"}
    assert "Event: previousStartDate" in lacking(moved)
    assert lacking({"@type": "Place", "name": "会館", "address": {"@type": "PostalAddress"}}) == []
