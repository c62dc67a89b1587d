"""The page of one event."""

from datetime import date
from typing import Any

import pytest

from macros.model.event import Event
from macros.model.site import Site
from macros.views.entry import State
from macros.views.event import EventPage, event

from .. import factories as make

DAY = date(2023, 12, 1)


def page(shown: Event, *others: Event, **rows: Any) -> EventPage:
    """The page of the first event among others."""
    return event(make.site(events=(shown, *others), **rows), DAY, shown.id)


def test_every_name_is_resolved() -> None:
    found = page(
        make.event(
            venue="ekimae",
            host=("甲", "甲組合・乙組合"),
            supporters=("otsu",),
            topics=("hoken",),
            campaign="保険署名",
            speakers=({"person": "reita", "role": "講演"},),
            result={"people": 18},
        )
    )
    assert found.entry.state is State.OVER
    assert found.venue
    assert found.venue.name == "見本駅前"
    assert [row.name for row in found.hosts] == ["甲組合", "甲組合", "乙組合"]
    assert [row.name for row in found.supporters] == ["乙組合"]
    assert [row.title for row in found.topics] == ["保険"]
    assert [row.title for row in found.campaigns] == ["保険の署名"]
    assert [(row.name, row.role) for row in found.speakers] == [("例田一郎", "講演")]
    assert found.rows
    assert found.rows.people


def test_what_is_not_written_is_not_there() -> None:
    found = page(make.event())
    assert (found.venue, found.campaigns, found.rows) == (None, (), None)
    assert (found.towns, found.hosts, found.supporters, found.speakers, found.topics, found.related, found.reports) == (
        (),
    ) * 7


@pytest.mark.parametrize("written", [{"venue": "ekimae"}, {"municipality": "mihon"}, {"municipality": "99201"}])
def test_the_town_is_that_of_the_event_or_of_its_venue(written: dict[str, str]) -> None:
    assert [town.name for town in page(make.event(**written)).towns] == ["見本市"]


def test_a_part_and_its_whole_lead_to_each_other() -> None:
    whole = make.event(id="whole")
    first = make.event(id="first", part_of="whole", start="9:00")
    second = make.event(id="second", part_of="whole", start="10:00")
    hidden = make.event(id="hidden", part_of="whole", public=False)
    other = make.event(id="other")
    assert [row.event.id for row in page(whole, second, hidden, other, first).related] == ["first", "second"]
    assert [row.event.id for row in page(first, whole, second, hidden, other).related] == ["whole"]


def test_reports_that_tell_of_it_are_shown_unless_they_are_not_public() -> None:
    reports = (
        make.report(title="触れた", events=("action",)),
        make.report(title="非公開", events=("action",), public=False),
        make.report(title="触れない"),
    )
    assert [row.title for row in page(make.event(), reports=reports).reports] == ["触れた"]


@pytest.mark.parametrize(
    ("written", "uri"),
    [
        ({"date": "2023-11-25"}, "calendar/2023-11.md"),
        ({"date": "2023-11-30", "until": "2023-12-02"}, "calendar/2023-11.md"),
        ({"date": "2024-03末"}, "calendar/2024-03.md"),
    ],
)
def test_it_leads_to_the_month_in_which_it_begins(written: dict[str, str], uri: str) -> None:
    assert page(make.event(**written), make.event(id="other", date="2023-10-01")).month.uri == uri


def test_a_session_and_a_deadline_have_a_page_too(made_up: Site) -> None:
    session = event(made_up, date(2031, 5, 20), "2031-06-11-koza-3")
    assert [(row.name, row.post) for row in session.speakers] == [("試山次郎", "見本社保協事務局長")]
    deadline = event(made_up, date(2031, 5, 20), "2031-06-13-kurashi-1")
    assert [row.id for row in deadline.campaigns] == ["kurashi-shomei"]


def test_what_is_not_public_has_no_page() -> None:
    with pytest.raises(KeyError):
        page(make.event(public=False))
