"""Negotiations and talks: what is open, and what was asked and answered."""

from datetime import date
from typing import Any

import pytest

from macros.model.event import Event
from macros.model.site import Site
from macros.render import draw
from macros.views.demands import DemandRow, Standing, demands
from macros.views.entry import entry
from macros.views.event import event
from macros.views.talks import talks, talks_archive

from .. import factories as make

DAY = date(2023, 12, 19)
ANSWERED = {"text": "窓口の負担", "answer": "検討します"}
OPEN = {"text": "保険料"}


def meeting(identity: str = "kosho", day: str = "2023-12-01", **changes: Any) -> Event:
    """A negotiation with the prefecture."""
    return make.event(
        **{"id": identity, "title": "県との交渉", "kind": "negotiation", "date": day, "counterpart": "県"} | changes
    )


def standing(written: dict[str, Any], **changes: Any) -> DemandRow:
    """The only demand of a meeting."""
    held = meeting(demands=(written,), **changes)
    (found,) = demands(entry(make.site(events=(held,)), held, DAY), DAY)
    return found


@pytest.mark.parametrize(
    ("written", "changes", "stands", "words"),
    [
        (ANSWERED, {}, Standing.ANSWERED, ""),
        (ANSWERED | {"due": "2023-12-01"}, {}, Standing.ANSWERED, ""),
        (OPEN, {}, Standing.WAITING, "回答待ち"),
        (OPEN | {"due": "2023-12-19"}, {}, Standing.WAITING, "回答待ち"),
        (OPEN | {"due": "2023-12末"}, {}, Standing.WAITING, "回答待ち"),
        (OPEN | {"due": "2023-12-18"}, {}, Standing.OVERDUE, "回答待ち"),
        (OPEN | {"due": "2023-12上旬"}, {}, Standing.OVERDUE, "回答待ち"),
        (OPEN, {"day": "2023-12-19"}, Standing.AHEAD, "交渉はこれから"),
        (OPEN, {"day": "2023-12末", "kind": "talks"}, Standing.AHEAD, "懇談はこれから"),
        (OPEN, {"status": "cancelled"}, Standing.OFF, "中止"),
        (OPEN, {"status": "postponed", "day": "2023-12-20"}, Standing.OFF, "延期"),
    ],
)
def test_a_demand_is_answered_waited_for_or_still_to_be_made(
    written: dict[str, Any], changes: dict[str, Any], stands: Standing, words: str
) -> None:
    found = standing(written, **changes)
    assert (found.standing, found.words) == (stands, words)


def test_open_demands_stand_in_the_order_of_the_day_they_are_due() -> None:
    texts = {"なし": None, "三月末": "2024-03末", "過ぎた": "2023-12-01", "三月三十日": "2024-03-30"}
    rows = tuple({"text": text} | ({"due": due} if due else {}) for text, due in texts.items())
    off = meeting("off", status="cancelled", demands=(OPEN,))
    site = make.site(events=(meeting(demands=(ANSWERED, *rows)), off))
    found = talks(site, DAY).open
    assert [row.row.demand.text for row in found] == ["過ぎた", "三月三十日", "三月末", "なし"]
    assert "期限を過ぎています" in draw("talks", str, talks=talks(site, DAY), archive=talks_archive(site), alone=False)


def test_what_has_not_been_asked_yet_is_not_waiting_for_an_answer() -> None:
    events = (
        meeting("later", "2024-02-01", demands=({"text": "あとで"},)),
        meeting("soon", "2024-01-10", demands=({"text": "まもなく"},)),
        meeting(demands=(OPEN,)),
    )
    site = make.site(events=events)
    found = talks(site, DAY)
    assert [row.row.demand.text for row in found.open] == ["保険料"]
    assert [row.row.demand.text for row in found.ahead] == ["まもなく", "あとで"]
    html = draw("talks", str, talks=found, archive=talks_archive(site), alone=False)
    assert (
        html.index("回答待ちの要求") < html.index("保険料") < html.index("これから求めること") < html.index("まもなく")
    )


def test_meetings_stand_by_counterpart_the_newest_first() -> None:
    site = make.site(
        events=(
            meeting("old", "2023-10-01"),
            meeting("town", "2023-11-01", kind="talks", counterpart="見本市国保課", municipality="見本市"),
            meeting("ward", "2023-10-15", counterpart="見本市福祉課", municipality="mihon"),
            meeting("new", "2023-12-01"),
            meeting("hidden", public=False),
            meeting("nobody", "2023-09-01", counterpart=None),
            make.event(id="street"),
        )
    )
    assert [(group.name, [row.entry.event.id for row in group.rows]) for group in talks(site, DAY).counterparts] == [
        ("県", ["new", "old"]),
        ("見本市", ["town", "ward"]),
        ("相手の記載なし", ["nobody"]),
    ]


def test_demands_that_were_handed_in_elsewhere_are_there_too() -> None:
    site = make.site(events=(meeting(kind="submission", demands=(OPEN,)), meeting("none", kind="submission")))
    assert [row.entry.event.id for group in talks(site, DAY).counterparts for row in group.rows] == ["kosho"]


@pytest.mark.parametrize(
    ("site", "words"),
    [
        (make.site(), "交渉・懇談はまだ登録されていません"),
        (make.site(), "いま回答を待っている要求はありません"),
        (make.site(events=(meeting(),)), "要求と回答の記録はまだありません"),
    ],
)
def test_what_is_not_there_is_said(site: Site, words: str) -> None:
    assert words in draw("talks", str, talks=talks(site, DAY), archive=talks_archive(site), alone=False)


def test_the_page_of_the_event_has_its_demands_and_petitions() -> None:
    petitions = (make.petition(events=("kosho",)), make.petition(id="b", events=("kosho",), public=False))
    site = make.site(events=(meeting(demands=(ANSWERED, OPEN)),), petitions=petitions)
    found = event(site, DAY, "kosho")
    assert [row.standing for row in found.demands] == [Standing.ANSWERED, Standing.WAITING]
    assert [row.id for row in found.petitions] == ["negai"]
