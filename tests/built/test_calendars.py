"""Calendars of the built sites: each is reached by a link, and holds what the records say."""

from pathlib import PurePosixPath

import pytest
from icalendar import Calendar

from macros.model.site import Site

from ..conftest import Built


def calendars(built: Built) -> list[str]:
    found = sorted(path.relative_to(built.folder).as_posix() for path in built.folder.rglob("*.ics"))
    assert "calendar.ics" in found
    return found


@pytest.mark.parametrize("which", ["real_build", "test_build"])
def test_every_calendar_is_reached_by_an_ordinary_link(which: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(which)
    subscribed = {str(link["href"]) for link in built.main("events").select(".subscribe a[href]")}
    for uri in calendars(built):
        if uri.startswith("events/"):
            page = built.main(uri.removesuffix(".ics"))
            called_off = page.select_one(".mark--cancelled, .mark--postponed")
            assert called_off or page.select_one(f'a[href="../{PurePosixPath(uri).name}"]'), uri
        else:
            assert f"../{uri}" in subscribed, uri


def test_the_page_of_a_town_and_of_a_campaign_links_its_own(test_build: Built) -> None:
    for address in ("municipalities/mihon", "campaigns/kurashi-shomei"):
        links = [str(link["href"]) for link in test_build.main(address).select("a")]
        assert f"webcal://mihon.example/{address}.ics" in links
        assert "../../events/#subscribe" in links


def test_every_subscription_leads_to_a_calendar(test_build: Built) -> None:
    found = 0
    for address in test_build.addresses:
        for link in test_build.main(address).select('a[href^="webcal:"]'):
            uri = str(link["href"]).removeprefix("webcal://mihon.example/")
            assert (test_build.folder / uri).is_file(), f"{address} → {uri}"
            found += 1
    assert found > len(calendars(test_build)) / 10


def test_a_moved_event_tells_the_day_before_on_its_page_and_in_its_calendar(test_build: Built) -> None:
    told = "日程が変わりました（前の予定：2031年6月21日（土））"
    assert told in test_build.text("events/2031-06-28-sodan").replace(" ", "")
    content = (test_build.folder / "events/2031-06-28-sodan.ics").read_bytes()
    (entry,) = Calendar.from_ical(content).walk("VEVENT")
    assert told in str(entry["description"])


def test_without_an_address_of_the_site_the_files_are_linked(real_build: Built) -> None:
    links = {str(link["href"]) for link in real_build.main("events").select("a")}
    assert "../calendar.ics" in links
    assert not [link for link in links if link.startswith("webcal")]


def test_the_built_calendar_tells_what_the_records_tell(test_build: Built, made_up: Site) -> None:
    content = (test_build.folder / "calendar.ics").read_bytes()
    entries = {str(row["url"]): row for row in Calendar.from_ical(content).walk("VEVENT") if "url" in row}
    for event in made_up.agenda:
        row = entries[f"https://mihon.example/events/{event.id}/"]
        assert event.title in str(row["summary"])
        assert row.decoded("dtstart").isoformat().startswith(event.when.first.isoformat())
