"""What is new, and how it is parted."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.model.site import Site
from macros.views.updates import NEWEST, Feed, updates

from .. import factories as make
from .survey_records import TEXT, survey

LATER = date(2031, 5, 20)


def feed(name: str, site: Site) -> Feed:
    return next(row for row in updates(site, LATER) if row.name == name)


def titles(name: str, site: Site) -> list[str]:
    return [row.title for row in feed(name, site).newest]


FIX = {"date": "2024-01-10", "text": "参加者の数を直しました"}


def test_there_is_a_feed_of_everything_and_of_each_sort_that_has_something() -> None:
    site = make.site(events=(make.event(),), reports=(make.report(corrections=(FIX,)),))
    assert [row.uri for row in updates(site, LATER)] == [
        "feeds/all.xml",
        "feeds/notices.xml",
        "feeds/reports.xml",
        "feeds/corrections.xml",
    ]
    assert len(feed("all", site).newest) == 3
    assert updates(make.site(), LATER) == ()


def test_what_changed_last_stands_first() -> None:
    events = (
        make.event(id="a", title="あ", updated="2023-11-01"),
        make.event(id="b", title="い", updated="2023-11-03", status="cancelled"),
        make.event(id="c", title="う", updated="2023-11-02", publish_from="2023-11-04"),
    )
    assert titles("notices", make.site(events=events)) == ["う", "【中止】い", "あ"]


def test_a_correction_brings_its_report_to_the_front_and_is_told_itself() -> None:
    reports = (
        make.report(uri="reports/2023/new.md", title="新", date="2024-01-05"),
        make.report(title="旧", corrections=(FIX,)),
    )
    site = make.site(reports=reports)
    assert titles("reports", site) == ["旧", "新"]
    (correction,) = feed("corrections", site).newest
    assert (correction.title, correction.text, correction.updated) == ("訂正：旧", FIX["text"], date(2024, 1, 10))


def test_two_corrections_of_a_day_are_two_and_stay_so_when_their_words_change() -> None:
    def identities(*texts: str) -> list[str]:
        rows = tuple({"date": "2024-01-10", "text": text} for text in texts)
        return [row.identity for row in feed("corrections", make.site(reports=(make.report(corrections=rows),))).newest]

    assert len(set(identities("一", "二"))) == 2
    assert identities("一", "二") == identities("一つめ", "二つめ")
    assert identities("一")[0] in identities("一", "二")


def test_a_survey_can_be_corrected_too() -> None:
    found = survey(TEXT, rows=(("あ",),), corrections=({"date": "2023-11-25", "text": "直しました"},))
    assert len(feed("corrections", make.site(surveys=(found,))).newest) == 1


def test_without_a_day_of_change_it_is_the_beginning_of_the_year() -> None:
    (row,) = feed("notices", make.site(events=(make.event(date="2024-03-02"),))).newest
    assert row.updated == date(2023, 4, 1)


def test_a_notice_tells_when_and_where() -> None:
    event = make.event(start="13:30", end="15:00", venue="ekimae", summary="署名を集めます。")
    (row,) = feed("notices", make.site(events=(event,))).newest
    assert row.summary == "2023年11月25日（土）13:30～15:00　見本駅前（見本市）。署名を集めます。"


def test_what_is_not_public_is_not_told() -> None:
    hidden = {"public": False}
    site = make.site(
        events=(make.event(**hidden),),
        reports=(make.report(corrections=(FIX,), **hidden),),
        materials=(make.material(**hidden),),
    )
    assert updates(site, LATER) == ()


def test_a_deadline_of_a_campaign_is_no_notice() -> None:
    row = make.campaign(deadlines=({"id": "end", "title": "最終集約", "date": "2023-12-20"},))
    assert updates(make.site(campaigns=type(make.site().campaigns)((row,))), LATER) == ()


@pytest.mark.parametrize("number", [1, 49, 50, 51, 99, 100, 101, 150, 237])
def test_a_feed_is_never_longer_than_fifty_and_nothing_is_lost(number: int) -> None:
    reports = tuple(
        make.report(uri=f"reports/2023/r{i:03}.md", date=f"2023-{i % 12 + 1:02}-{i % 28 + 1:02}") for i in range(number)
    )
    found = feed("reports", make.site(reports=reports))
    assert len(found.newest) == min(number, NEWEST)
    assert {row.uri for rows in (found.newest, *found.archive) for row in rows} == {row.uri for row in reports}
    assert all(len(part) == NEWEST for part in found.archive)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.sets(st.integers(0, 119), max_size=70), st.integers(60, 120))
def test_nothing_is_lost_whatever_was_corrected_and_full_parts_stay(corrected: set[int], number: int) -> None:
    def found(count: int) -> Feed:
        rows = (
            make.report(uri=f"reports/2023/r{i:03}.md", date="2023-04-01", corrections=(FIX,) * (i in corrected))
            for i in range(count)
        )
        return feed("reports", make.site(reports=tuple(rows)))

    now, later = found(number), found(number + 50)
    assert len({row.uri for rows in (now.newest, *now.archive) for row in rows}) == number
    assert later.archive[: len(now.archive)] == now.archive


def test_nothing_is_said_to_come_from_a_day_ahead() -> None:
    site = make.site(
        events=(make.event(id="next-year", date="2024-05-10"), make.event(id="this-year")),
        materials=(make.material(date="2024-01-20"),),
    )
    (whole, *_) = updates(site, date(2023, 12, 19))
    assert {row.updated for row in whole.newest} == {date(2023, 4, 1)}
    (whole, *_) = updates(site, date(2024, 4, 1))
    assert max(row.updated for row in whole.newest) == date(2024, 4, 1)
