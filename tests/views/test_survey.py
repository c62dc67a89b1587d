"""The page of a survey."""

from typing import Any

from macros.model.site import Register
from macros.render import draw
from macros.views.survey import SurveyPage, survey

from ..factories import municipality, site
from . import survey_records as make
from .survey_records import AID, FEE, RATE, TEXT, UNANSWERED, UNCONFIRMED, VISITS, WAY, council, decimals

ROWS = ((5, True), (UNCONFIRMED, UNANSWERED), (10, False))


def page(*columns: dict[str, Any], rows: Any, **changes: Any) -> SurveyPage:
    """The page of a survey of as many towns as it has rows."""
    found = make.survey(*columns, rows=rows, **changes)
    return survey(council(found, towns=len(rows)), found)


def test_every_town_has_its_row_in_the_order_of_the_codes() -> None:
    found = page(FEE, AID, rows=ROWS)
    assert [(row.municipality.name, [cell.value for cell in row.cells]) for row in found.rows] == [
        ("あ市", [5, True]),
        ("い市", [UNCONFIRMED, UNANSWERED]),
        ("う市", [10, False]),
    ]


def test_a_town_of_which_nothing_is_known_is_not_counted() -> None:
    assert page(FEE, AID, rows=ROWS).known == 2


def test_numbers_have_bars_up_to_the_largest_and_choices_have_none() -> None:
    rows = page(FEE, AID, rows=ROWS).rows
    assert [[cell.share for cell in row.cells] for row in rows] == [[50, None], [None, None], [100, None]]


def test_a_column_that_goes_below_nought_has_no_bars() -> None:
    rows = page(RATE, rows=tuple((value,) for value in decimals("-1.5", "3.0"))).rows
    assert [row.cells[0].share for row in rows] == [None, None]


def test_cells_are_sorted_by_number_by_order_of_choice_or_as_text_and_what_is_missing_has_no_place() -> None:
    found = page(FEE, AID, WAY, TEXT, rows=((5, True, "郵送", "よい"), (UNCONFIRMED,) * 4))
    assert [[cell.order for cell in row.cells] for row in found.rows] == [["5", "0", "1", "よい"], [None] * 4]


def test_the_mapped_column_is_on_the_map() -> None:
    found = page(FEE, AID, rows=ROWS, mapped="aid").map
    assert found
    assert [(tile.short, tile.mark.mark) for tile in found.tiles.tiles] == [("あ", "○"), ("い", "―"), ("う", "×")]
    assert [(row.mark.words, row.number) for row in found.classes] == [("はい", 1), ("いいえ", 1), ("未回答", 1)]


def test_there_is_no_map_without_a_mapped_column_or_without_places() -> None:
    assert page(FEE, rows=((1,),)).map is None
    found = make.survey(FEE, rows=((1,),), mapped="fee")
    towns = Register((municipality("あ市", "a", make.code(1)),))
    assert survey(site(municipalities=towns, surveys=(found,)), found).map is None


def test_only_numbers_are_ranked() -> None:
    assert [row.column.name for row in page(FEE, AID, VISITS, rows=((1, True, 2),)).rankings] == ["fee", "visits"]


def test_the_survey_before_and_the_one_after_are_known_unless_they_are_not_public() -> None:
    for public in (True, False):
        before = make.survey(FEE, rows=((1,),), id="before", date="2022-11", public=public)
        after = make.survey(FEE, rows=((2,),), id="after", previous="now", date="2024-11", public=public)
        now = make.survey(FEE, rows=((3,),), previous="before")
        found = survey(council(after, now, before, towns=1), now)
        assert (found.previous, found.following) == ((before, after) if public else (None, None))
        assert bool(found.changes) is public


def html(found: SurveyPage) -> str:
    """The page as it is drawn."""
    return draw("survey", lambda uri: f"/{uri}", page=found)


def test_while_it_is_compiled_it_says_so_and_shows_no_figures() -> None:
    found = page(FEE, rows=(), status="compiling", mapped="fee", topics=("保険",))
    assert (found.rows, found.summaries, found.rankings, found.map, found.changes) == ((), (), (), None, None)
    drawn = html(found)
    assert "この調査は集計中です" in drawn
    assert "<table" not in drawn
    assert ".csv" not in drawn


def test_what_editors_wrote_is_escaped() -> None:
    drawn = html(page(TEXT, rows=(("<script>",),), result="<b>", notes=("<i>",)))
    assert "&lt;script&gt;" in drawn
    assert not {"<script>", "<b>", "<i>"} & set(drawn.split())
    assert "<b>" not in drawn


def test_corrections_stand_before_everything_that_they_may_touch() -> None:
    drawn = html(page(FEE, rows=((1,),), corrections=({"date": "2023-12-01", "text": "直しました"},), mapped="fee"))
    assert drawn.index("直しました") < drawn.index("出典") < drawn.index('id="map"') < drawn.index('id="table"')
    assert "2023年12月1日（金）" in drawn
