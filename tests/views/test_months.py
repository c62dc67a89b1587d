"""The months that have a page."""

from typing import Any

import pytest

from macros.views.months import month_links, months, months_of

from .. import factories as make


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"date": "2023-11-25"}, [(2023, 11)]),
        ({"date": "2023-12-01"}, [(2023, 12)]),
        ({"date": "2023-11-30", "until": "2023-12-01"}, [(2023, 11), (2023, 12)]),
        ({"date": "2023-12-31", "until": "2024-01-01"}, [(2023, 12), (2024, 1)]),
        ({"date": "2023-11-30", "until": "2024-02-01"}, [(2023, 11), (2023, 12), (2024, 1), (2024, 2)]),
        ({"date": "2024-02末"}, [(2024, 2)]),
        ({"date": "2024-02"}, [(2024, 2)]),
    ],
)
def test_an_event_falls_in_every_month_that_one_of_its_days_is_in(
    written: dict[str, Any], expected: list[tuple[int, int]]
) -> None:
    assert list(months_of(make.event(**written))) == expected


SITE = make.site(
    events=(
        make.event(id="a", date="2024-03-31", until="2024-04-01"),
        make.event(id="b", date="2024-03-01"),
        make.event(id="c", date="2023-11-25", status="cancelled"),
        make.event(id="d", date="2023-10-01", public=False),
    ),
    sessions=(make.session(id="s", date="2024-03末"),),
)


def test_months_with_an_event_are_counted_and_in_order() -> None:
    assert list(month_links(SITE)) == [(2023, 11, 1), (2024, 3, 3), (2024, 4, 1)]
    assert [link.uri for link in month_links(SITE)] == [
        "calendar/2023-11.md",
        "calendar/2024-03.md",
        "calendar/2024-04.md",
    ]


def test_months_stand_in_fiscal_years_newest_first() -> None:
    found = [(year.fiscal_year, [(link.year, link.month) for link in year.months]) for year in months(SITE)]
    assert found == [(2024, [(2024, 4)]), (2023, [(2023, 11), (2024, 3)])]


def test_without_events_no_month_has_a_page() -> None:
    assert months(make.site()) == ()
