"""Macros as authors call them: what an argument may be is told by the macro itself."""

import pytest

from macros import MACROS
from macros.calls import wrong_calls
from macros.model.site import MacroPage

from . import factories as make


def told(body: str) -> list[tuple[int, str]]:
    """What is wrong with a page of that text."""
    site = make.site(events=(make.event(),), macro_pages=(MacroPage("docs/a.md", 5, body),))
    return [(problem.line, problem.message) for problem in wrong_calls(site, MACROS)]


@pytest.mark.parametrize(
    "call",
    [
        'materials(by="lecturer")',
        'materials("topic")',
        "materials()",
        'reports(by="meeting")',
        "campaigns()",
        'places("action")',
        'next_up("seminar", "study")',
    ],
)
def test_a_right_call_is_no_problem(call: str) -> None:
    assert told(f"# 資料\n\n{{{{ {call} }}}}\n") == []


@pytest.mark.parametrize(
    ("call", "says"),
    [
        ('reports(by="lecturer")', "year、topic、meeting から選んでください"),
        ('materials(by="meeting")', "year、topic、lecturer から選んでください"),
        ('materials(by="lecturers")', "「lecturer」ですか"),
        ("materials(by=2023)", "「2023」は書けません"),
        ('next_up("seminars")', "「seminar」ですか"),
        ('places("actoin")', "「action」ですか"),
        ('upcoming(limit="5")', "1 から 1000 までの整数"),
        ("upcoming(limit=-1)", "1 から 1000 までの整数"),
        ("upcoming(limit=5.0)", "1 から 1000 までの整数で書いてください（いまは「5.0」）"),
        ("upcoming(limit=true)", "（いまは「true」）"),
        ("upcoming(limit=(5, 6))", "1 から 1000 までの整数"),
        ("upcoming(limit=[5])", "1 から 1000 までの整数"),
        ('places(("action",))', "は書けません"),
        ("upcoming(*[5])", "upcoming(limit) の形で"),
        ('upcoming(**{"limit": 5})', "upcoming(limit) の形で"),
        ("month(2023, 13)", "1 から 12 までの整数"),
        ("campaigns(5)", "campaigns() の形で"),
    ],
)
def test_a_wrong_argument_is_told_with_its_line_and_what_to_write(call: str, says: str) -> None:
    ((line, message),) = told(f"# 資料\n\n{{{{ {call} }}}}\n")
    assert line == 7
    assert says in message


@pytest.mark.parametrize(
    "program",
    [
        '{% include "mkdocs.yml" %}',
        "{% for x in (1, 2) %}a{% endfor %}",
        "{{ 7 * 7 }}",
        '{{ "x"|upper }}',
        "{{ topics()[0] }}",
    ],
)
def test_a_page_is_no_program(program: str) -> None:
    assert (7, True) in [(line, "マクロを一つだけ" in message) for line, message in told(f"# 資料\n\n{program}\n")]
