"""A static page on the days after it was built: what is over is told to be over, by the clock of Japan, wherever one reads."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from playwright.sync_api import Browser, Page

from ..conftest import ROOT, Built, build, unpinned
from .conftest import opened, served

pytestmark = pytest.mark.browser
BUILT = datetime.fromisoformat("2031-05-20T00:07+09:00")
ZONES = pytest.mark.parametrize("zone", ["Asia/Tokyo", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the made-up council's site is served, as it was built on the morning of 2031-05-20."""
    folder = tmp_path_factory.mktemp("coming")
    done = build(unpinned(folder / "site"), folder / "built", SOURCE_DATE_EPOCH=str(int(BUILT.timestamp())))
    assert done.returncode == 0, done.stderr
    yield from served(Built(folder / "built"))


def at(browser: Browser, url: str, moment: str, zone: str = "Asia/Tokyo") -> Page:
    """The page as a reader in that time zone sees it at a moment of Japan."""
    context = browser.new_context(timezone_id=zone, locale="en-US")
    context.clock.set_fixed_time(datetime.fromisoformat(f"{moment}+09:00"))
    page, complaints = opened(context, url)
    assert complaints == []
    for row in page.locator("[data-ended]:visible").all():
        row.locator("summary").click()
    return page


def seen(page: Page, within: str) -> list[str]:
    """The ids of the events whose links can be seen, in order."""
    links = page.locator(f"{within} :is(.entry__title, .card__title, .session__title) a:visible")
    return [str(link).rstrip("/").split("/")[-1] for link in links.evaluate_all("rows => rows.map(row => row.href)")]


def test_the_script_is_small_and_asks_nobody() -> None:
    script = (ROOT / "overrides/assets/coming.js").read_bytes()
    assert len(script) < 2048
    assert not [word for word in (b"http", b"fetch", b"import", b"innerHTML", b"eval") if word in script]


@ZONES
@pytest.mark.parametrize(
    ("moment", "state", "first"),
    [
        ("2031-05-26T23:59:59", "", ["2031-05-27-unei", "2031-06-04-ekimae"]),
        ("2031-05-27T00:00:00", "今日", ["2031-05-27-unei", "2031-06-04-ekimae"]),
        ("2031-05-27T23:59:59", "今日", ["2031-05-27-unei", "2031-06-04-ekimae"]),
        ("2031-05-28T00:00:00", "終了", ["2031-06-04-ekimae", "2031-06-07-tsudoi"]),
    ],
)
def test_a_day_begins_and_ends_at_midnight_in_japan(
    browser: Browser, site: str, zone: str, moment: str, state: str, first: list[str]
) -> None:
    page = at(browser, site, moment, zone)
    ahead = seen(page, ".upcoming > .entries")
    assert ahead[:2] == first
    assert len(ahead) == 5
    meeting = page.locator(".upcoming li", has_text="運営委員会")
    assert meeting.locator(".entry__marks .mark:visible").all_inner_texts() == ([state] if state else [])
    assert ("2031-05-27-unei" in seen(page, ".upcoming .ended")) is (state == "終了")


@ZONES
@pytest.mark.parametrize(
    ("moment", "action", "session"),
    [
        ("2031-06-04T12:59:59", "2031-06-04-ekimae", "2031-06-11-koza-3"),
        ("2031-06-04T13:00:00", "2031-07-02-yoru", "2031-06-11-koza-3"),
        ("2031-06-11T19:59:59", "2031-07-02-yoru", "2031-06-11-koza-3"),
        ("2031-06-11T20:00:00", "2031-07-02-yoru", "2031-07-16-koza-4"),
    ],
)
def test_the_next_one_comes_up_when_the_last_hour_is_over(
    browser: Browser, site: str, zone: str, moment: str, action: str, session: str
) -> None:
    assert seen(at(browser, site, moment, zone), ".next-up") == [session, action]


@pytest.mark.parametrize(
    ("moment", "marks"),
    [
        ("2031-05-20T00:10", {"介護保険 & 医療保険": "次回", "生活保護は権利です": "次々回"}),
        ("2031-06-11T20:00", {"生活保護は権利です": "次回", "地域の医療のこれから": "次々回"}),
        ("2031-10-31T23:59", {"地域の医療のこれから": "次回"}),
        ("2031-11-01T00:00", {}),
    ],
)
def test_next_and_after_next_move_on_in_the_course(
    browser: Browser, site: str, moment: str, marks: dict[str, str]
) -> None:
    page = at(browser, f"{site}seminars/", moment)
    rows = page.locator(".session", has=page.locator("[data-next]:visible"))
    found = [row.split("\n") for row in rows.all_inner_texts()]
    assert {title: mark for title, mark in marks.items() if not any({title, mark} <= set(row) for row in found)} == {}
    assert len(found) == len(marks)
    none = page.get_by_text("いま決まっている次回のくらしの講座はありません。")
    assert none.is_visible() is (not marks)


def test_the_day_of_the_calendar_moves_on(browser: Browser, site: str) -> None:
    for moment, days in (("2031-05-20T12:00", ["20"]), ("2031-05-31T23:59", ["31"]), ("2031-06-01T00:00", [])):
        page = at(browser, f"{site}events/", moment, "America/Los_Angeles")
        cells = page.locator(".calendar td", has_text="今日").all_inner_texts()
        assert [cell.split("\n")[0] for cell in cells] == days
    june = at(browser, f"{site}calendar/2031-06/", "2031-06-01T00:00", "America/Los_Angeles")
    assert june.locator(".calendar .is-today time").get_attribute("datetime") == "2031-06-01"


def test_when_nothing_is_left_the_page_says_so_and_leads_to_the_past(browser: Browser, site: str) -> None:
    page = at(browser, f"{site}events/", "2031-11-01T00:00")
    assert seen(page, ".upcoming > .entries") == []
    assert len(seen(page, ".upcoming .ended")) == 24
    assert page.locator(".entries-month", has_text="2031年6月").first.is_hidden()
    link = page.locator(".upcoming a:visible", has_text="終わった行事を見る")
    link.click()
    assert page.url == f"{site}events/#past"
    home = at(browser, site, "2031-11-01T00:00")
    assert home.locator(".card .empty:visible").count() == 2
    assert seen(home, ".next-up") == []


def test_a_short_list_that_has_run_out_does_not_say_that_nothing_is_coming(browser: Browser, site: str) -> None:
    page = at(browser, site, "2031-06-15T00:00")
    assert (
        page.locator(".upcoming .empty:visible").inner_text()
        == "ここに出していた予定は終わりました。このあとの予定を見る"
    )


def test_the_page_of_an_event_no_longer_invites_when_it_is_over(browser: Browser, site: str) -> None:
    for moment, invites in (("2031-06-07T15:59", True), ("2031-06-07T16:00", False)):
        page = at(browser, f"{site}events/2031-06-07-tsudoi/", moment)
        assert page.get_by_role("link", name="カレンダーに追加").is_visible() is invites
        assert page.get_by_text("オンラインでも参加できます").is_visible() is invites
        assert page.locator(".notice__marks .mark:visible").inner_text() == ("今日" if invites else "終了")


def test_a_page_left_open_over_night_is_right_in_the_morning(browser: Browser, site: str) -> None:
    page = at(browser, site, "2031-06-04T12:00")
    page.context.clock.set_fixed_time(datetime.fromisoformat("2031-06-12T07:00+09:00"))
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert seen(page, ".next-up") == ["2031-07-16-koza-4", "2031-07-02-yoru"]
    assert seen(page, ".upcoming > .entries")[0] == "2031-06-13-kurashi-1"


def test_the_pinned_day_is_kept(browser: Browser, address: str) -> None:
    now = at(browser, address, "2031-05-20T12:00").locator("article").inner_html()
    later = at(browser, address, "2035-01-01T00:00")
    assert later.locator("article").inner_html() == now
    assert later.locator("script[src*=coming]").count() == 0


def test_without_a_script_the_day_of_the_list_is_told(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page, _ = opened(context, site)
    assert page.locator(".upcoming").get_by_text("5月20日（火）現在の予定です。").is_visible()
    assert seen(page, ".next-up") == ["2031-06-11-koza-3", "2031-06-04-ekimae"]
    assert len(seen(page, ".upcoming")) == 5
