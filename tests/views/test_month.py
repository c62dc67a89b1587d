"""A month as a table of its days."""

from datetime import date

from macros.model.site import Site
from macros.views.month import Cell, MonthTable, month

from .. import factories as make

DAY = date(2024, 3, 14)


def cells(table: MonthTable) -> dict[int, Cell]:
    """The days of the table by number."""
    return {cell.day.day: cell for week in table.weeks for cell in week if cell}


def days_of(site: Site, identity: str, year: int, number: int) -> list[int]:
    """The days of the month that the event stands on."""
    table = month(site, DAY, year, number)
    return [day for day, cell in cells(table).items() if identity in {row.event.id for row in cell.entries}]


def test_every_day_of_the_month_stands_once_from_sunday_to_saturday() -> None:
    table = month(make.site(), DAY, 2024, 2)
    assert list(cells(table)) == list(range(1, 30))
    assert [cell.day.day if cell else None for cell in table.weeks[0]] == [None, None, None, None, 1, 2, 3]
    assert all(len(week) == 7 for week in table.weeks)


def test_an_event_over_several_days_stands_on_each_of_them_in_both_months() -> None:
    site = make.site(events=(make.event(id="long", date="2024-02-28", until="2024-03-02"), make.event(id="other")))
    assert days_of(site, "long", 2024, 2) == [28, 29]
    assert days_of(site, "long", 2024, 3) == [1, 2]
    assert [row.event.id for row in month(site, DAY, 2024, 3).entries] == ["long"]


def test_a_month_between_the_first_and_the_last_day_is_full() -> None:
    site = make.site(events=(make.event(id="long", date="2023-12-20", until="2024-02-10"),))
    assert days_of(site, "long", 2024, 1) == list(range(1, 32))


def test_what_has_no_day_stands_apart_and_on_no_day() -> None:
    site = make.site(events=(make.event(id="open", date="2024-03末"), make.event(id="fixed", date="2024-03-31")))
    table = month(site, DAY, 2024, 3)
    assert [row.event.id for row in table.undated] == ["open"]
    assert [row.event.id for row in table.entries] == ["fixed", "open"]
    assert days_of(site, "open", 2024, 3) == []
    assert days_of(site, "fixed", 2024, 3) == [31]


def test_only_today_is_today() -> None:
    assert [day for day, cell in cells(month(make.site(), DAY, 2024, 3)).items() if cell.today] == [14]
    assert not any(cell.today for cell in cells(month(make.site(), DAY, 2023, 3)).values())


def test_holidays_have_their_names() -> None:
    names = {day: cell.holiday for day, cell in cells(month(make.site(), DAY, 2026, 9)).items() if cell.holiday}
    assert names == {21: "敬老の日", 22: "国民の休日", 23: "秋分の日"}


def test_the_entries_of_a_day_stand_in_the_order_of_the_hours() -> None:
    site = make.site(
        events=(
            make.event(id="a-evening", date="2024-03-14", start="18:30"),
            make.event(id="b-morning", date="2024-03-14", start="9:00"),
            make.event(id="c-all-day", date="2024-03-14"),
        )
    )
    assert [row.event.id for row in cells(month(site, DAY, 2024, 3))[14].entries] == [
        "c-all-day",
        "b-morning",
        "a-evening",
    ]


def test_neighbours_are_the_nearest_months_with_a_page() -> None:
    site = make.site(
        events=(
            make.event(id="a", date="2023-11-25"),
            make.event(id="b", date="2024-03-01"),
            make.event(id="c", date="2024-06"),
        )
    )
    empty, march = month(site, DAY, 2024, 1), month(site, DAY, 2024, 3)
    assert empty.previous
    assert empty.following
    assert (empty.previous.uri, empty.following.uri) == ("calendar/2023-11.md", "calendar/2024-03.md")
    assert march.previous
    assert march.following
    assert (march.previous.uri, march.following.uri) == ("calendar/2023-11.md", "calendar/2024-06.md")
    assert month(site, DAY, 2023, 11).previous is None
    assert month(site, DAY, 2024, 6).following is None


def test_what_is_not_public_stands_on_no_day() -> None:
    site = make.site(events=(make.event(id="hidden", date="2024-03-14", public=False),))
    assert month(site, DAY, 2024, 3).entries == ()
    assert days_of(site, "hidden", 2024, 3) == []
