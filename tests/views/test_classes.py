"""The marks of the map: choices, yes and no, and numbers in at most five ranges."""

from macros.views.classes import classes

from .survey_records import AID, FEE, NOT_APPLICABLE, RATE, UNANSWERED, UNCONFIRMED, WAY, column, decimals


def drawn(*given: object) -> list[tuple[str, str, int, int]]:
    """Mark, words, shade and number of each class."""
    return [(row.mark.mark, row.mark.words, row.mark.level, row.number) for row in classes(column(*given))]  # type: ignore[arg-type]


def test_short_choices_are_their_own_marks_in_their_order_with_what_is_missing_at_the_end() -> None:
    assert drawn(WAY, UNCONFIRMED, "電話", "窓口", "電話", UNANSWERED, NOT_APPLICABLE) == [
        ("窓口", "窓口", 1, 1),
        ("電話", "電話", 5, 2),
        ("？", "未確認", 0, 1),
        ("―", "未回答", 0, 1),
        ("／", "対象外", 0, 1),
    ]


def test_long_choices_are_numbered_unless_marks_are_given() -> None:
    long = {**WAY, "enum": ("役所の窓口で", "郵送で")}
    assert [row[0] for row in drawn(long, "郵送で", "役所の窓口で")] == ["1", "2"]
    assert [row[0] for row in drawn({**long, "marks": ("窓", "郵")}, "郵送で", "役所の窓口で")] == ["窓", "郵"]


def test_yes_and_no_have_their_signs() -> None:
    assert drawn(AID, False, True, False) == [("○", "はい", 4, 1), ("×", "いいえ", 1, 2)]


def test_few_different_numbers_are_a_class_each() -> None:
    assert drawn(FEE, 1200, 900, 1200, UNCONFIRMED) == [
        ("A", "900円", 1, 1),
        ("B", "1,200円", 5, 2),
        ("？", "未確認", 0, 1),
    ]


def test_many_numbers_fall_into_five_ranges_of_about_as_many_towns_each() -> None:
    assert drawn(FEE, *range(10, 0, -1)) == [
        ("A", "1～2円", 1, 2),
        ("B", "3～4円", 2, 2),
        ("C", "5～6円", 3, 2),
        ("D", "7～8円", 4, 2),
        ("E", "9～10円", 5, 2),
    ]


def test_equal_numbers_are_never_torn_apart() -> None:
    found = drawn(FEE, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6, 7)
    assert found[0] == ("A", "1円", 1, 6)
    assert sum(number for *_, number in found) == 12
    assert len(found) <= 5


def test_a_range_is_told_in_the_places_that_were_written() -> None:
    assert [row[1] for row in drawn(RATE, *decimals("7.0", "7.5", "8.0", "8.5", "9.0", "10.25"))][-1] == "10.25％"


def test_the_longest_bar_is_the_largest_class() -> None:
    assert [row.share for row in classes(column(AID, True, False, False, UNANSWERED))] == [50, 100, 50]


def test_without_a_single_number_all_is_missing() -> None:
    assert drawn(FEE, UNCONFIRMED, UNCONFIRMED) == [("？", "未確認", 0, 2)]
