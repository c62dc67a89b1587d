"""Lists parted by fiscal year: what stays, and which years have pages."""

import pytest

from macros.views import archive
from macros.views.archive import Archive, YearLink, parted


def years(*numbers: int, newest: int = 2031) -> Archive[tuple[int, int]]:
    """A list with so many records in each year, the newest year first."""
    rows = ((newest - back, row) for back, number in enumerate(numbers) for row in range(number))
    return parted(rows, lambda row: row[0], "actions")


@pytest.fixture(autouse=True)
def room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "ROOM", 10)


def test_a_small_list_has_everything_and_no_years() -> None:
    found = years(3, 4, 3)
    assert len(found.here) == 10
    assert (found.years, found.cut, found.listed, found.span) == ((), None, "", "2029～2031年度")


def test_years_stay_while_there_is_room_for_the_whole_of_each() -> None:
    found = years(3, 4, 5, 1)
    assert {year for year, _ in found.here} == {2031, 2030}
    assert found.years == (
        YearLink(2029, 5, "actions/2029/index.md"),
        YearLink(2028, 1, "actions/2028/index.md"),
    )
    assert (found.listed, found.cut) == ("2030～2031年度", None)


def test_of_a_newest_year_without_room_the_newest_stay_and_all_are_on_its_page() -> None:
    found = years(11, 2)
    assert found.here == tuple((2031, row) for row in range(10))
    assert found.cut == YearLink(2031, 11, "actions/2031/index.md")
    assert [link.fiscal_year for link in found.years] == [2031, 2030]
    assert found.listed == ""


def test_nothing_is_lost_and_nothing_stands_twice() -> None:
    found = years(4, 0, 6, 12, 3)
    on_pages = [row for link in found.years for row in found.rows(link.fiscal_year)]
    assert sorted([*found.here, *on_pages]) == sorted(found.every)
    assert all(link.number == len(found.rows(link.fiscal_year)) for link in found.years)


def test_a_year_without_records_and_an_empty_list_have_none() -> None:
    assert years(1).rows(1999) == ()
    assert (years().here, years().years, years().span) == ((), (), "")
    assert years(1).span == ""
