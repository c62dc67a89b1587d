"""Rounds of talks with every municipality."""

from datetime import date
from typing import Any

from macros.model.figure import Figure
from macros.model.site import Register, Site
from macros.render import draw
from macros.views.figures import figures
from macros.views.rounds import RoundRow, rounds

from .. import factories as make

DAY = date(2023, 12, 19)
WARDS = ({"code": "99101", "name": "例区", "reading": "れいく"},)
TOWNS = (
    make.municipality("試験町", "shiken", "99301", tile=(1, 2)),
    make.municipality("見本市", "mihon", "99100", tile=(1, 1), wards=WARDS),
    make.municipality("例川市", "reigawa", "99201"),
)


def council(*changes: dict[str, Any]) -> Site:
    """Three towns and a round for each of the changes."""
    found = tuple(make.talks_round(**{"id": f"kondan-{number}"} | change) for number, change in enumerate(changes))
    return make.site(municipalities=Register(TOWNS), rounds=found, events=(make.event(),))


def row(**changes: Any) -> RoundRow:
    """The only round."""
    (found,) = rounds(council(changes), DAY)
    return found


def test_a_town_is_done_by_any_of_its_names() -> None:
    found = row(done=("見本市例区", "mihon", "99301"))
    assert [town.name for town in found.done] == ["見本市", "試験町"]
    assert [town.name for town in found.waiting] == ["例川市"]
    assert found.number == 3


def test_all_are_done_at_once() -> None:
    found = row(all_done=True)
    assert (len(found.done), found.waiting) == (3, ())
    assert "まだ終えていない市町村はありません" in draw("rounds", str, rounds=(found,))


def test_the_map_tells_by_a_word_and_a_shade_which_are_done() -> None:
    found = row(done=("試験町",)).map
    assert [(tile.short, tile.mark) for tile in found.tiles] == [
        ("見本", ("未", "まだです", 0)),
        ("試験", ("済", "終えました", 3)),
    ]


def test_themes_and_public_events_are_resolved() -> None:
    found = row(topics=("hoken",), events=("action", "hidden"))
    assert [topic.title for topic in found.topics] == ["保険"]
    assert [entry.event.id for entry in found.entries] == ["action"]


def test_the_newest_round_stands_first() -> None:
    site = council({"fiscal_year": 2022}, {"as_of": "2023-05-01"}, {"as_of": "2023-12-01"})
    assert [row.talks.id for row in rounds(site, DAY)] == ["kondan-2", "kondan-1", "kondan-0"]


def test_the_home_page_has_the_figure_of_the_newest_year() -> None:
    site = council({"fiscal_year": 2022, "all_done": True}, {"done": ("見本市", "例川市")})
    assert list(figures(site)) == [
        (
            Figure(2),
            "市町村",
            "懇談を終えた市町村",
            "3市町村のうち（国保の懇談、2023年12月19日（火）現在）",
            "talks/index.md",
        )
    ]


def test_a_round_that_has_not_begun_is_no_figure() -> None:
    assert figures(council({})) == ()


def test_without_a_round_that_is_said() -> None:
    assert "市町村との懇談はまだ登録されていません" in draw("rounds", str, rounds=rounds(council(), DAY))
