"""The change since the survey before, where both have a value."""

from decimal import Decimal
from typing import Any

from macros.model.survey import Value
from macros.views.changes import Changes, changes

from .survey_records import (
    AID,
    FEE,
    NOT_APPLICABLE,
    RATE,
    TEXT,
    UNANSWERED,
    UNCONFIRMED,
    WAY,
    council,
    decimals,
    survey,
)


def compared(kind: dict[str, Any], *pairs: tuple[Value, Value], **old: Any) -> Changes | None:
    """One column then and now."""
    before = survey(kind | old, rows=tuple((then,) for then, _ in pairs), id="before", date="2022-11")
    now = survey(kind, rows=tuple((value,) for _, value in pairs))
    return changes(council(now, before, towns=len(pairs)), now, before)


def test_a_difference_is_told_only_where_there_is_a_value_both_times() -> None:
    found = compared(FEE, (10, 12), (10, 7), (5, 5), (UNCONFIRMED, 3), (3, UNANSWERED), (NOT_APPLICABLE, UNCONFIRMED))
    assert found
    (row,) = found.columns
    assert [cell.difference for cell in row.cells] == [2, -3, 0, None, None, None]
    assert (row.up, row.down, row.same, row.incomparable) == (1, 1, 1, 3)


def test_nought_is_a_value() -> None:
    found = compared(FEE, (0, 4), (4, 0))
    assert found
    assert [cell.difference for cell in found.columns[0].cells] == [4, -4]


def test_a_difference_of_numbers_is_exact_and_one_of_percentages_is_in_points() -> None:
    found = compared(RATE, decimals("10.1", "12.3"), decimals("12.5", "12.1"))  # type: ignore[arg-type]
    assert found
    assert [cell.difference for cell in found.columns[0].cells] == [Decimal("2.2"), Decimal("-0.4")]
    assert found.columns[0].unit == "ポイント"


def test_of_choices_it_is_told_whether_they_have_changed() -> None:
    for kind, one, other in ((AID, False, True), (WAY, "窓口", "郵送")):
        found = compared(kind, (one, other), (one, one), (UNCONFIRMED, one))
        assert found
        (row,) = found.columns
        assert (row.up, row.down, row.other, row.same, row.incomparable) == (0, 0, 1, 1, 1)
        assert [cell.difference for cell in row.cells] == [None, None, None]


def test_columns_that_are_not_the_same_are_not_compared() -> None:
    assert compared(FEE, (1, 2), unit="千円") is None
    assert compared(FEE, (1, 2), name="other") is None
    assert compared(TEXT, ("よい", "わるい")) is None


def test_rows_hold_all_columns_in_the_order_of_the_codes() -> None:
    before = survey(FEE, AID, rows=((1, True), (2, True)), id="before", date="2022-11")
    now = survey(AID, FEE, rows=((True, 3), (False, 2)))
    found = changes(council(now, before, towns=2), now, before)
    assert found
    assert [column.column.name for column in found.columns] == ["aid", "fee"]
    assert [(town.name, [cell.same for cell in cells]) for town, cells in found.rows] == [
        ("あ市", [True, False]),
        ("い市", [False, True]),
    ]


def test_without_a_table_before_there_is_nothing_to_compare() -> None:
    now = survey(FEE, rows=((1,),))
    assert changes(council(now), now, None) is None
    assert changes(council(now), now, survey(FEE, id="before", status="compiling")) is None
