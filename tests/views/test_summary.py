"""A column in a few figures."""

from decimal import Decimal

import pytest

from macros.views.summary import Numbers, summary

from .survey_records import AID, FEE, NOT_APPLICABLE, RATE, TEXT, UNANSWERED, UNCONFIRMED, VISITS, WAY, column, decimals


def numbers(*given: object) -> Numbers:
    """The numbers of a column that has some."""
    found = summary(column(*given)).numbers  # type: ignore[arg-type]
    assert found
    return found


def test_what_is_missing_counts_for_nothing_but_is_counted() -> None:
    found = summary(column(VISITS, 10, UNCONFIRMED, 0, UNANSWERED, NOT_APPLICABLE, 2))
    assert found.known == 3
    assert found.missing == ((UNCONFIRMED, 1), (UNANSWERED, 1), (NOT_APPLICABLE, 1))
    assert found.numbers
    assert [found.numbers.mean, found.numbers.median, found.numbers.total] == [4, 2, 12]
    assert (found.numbers.least.value, found.numbers.most.value) == (0, 10)


@pytest.mark.parametrize(
    ("values", "mean", "median"),
    [
        (("1", "2"), "1.5", "1.5"),
        (("1", "1", "2"), "1.3", "1"),
        (("1", "2", "2"), "1.7", "2"),
        (("12.1", "10.4", "8.0", "7.3"), "9.45", "9.2"),
        (("0.1", "0.2", "0.3"), "0.2", "0.2"),
        (("-3", "1"), "-1", "-1"),
    ],
)
def test_mean_and_median_have_one_place_more_where_it_says_something(
    values: tuple[str, ...], mean: str, median: str
) -> None:
    found = numbers(RATE, *decimals(*values))
    assert (str(found.mean), str(found.median)) == (mean, median)


def test_only_what_can_be_added_up_has_a_sum() -> None:
    assert numbers(VISITS, 3, 4).total == 7
    assert numbers(FEE, 3, 4).total is None
    assert numbers(RATE, *decimals("3.0", "4.0")).total is None


def test_the_smallest_and_the_largest_may_be_shared() -> None:
    found = numbers(FEE, 5, 9, 5)
    assert [town.name for town in found.least.municipalities] == ["あ市", "う市"]
    assert [town.name for town in found.most.municipalities] == ["い市"]


def test_choices_are_counted_in_their_order_also_those_that_nobody_chose() -> None:
    found = summary(column(WAY, "郵送", "窓口", "郵送", UNANSWERED))
    assert [(row.value, row.number, row.share) for row in found.counts] == [
        ("窓口", 1, 50),
        ("郵送", 2, 100),
        ("電話", 0, 0),
    ]
    assert (found.known, found.numbers) == (3, None)


def test_yes_and_no_are_counted() -> None:
    counts = summary(column(AID, False, True, False, UNCONFIRMED)).counts
    assert [(row.value, row.number) for row in counts] == [(True, 1), (False, 2)]


def test_free_text_is_only_counted_as_known() -> None:
    found = summary(column(TEXT, "よい", UNCONFIRMED))
    assert (found.known, found.counts, found.numbers) == (1, (), None)


def test_a_column_without_a_single_number_has_none() -> None:
    assert summary(column(FEE, UNCONFIRMED, UNANSWERED)).numbers is None


def test_large_numbers_are_exact() -> None:
    assert numbers(VISITS, 3778318, 3038, 9237373).mean == Decimal("4339576.3")
