"""Which calendars there are, and what stands in each."""

from datetime import date

import pytest

from macros.render import draw
from macros.views.subscribe import Subscription, subscribe, webcal

from .. import factories as make

TODAY = date(2023, 12, 19)
OLD = make.event(id="old", date="2022-03-31", campaign="保険署名", municipality="見本市")
LAST_YEAR = make.event(id="last-year", date="2022-04-01")
OVER_NEW_YEAR = make.event(id="over", date="2022-03-30", until="2022-04-02", kind="study")
NEXT = make.event(id="next", date="2024-01-10", venue="ekimae", kind="talks")
SITE = make.site(events=(OLD, LAST_YEAR, OVER_NEW_YEAR, NEXT, make.event(id="older", date="2019-04-01")))


def ids(row: Subscription | None) -> list[str]:
    assert row
    return [event.id for event in row.events]


def test_the_calendar_of_everything_begins_with_the_fiscal_year_before() -> None:
    assert ids(subscribe(SITE, TODAY).whole) == ["over", "last-year", "next"]
    assert ids(subscribe(SITE, date(2024, 4, 1)).whole) == ["next"]


def test_older_years_have_calendars_of_their_own_newest_first() -> None:
    years = subscribe(SITE, TODAY).years
    assert [(row.label, row.uri, ids(row)) for row in years] == [
        ("2021年度", "calendar/fy2021.ics", ["old"]),
        ("2019年度", "calendar/fy2019.ics", ["older"]),
    ]


@pytest.mark.parametrize("day", [TODAY, date(2024, 4, 1), date(2030, 1, 1)])
def test_every_event_is_in_the_calendar_of_everything_or_in_that_of_its_year(day: date) -> None:
    found = subscribe(SITE, day)
    listed = {event.id for row in (found.whole, *found.years) for event in row.events}
    assert listed == {event.id for event in SITE.agenda}


def test_an_address_once_given_stays_with_what_was_last_in_it() -> None:
    before, long_after = subscribe(SITE, TODAY), subscribe(SITE, date(2040, 1, 1))
    assert {row.uri for row in (*before.kinds, *before.towns)} <= {
        row.uri for row in (*long_after.kinds, *long_after.towns)
    }
    assert all(row.events for row in (long_after.whole, *long_after.kinds, *long_after.towns))
    assert ids(long_after.at("municipalities/mihon.ics")) == ["next"]


def test_what_lies_over_the_end_of_a_year_belongs_to_the_year_that_it_began_in() -> None:
    site = make.site(
        events=(make.event(id="fair", date="2019-03-30", until="2019-04-02"), make.event(id="now", date="2023-12-01"))
    )
    assert [row.uri for row in subscribe(site, TODAY).years] == ["calendar/fy2018.ics"]


def test_kinds_and_towns_have_one_where_an_event_of_these_years_is_theirs() -> None:
    found = subscribe(SITE, TODAY)
    assert [row.uri for row in found.kinds] == [
        "calendar/street_action.ics",
        "calendar/study.ics",
        "calendar/talks.ics",
    ]
    assert ids(found.at("municipalities/mihon.ics")) == ["next"]
    assert found.at("municipalities/other.ics") is None


def test_a_campaign_keeps_its_whole_calendar() -> None:
    assert ids(subscribe(SITE, TODAY).at("campaigns/hoken.ics")) == ["old"]


def test_a_calendar_program_is_asked_where_the_address_is_known() -> None:
    assert webcal("https://example.org/site/") == "webcal://example.org/site/"
    assert webcal(None) is None


def drawn(base: str | None) -> str:
    return draw("subscribe", "/{}".format, found=subscribe(SITE, TODAY), base=base, webcal=webcal(base))


def test_every_calendar_is_linked_with_and_without_the_address_of_the_site() -> None:
    known, unknown = drawn("https://example.org/"), drawn(None)
    for row in subscribe(SITE, TODAY).all:
        assert f'href="webcal://example.org/{row.uri}"' in known
        assert f'href="/{row.uri}"' in known
        assert f'href="/{row.uri}"' in unknown
    assert ">https://example.org/calendar.ics</a>" in known
    assert "webcal" not in unknown
