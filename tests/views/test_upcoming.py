"""What is coming, by month, and what was last when nothing is."""

from datetime import date

import pytest

from macros.model.site import Site
from macros.views.upcoming import Upcoming, upcoming

from .. import factories as make

DAY = date(2023, 12, 5)


def agenda(*dates: str, **changes: object) -> Site:
    """A site of events named by their dates."""
    return make.site(events=tuple(make.event(id=f"e{day[:10]}", date=day, **changes) for day in dates))


def listed(found: Upcoming) -> list[tuple[int, int, list[str]]]:
    """Months with the ids of their events."""
    return [(group.year, group.month, [row.event.id for row in group.entries]) for group in found.months]


def test_what_is_coming_stands_in_months_nearest_first() -> None:
    site = agenda("2024-01-10", "2023-12-20", "2023-12-05", "2023-12-04")
    assert listed(upcoming(site, DAY)) == [(2023, 12, ["e2023-12-05", "e2023-12-20"]), (2024, 1, ["e2024-01-10"])]


@pytest.mark.parametrize(("limit", "number"), [(None, 3), (0, 0), (1, 1), (2, 2), (3, 3), (9, 3)])
def test_no_more_than_the_limit_are_listed(limit: int | None, number: int) -> None:
    site = agenda("2023-12-05", "2023-12-20", "2024-01-10")
    assert sum(len(group.entries) for group in upcoming(site, DAY, limit).months) == number


@pytest.mark.parametrize(
    ("limit", "spare", "more"), [(None, [], False), (1, ["20"], True), (2, ["10"], False), (3, [], False)]
)
def test_as_many_again_are_kept_for_when_the_first_are_over(limit: int | None, spare: list[str], more: bool) -> None:
    found = upcoming(agenda("2023-12-05", "2023-12-20", "2024-01-10"), DAY, limit)
    assert ([row.event.id[-2:] for row in found.spare], found.more) == (spare, more)


def test_what_is_going_on_since_last_month_stands_in_the_month_of_today() -> None:
    site = make.site(
        events=(
            make.event(id="long", date="2023-11-30", until="2023-12-10"),
            make.event(id="short", date="2023-12-08"),
        )
    )
    assert listed(upcoming(site, DAY)) == [(2023, 12, ["long", "short"])]


def test_a_month_without_a_day_stands_at_the_end_of_its_span() -> None:
    site = agenda("2024-01", "2024-01-31", "2024-01-05", "2024-01-06")
    assert listed(upcoming(site, DAY)) == [(2024, 1, ["e2024-01-05", "e2024-01-06", "e2024-01-31", "e2024-01"])]


def test_what_was_last_is_told_when_nothing_is_coming() -> None:
    found = upcoming(agenda("2023-11-25", "2023-10-01"), DAY)
    assert found.months == ()
    assert found.last
    assert found.last.event.id == "e2023-11-25"


def test_a_cancelled_event_was_not_the_last() -> None:
    site = make.site(
        events=(
            make.event(id="held", date="2023-11-25"),
            make.event(id="off", date="2023-11-26", status="cancelled"),
            make.event(id="moved", date="2023-11-27", status="postponed"),
        )
    )
    found = upcoming(site, DAY)
    assert found.last
    assert found.last.event.id == "held"


def test_without_any_event_there_is_neither_next_nor_last() -> None:
    found = upcoming(make.site(), DAY)
    assert (found.months, found.last, found.spare, found.more) == ((), None, (), False)


def test_an_event_moves_from_coming_to_last_with_the_days() -> None:
    site = agenda("2023-12-05")
    before, on, after = (upcoming(site, date(2023, 12, day)) for day in (4, 5, 6))
    assert [bool(found.months) for found in (before, on, after)] == [True, True, False]
    assert [bool(found.last) for found in (before, on, after)] == [False, False, True]


def test_the_last_that_took_place_is_the_one_that_ended_last() -> None:
    rows = (
        make.event(id="fair", date="2023-11-01", until="2023-11-28"),
        make.event(id="later", date="2023-11-20"),
        make.event(id="paper", kind="policy", date="2023-11-29"),
        make.event(id="some-day", date="2023-11末"),
    )
    last = upcoming(make.site(events=rows), date(2023, 12, 1)).last
    assert last
    assert last.event.id == "fair"
