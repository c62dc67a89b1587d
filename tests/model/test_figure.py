"""Counts as they were stated, and their sums."""

import pytest

from macros.model.figure import ZERO, Figure, Precision, parse_figure, total, total_of_known

ABOUT, OVER = Precision.ABOUT, Precision.OVER


@pytest.mark.parametrize(
    ("written", "figure"),
    [(26, Figure(26)), (0, ZERO), ("約200", Figure(200, ABOUT)), ("50超", Figure(50, OVER)), (Figure(3), Figure(3))],
)
def test_a_figure_is_exact_about_or_over(written: object, figure: Figure) -> None:
    assert parse_figure(written) == figure


@pytest.mark.parametrize(
    "written", [-1, 1.5, True, None, "26", "26人", "約1,241", "約50超", "約 200", "約２００", "超50", ""]
)
def test_another_form_is_refused_with_the_right_forms(written: object) -> None:
    with pytest.raises(ValueError, match="26、約200、50超"):
        parse_figure(written)


def test_only_a_plain_number_is_exact() -> None:
    assert Figure(26).exact
    assert not Figure(26, ABOUT).exact
    assert not Figure(26, OVER).exact


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        ([], ZERO),
        ([Figure(18), Figure(46)], Figure(64)),
        ([Figure(18), Figure(30, ABOUT)], Figure(48, ABOUT)),
        ([Figure(16), Figure(50, OVER)], Figure(66, OVER)),
        ([Figure(50, OVER), Figure(500, OVER)], Figure(550, OVER)),
        ([Figure(50, OVER), Figure(30, ABOUT)], Figure(80, ABOUT)),
        ([Figure(30, ABOUT), Figure(50, OVER), Figure(1)], Figure(81, ABOUT)),
    ],
)
def test_a_sum_is_no_more_precise_than_its_parts(parts: list[Figure], whole: Figure) -> None:
    assert total(parts) == whole
    assert total(iter(parts)) == whole


def test_a_sum_of_what_nobody_told_is_not_nought() -> None:
    assert total_of_known([None, None]) is None
    assert total_of_known([]) is None
    assert total_of_known([None, Figure(0)]) == Figure(0)
    assert total_of_known([Figure(1), None, Figure(2)]) == Figure(3)
