"""The sheet of an event: its code, its form, and how large it may be printed."""

from datetime import date

import pytest

from macros.views.event import event
from macros.views.sheet import Sheet, sheet, text_height

from .. import factories as make

DAY = date(2023, 11, 25)


def drawn(today: date = DAY, address: str | None = None, **changes: object) -> Sheet:
    """The sheet of an event with these changes."""
    return sheet(event(make.site(events=(make.event(**changes),)), today, "action"), address)


@pytest.mark.parametrize(
    ("apply", "form"),
    [
        ("電話かFAXで申し込んでください。", True),
        ("ＦＡＸで", True),
        ("Faxで", True),
        ("ファックスで", True),
        ("ファクスか電話で", True),
        ("電話で申し込んでください。", False),
        (None, False),
    ],
)
def test_there_is_a_form_where_one_can_apply_by_fax(apply: str | None, form: bool) -> None:
    assert drawn(apply=apply).form is form


def test_there_is_no_form_for_what_is_over_or_called_off() -> None:
    assert drawn(date(2023, 11, 26), apply="FAXで").form is False
    assert drawn(apply="FAXで", status="cancelled").form is False


def test_without_an_address_there_is_no_code() -> None:
    assert drawn().code is None
    found = drawn(address="https://mihon.example/events/action/")
    assert found.code
    assert found.heights["small"] > drawn().heights["small"]


def test_few_words_are_printed_large_and_many_small() -> None:
    assert drawn().size("") == "large"
    sizes = [drawn(summary="説明します。" * number).size("") for number in (1, 60, 150, 250, 2000)]
    assert sizes == ["large", "middle", "small", "tiny", "tiny"]


def test_a_text_takes_room_from_the_notice_or_is_left_out() -> None:
    found = drawn()
    short, long = "本文です。\n" * 3, "## 章\n\n本文です。\n\n" * 60
    assert text_height(long) > 15 * text_height(short)
    assert (found.holds(short), found.holds(long)) == (True, False)
    assert found.size("本文です。\n" * 15) == "middle"
    assert found.size(long) == "large"
