"""Columns that several tables share."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from ... import dates
from ...model.dataset import Cell, Column, Type
from ...model.figure import Figure, Precision
from ...model.when import Month

Row = TypeVar("Row")

KEY = "ほかの表と結びつけるための名札"


def columns(*parts: Column[Row]) -> tuple[Column[Row], ...]:
    """The columns of a table, where some of them come in pairs."""
    return parts


def text(name: str, heading: str, meaning: str, value: Callable[[Row], Cell], **more: Any) -> Column[Row]:
    """A column of words."""
    return Column(name, heading, Type.STRING, meaning, value, **more)


def integer(name: str, heading: str, meaning: str, value: Callable[[Row], Cell], **more: Any) -> Column[Row]:
    """A column of whole numbers, never below nought."""
    return Column(name, heading, Type.INTEGER, meaning, value, minimum=0, **more)


def yes_no(name: str, heading: str, meaning: str, value: Callable[[Row], Cell], **more: Any) -> Column[Row]:
    """A column of yes and no."""
    return Column(name, heading, Type.BOOLEAN, meaning, value, **more)


def day(name: str, heading: str, meaning: str, value: Callable[[Row], Cell], **more: Any) -> Column[Row]:
    """A column of days."""
    return Column(name, heading, Type.DATE, meaning, value, **more)


def count(
    _: type[Row], name: str, heading: str, meaning: str, value: Callable[[Row], Figure | None]
) -> tuple[Column[Row], Column[Row]]:
    """A figure, and whether it is 約 or 超: two columns, so that the first can be added up.

    The type of the rows is for the type checker, which cannot tell it from a pair.
    """

    def number(row: Row) -> Cell:
        found = value(row)
        return found.value if found else None

    def precision(row: Row) -> Cell:
        found = value(row)
        return str(found.precision) or None if found else None

    inexact = tuple(str(word) for word in Precision if word)
    told = "「約」か「超」。ぴったりの数なら空"
    return (
        integer(name, heading, meaning, number),
        text(f"{name}_precision", f"{heading}：約・超", told, precision, enum=inexact),
    )


def day_or_month(
    _: type[Row], name: str, heading: str, meaning: str, value: Callable[[Row], date | Month | None]
) -> tuple[Column[Row], Column[Row]]:
    """A day, and the words where only the month (or a part of it) is known."""

    def fixed(row: Row) -> Cell:
        found = value(row)
        return None if isinstance(found, Month) else found

    def words(row: Row) -> Cell:
        found = value(row)
        return dates.date_text(found) if isinstance(found, Month) else None

    return (
        day(name, heading, meaning, fixed),
        text(f"{name}_text", f"{heading}：ことば", "日が決まっていない・わからないとき、その月", words),
    )
