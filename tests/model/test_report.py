"""Reports, corrections and ordinary pages."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.report import Page

from .. import factories as make


def test_a_report_is_public_and_uncorrected_unless_something_else_is_written() -> None:
    report = make.report()
    assert report.public
    assert report.corrections == ()


def test_a_correction_has_a_day_and_a_text() -> None:
    correction = make.report(corrections=({"date": "2023-12-25", "text": "15人でした"},)).corrections[0]
    assert (correction.date, correction.text) == (date(2023, 12, 25), "15人でした")
    with pytest.raises(ValidationError, match=r"corrections\.0\.date"):
        make.report(corrections=({"text": "15人でした"},))


@pytest.mark.parametrize(
    "change",
    [
        {"date": "2023-12"},
        {"date": "2023-11-31"},
        {"title": "<script>"},
        {"attachments": ({"title": "表"},)},
        {"events": "action"},
        {"author": "だれか"},
    ],
)
def test_what_is_not_of_the_right_form_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        make.report(**change)
    assert caught.value.errors()[0]["loc"][0] == next(iter(change))


def test_a_page_calls_no_macros_unless_it_says_so() -> None:
    assert not Page(title="案内", uri="a.md").render_macros
    with pytest.raises(ValidationError, match="render_macros"):
        Page.model_validate({"title": "案内", "render_macros": "はい"})
