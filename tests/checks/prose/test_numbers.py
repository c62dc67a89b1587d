"""Figures in prose."""

import pytest

from macros.checks.prose.numbers import numbers


@pytest.mark.parametrize(
    "text", ["署名は1,234筆でした。", "署名が1,234筆集まりました", "シール投票は1,075票", "署名1,234筆"]
)
def test_a_comma_of_thousands_is_no_end_of_a_figure(text: str) -> None:
    assert [number.value for number in numbers(text)] in ([1234], [1075])


@pytest.mark.parametrize("text", ["{}人", "3万{}人", "3千{}人", "{}万人", "署名{}。"])
def test_what_nobody_can_have_counted_is_no_figure(text: str) -> None:
    assert numbers(text.format("9" * 5000)) == ()
    assert len(numbers(text.format("999"))) == 1


def test_a_bare_figure_may_have_thousands_too() -> None:
    assert [number.value for number in numbers("署名1,234、シール投票は57。")] == [1234, 57]
