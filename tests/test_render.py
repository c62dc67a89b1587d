"""Rows and a template in, one safe line of HTML out."""

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from bs4 import BeautifulSoup
from jinja2 import DictLoader, UndefinedError

from macros import render
from macros.model.figure import Figure, Precision


def link(uri: str) -> str:
    """An address that shows where it came from."""
    return f"to/{uri}"


def topics(title: str, summary: str = "要約") -> str:
    """The list of one theme."""
    return render.draw("topics", link, topics=[SimpleNamespace(uri="topics/a.md", title=title, summary=summary)])


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (999, "999"), (1241, "1,241"), (1234567, "1,234,567")])
def test_a_number_has_commas(value: int, text: str) -> None:
    assert render.number(value) == text


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (Figure(26), "人", "26人"),
        (Figure(1241), "", "1,241"),
        (Figure(200, Precision.ABOUT), "人", "約200人"),
        (Figure(50, Precision.OVER), "人", "50人超"),
        (Figure(2300, Precision.OVER), "", "2,300超"),
    ],
)
def test_a_figure_is_printed_as_it_was_stated(value: Figure, unit: str, text: str) -> None:
    assert render.figure(value, unit) == text


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [
        (14, 100, "14.0％"),
        (4, 45, "8.9％"),
        (41, 45, "91.1％"),
        (1, 3, "33.3％"),
        (2, 3, "66.7％"),
        (1, 2000, "0.1％"),
        (1, 2001, "0.1％未満"),
        (5, 16, "31.3％"),
        (3, 16, "18.8％"),
        (1999, 2000, "99.9％"),
        (99_960, 100_000, "99.9％"),
        (12_345_670, 10_000, "123,456.7％"),
        (0, 12, "0.0％"),
        (12, 12, "100.0％"),
        (0, 0, "—"),
    ],
)
def test_a_share_has_one_decimal_halves_up(part: int, whole: int, text: str) -> None:
    assert render.percent(part, whole) == text


def test_line_breaks_and_tabs_become_one_blank() -> None:
    html = topics("医療", "窓口の\n負担\r\n\t と保険料")
    assert not set("\n\r\t") & set(html)
    assert "窓口の 負担 と保険料" in BeautifulSoup(html, "html.parser").get_text()
    assert "  " not in html
    assert html == html.strip()


def test_the_full_width_space_stays() -> None:
    assert "例田\u3000一郎" in topics("例田\u3000一郎")


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "<b>太字</b>", "a & b &amp; c", "\"お茶\" 'つき'", "{{ 7 * 7 }}"]
)
def test_what_editors_write_is_text_and_never_markup(text: str) -> None:
    tree = BeautifulSoup(topics(text, text), "html.parser")
    assert not tree.select("script, b")
    assert tree.get_text().count(text) == 2


def test_a_quote_does_not_end_an_attribute() -> None:
    council: Any = dict.fromkeys(("name", "address", "phone", "fax", "hours"), "")
    html = render.draw("contact", link, council=council | {"email": '" onclick="alert(1)'})
    (anchor,) = BeautifulSoup(html, "html.parser").select("a")
    assert set(anchor.attrs) == {"href"}


def test_addresses_come_from_the_link_function() -> None:
    (anchor,) = BeautifulSoup(topics("医療"), "html.parser").select("a")
    assert anchor["href"] == "to/topics/a.md"


def test_a_link_that_leads_nowhere_is_not_swallowed() -> None:
    def broken(uri: str) -> str:
        raise LookupError(uri)

    with pytest.raises(LookupError, match=r"topics/a\.md"):
        render.draw("topics", broken, topics=[SimpleNamespace(uri="topics/a.md", title="医療", summary="要約")])


@pytest.mark.parametrize("rows", [{}, {"topics": [SimpleNamespace(uri="a.md", title="医療")]}])
def test_an_undefined_name_is_an_error(rows: dict[str, Any]) -> None:
    with pytest.raises(UndefinedError):
        render.draw("topics", link, **rows)


def test_a_template_may_use_the_words_of_the_calendar() -> None:
    words = "{{ day | day_text }}、{{ day | wareki }}、{{ day | weekday }}、{{ day | holiday }}、{{ day | short_day }}"
    environment = render.ENVIRONMENT.overlay(loader=DictLoader({"words": words}))
    drawn = environment.get_template("words").render(day=date(2023, 11, 23))
    assert drawn == "2023年11月23日（木）、令和5年11月23日、木、勤労感謝の日、11月23日（木）"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "1KB"),
        (610, "1KB"),
        (1535, "1KB"),
        (1536, "2KB"),
        (340 * 1024, "340KB"),
        (1024 * 1024 - 513, "1023KB"),
        (1024 * 1024 - 512, "1.0MB"),
        (1258291, "1.2MB"),
        (26 * 1024 * 1024, "26.0MB"),
    ],
)
def test_the_size_of_a_file_is_told_in_kilobytes_or_megabytes(value: int, text: str) -> None:
    assert render.size(value) == text


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("講座 第3回「介護」", ["講座 ", "第3回", "「介護」"]),
        ("第12回", ["", "第12回", ""]),
        ("つどい", ["つどい"]),
        ("第二回と第3次", ["第二回と第3次"]),
    ],
)
def test_the_number_of_a_meeting_is_not_broken(title: str, parts: list[str]) -> None:
    assert render.turns(title) == parts
