"""Municipalities by a number."""

from macros.views.ranking import ranking

from .survey_records import FEE, NOT_APPLICABLE, RATE, UNCONFIRMED, column, decimals


def test_the_largest_stands_first_and_equal_numbers_share_a_rank() -> None:
    found = ranking(column(FEE, 5, 9, 5, 7, 5, 1))
    assert [(row.rank, row.municipality.name, row.value) for row in found.ranks] == [
        (1, "い市", 9),
        (2, "え市", 7),
        (3, "あ市", 5),
        (3, "う市", 5),
        (3, "お市", 5),
        (6, "か市", 1),
    ]


def test_whoever_has_no_number_has_no_rank_but_nought_has() -> None:
    found = ranking(column(FEE, UNCONFIRMED, 0, NOT_APPLICABLE))
    assert [(row.rank, row.municipality.name) for row in found.ranks] == [(1, "い市")]
    assert found.missing == ((UNCONFIRMED, 1), (NOT_APPLICABLE, 1))


def test_numbers_are_ranked_by_size_not_by_how_they_are_written() -> None:
    found = ranking(column(RATE, *decimals("9.5", "10.0", "-3.0", "10")))
    assert [(row.rank, str(row.value)) for row in found.ranks] == [(1, "10.0"), (1, "10"), (3, "9.5"), (4, "-3.0")]
