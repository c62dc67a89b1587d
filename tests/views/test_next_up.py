"""The next event of a kind, or else the last."""

from datetime import date

import pytest

from macros.model.event import Kind
from macros.model.site import Site
from macros.views.next_up import next_up

from .. import factories as make

DAY = date(2023, 12, 5)


def card(site: Site, today: date = DAY) -> tuple[str | None, str | None]:
    """Ids of the next street action and of the last."""
    (found,) = next_up(site, today, Kind.STREET_ACTION)
    return found.next and found.next.event.id, found.last and found.last.event.id


SITE = make.site(
    events=(
        make.event(id="later", date="2023-12-20"),
        make.event(id="last", date="2023-12-01"),
        make.event(id="next", date="2023-12-08"),
        make.event(id="before", date="2023-11-25"),
        make.event(id="study", date="2023-12-06", kind="study"),
    )
)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2023-11-24", ("before", None)),
        ("2023-11-25", ("before", None)),
        ("2023-11-26", ("last", "before")),
        ("2023-12-05", ("next", "last")),
        ("2023-12-08", ("next", "last")),
        ("2023-12-20", ("later", "next")),
        ("2023-12-21", (None, "later")),
    ],
)
def test_next_is_today_or_the_nearest_and_last_is_over(today: str, expected: tuple[str | None, str | None]) -> None:
    assert card(SITE, date.fromisoformat(today)) == expected


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_what_is_called_off_is_neither_next_nor_last(status: str) -> None:
    site = make.site(
        events=(
            make.event(id="off-last", date="2023-12-02", status=status),
            make.event(id="last", date="2023-12-01"),
            make.event(id="off-next", date="2023-12-06", status=status),
            make.event(id="next", date="2023-12-07"),
        )
    )
    assert card(site) == ("next", "last")


@pytest.mark.parametrize("status", ["tentative", "moved_online"])
def test_what_still_takes_place_can_be_next(status: str) -> None:
    assert card(make.site(events=(make.event(id="next", date="2023-12-06", status=status),))) == ("next", None)


def test_a_card_holds_the_next_three_and_says_when_there_are_more() -> None:
    days = ("2023-12-06", "2023-12-07", "2023-12-08", "2023-12-09")
    for number, more in ((3, False), (4, True)):
        site = make.site(events=tuple(make.event(id=day, date=day) for day in days[:number]))
        (found,) = next_up(site, DAY, Kind.STREET_ACTION)
        assert [row.event.id for row in found.coming] == list(days[:3])
        assert found.more is more


def test_what_is_not_public_is_not_next() -> None:
    site = make.site(events=(make.event(id="hidden", date="2023-12-06", public=False),))
    assert card(site) == (None, None)


def test_a_session_is_the_next_seminar() -> None:
    (found,) = next_up(make.site(sessions=(make.session(date="2023-12-21"),)), DAY, Kind.SEMINAR)
    assert found.next
    assert found.next.event.title == "くらしの講座「年金のしくみ」"


def test_a_street_action_is_every_kind_that_counts_as_an_action() -> None:
    site = make.site(
        events=(
            make.event(id="street", date="2024-01-18"),
            make.event(id="everywhere", date="2023-12-24", kind="campaign_day"),
            make.event(id="before", date="2023-12-03", kind="campaign_day"),
        )
    )
    assert card(site) == ("everywhere", "before")
    (found,) = next_up(site, DAY, Kind.CAMPAIGN_DAY)
    assert [row.event.id for row in found.coming] == ["everywhere"]


def test_each_kind_has_its_card_in_the_order_asked() -> None:
    found = next_up(SITE, DAY, Kind.STUDY, Kind.SEMINAR, Kind.STREET_ACTION)
    assert [each.kind for each in found] == [Kind.STUDY, Kind.SEMINAR, Kind.STREET_ACTION]
    assert [bool(each.next) for each in found] == [True, False, True]
