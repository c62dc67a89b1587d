"""A column of a survey in the order of the codes: what is missing is no number."""

from decimal import Decimal

import pytest

from macros.model.survey import Number
from macros.views.answers import answers, figures, missing, share

from .survey_records import FEE, NOT_APPLICABLE, UNANSWERED, UNCONFIRMED, code, column, council, survey


def test_answers_stand_in_the_order_of_the_codes_and_a_town_without_a_row_is_unconfirmed() -> None:
    found = survey(FEE, rows=((5,), (0,)))
    cells = answers(council(towns=3), found, found.columns[0])
    assert [(cell.municipality.code, cell.value, cell.known) for cell in cells] == [
        (code(1), 5, True),
        (code(2), 0, True),
        (code(3), UNCONFIRMED, False),
    ]


def test_nought_is_a_number_and_what_is_missing_is_none() -> None:
    cells = column(FEE, 0, UNCONFIRMED, 7, UNANSWERED, NOT_APPLICABLE, UNANSWERED)
    assert [row.value for row in figures(cells)] == [0, 7]
    assert missing(cells) == ((UNCONFIRMED, 1), (UNANSWERED, 2), (NOT_APPLICABLE, 1))


@pytest.mark.parametrize(
    ("value", "most", "length"),
    [
        *((0, 10, 0), (10, 10, 100), (5, 10, 50), (1, 3000, 1), (0, 0, 0), (-2, 10, 0)),
        *((Decimal("0.1"), Decimal(50), 1), (Decimal("12.5"), Decimal(33), 38), (Decimal(33), Decimal(33), 100)),
    ],
)
def test_a_bar_is_a_share_of_the_longest_and_more_than_nought_can_be_seen(
    value: Number, most: Number, length: int
) -> None:
    assert share(value, most) == length
