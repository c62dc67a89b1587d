"""What is over, newest first."""

from datetime import date

from macros.views.past import past

from .. import factories as make

SITE = make.site(
    events=(
        make.event(id="march", date="2024-03-31"),
        make.event(id="april", date="2024-04-01"),
        make.event(id="november", date="2023-11-25"),
        make.event(id="november-early", date="2023-11-05"),
        make.event(id="off", date="2023-11-06", status="cancelled"),
        make.event(id="hidden", date="2023-11-07", public=False),
        make.event(id="coming", date="2024-04-11"),
    )
)


def test_past_events_stand_by_fiscal_year_and_month_newest_first() -> None:
    found = [
        (
            year.fiscal_year,
            year.number,
            [(group.year, group.month, [row.event.id for row in group.entries]) for group in year.months],
        )
        for year in past(SITE, date(2024, 4, 10))
    ]
    assert found == [
        (2024, 1, [(2024, 4, ["april"])]),
        (2023, 4, [(2024, 3, ["march"]), (2023, 11, ["november", "off", "november-early"])]),
    ]


def test_what_is_today_or_going_on_is_not_past() -> None:
    assert past(make.site(events=(make.event(date="2024-04-10"),)), date(2024, 4, 10)) == ()
    long = make.event(date="2024-04-08", until="2024-04-10")
    assert past(make.site(events=(long,)), date(2024, 4, 10)) == ()
    assert past(make.site(events=(long,)), date(2024, 4, 11))[0].number == 1


def test_a_month_without_a_day_is_past_when_it_is_over() -> None:
    site = make.site(events=(make.event(date="2024-03"),))
    assert past(site, date(2024, 3, 31)) == ()
    (year,) = past(site, date(2024, 4, 1))
    assert (year.fiscal_year, year.months[0].month) == (2023, 3)
