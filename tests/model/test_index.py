"""Rows found by what they name."""

from macros.model.index import Index

NUMBERS = Index((12, 21, 33, 10), lambda number: [int(digit) for digit in str(number)])


def test_rows_are_found_by_each_key_in_the_order_given() -> None:
    assert NUMBERS[1] == (12, 21, 10)
    assert NUMBERS[2] == (12, 21)


def test_a_row_that_names_a_key_twice_is_found_once() -> None:
    assert NUMBERS[3] == (33,)


def test_what_nothing_names_has_no_rows_and_is_no_key() -> None:
    assert NUMBERS[7] == ()
    assert NUMBERS.keys == (1, 2, 3, 0)
