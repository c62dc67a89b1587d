"""Every rule finds what it is for, under its name, and a record can set it aside with a reason."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from macros.checks import RULES, findings, of_texts
from macros.checks.rule import Findings, applied, rule
from macros.model.problem import Problem, Severity
from macros.model.record import Origin, Place
from macros.model.report import Page
from macros.model.site import Site, Source

from .. import factories as make
from .examples import EXAMPLES, TODAY, said

EVENTS, PAGE = "data/events/2023.yml", "docs/a.md"


def test_every_rule_has_an_example() -> None:
    assert sorted(EXAMPLES) == sorted(rule.name for rule in RULES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_good_example_of_a_rule_is_good_and_the_broken_one_is_found_on_its_line(name: str) -> None:
    example = EXAMPLES[name]
    good = [problem for problem in findings(example.good(), example.today).problems if problem.rule == name]
    broken = [problem for problem in findings(example.broken(), example.today).problems if problem.rule == name]
    assert good == []
    assert [f"{problem.path}:{problem.line}" for problem in broken] == [example.at]


@pytest.mark.parametrize("each", RULES, ids=lambda each: each.name)
def test_a_rule_is_one_japanese_sentence_and_its_problems_have_its_severity(each: object) -> None:
    found = next(row for row in RULES if row is each)
    assert found.explanation.endswith("。")
    assert "\n" not in found.explanation
    example = EXAMPLES[found.name]
    assert {row.severity for row in findings(example.broken(), example.today).problems if row.rule == found.name} == {
        found.severity
    }


def test_warnings_are_those_that_may_stand() -> None:
    assert {row.name for row in RULES if row.severity is Severity.WARNING} == {
        "outside-its-programme",
        "orders-against-the-text",
        "no-result-yet",
        "deadline-gone-by",
        "weekdays-without-a-year",
        "overlaps-without-hours",
        "idle-allows",
        "organizations-counted-apart",
        "days-in-names",
        "unusually-long",
        "files-without-links",
        "coming-for-what-is-closed",
    }


def two_rows(first: dict[str, str], *lines: int) -> Findings:
    """Two rows of one file, the first of which sets rules aside, under a rule that finds fault with these lines."""
    written: dict[Place, int] = {(0,): 2, (0, "id"): 2, (0, "date"): 5, (1,): 7, (1, "id"): 7, (1, "date"): 9}
    rows = [make.event(id="a", allow=first), make.event(id="b")]
    placed = tuple(row.written_at(Origin(EVENTS, written, (number,))) for number, row in enumerate(rows))

    def no_lines(site: Site) -> Iterator[Problem]:
        """行は書かない。"""
        yield from (Problem(EVENTS, line, "行があります") for line in lines)

    return applied([rule(no_lines)], make.site(events=placed), TODAY)


def test_a_row_sets_a_rule_aside_for_itself_only() -> None:
    found = two_rows({"no-lines": "わけ"}, 2, 5, 7, 9)
    assert [row.line for row in found.problems] == [7, 9]
    assert [(row.line, row.rule, row.reason) for row in found.allowed] == [
        (2, "no-lines", "わけ"),
        (5, "no-lines", "わけ"),
    ]


def test_a_text_of_several_lines_belongs_to_its_row_and_the_last_row_ends_with_the_file() -> None:
    found = two_rows({"no-lines": "わけ"}, 6)
    assert ([row.line for row in found.problems], [row.line for row in found.allowed]) == ([], [6])
    row = make.event(allow={"no-lines": "わけ"}).written_at(Origin(EVENTS, {(0,): 2, (0, "note"): 5}, (0,)))
    assert row.origin.last_line > 1000


def test_a_row_that_sets_a_rule_aside_is_not_helped_by_what_another_row_sets_aside() -> None:
    lines: dict[Place, int] = {(0,): 2, (0, "allow", "dates-in-prose"): 3, (1,): 7, (1, "allow", "dates-in-prose"): 8}
    rows = [make.event(id=name, allow={"dates-in-prose": "わけ"}) for name in "ab"]
    placed = tuple(row.written_at(Origin(EVENTS, lines, (number,))) for number, row in enumerate(rows))
    source = Source(EVENTS, "\n" * 4 + "  note: 2023年11月31日\n")
    found = findings(make.site(events=placed, sources=(source,)), TODAY)
    assert [(row.line, row.rule) for row in found.problems if row.rule != "no-result-yet" and row.rule != "twins"] == [
        (8, "idle-allows")
    ]


def test_another_rule_is_not_set_aside() -> None:
    found = two_rows({"overlaps": "わけ"}, 2)
    assert ([row.line for row in found.problems], found.allowed) == ([2], ())


def test_without_a_reason_nothing_is_set_aside() -> None:
    assert [row.line for row in two_rows({"no-lines": ""}, 2).problems] == [2]


@pytest.mark.parametrize("kind", ["report", "page"])
def test_a_page_sets_a_rule_aside_for_the_whole_file(kind: str) -> None:
    allow = {"dates-in-prose": "元の報告のまま"}
    text = "---\ntitle: 題\n---\n\n2023年11月25日（日）\n\n2023年11月31日\n"
    page = make.at(Page(title="題", uri="a.md", allow=allow), PAGE, {("title",): 2})
    rows = {"reports": (make.at(make.report(allow=allow), PAGE),)} if kind == "report" else {"pages": (page,)}
    found = findings(said(text, **rows), TODAY)
    assert found.problems == ()
    assert [(row.path, row.line, row.reason) for row in found.allowed] == [
        (PAGE, 5, "元の報告のまま"),
        (PAGE, 7, "元の報告のまま"),
    ]


def test_the_page_of_another_file_sets_nothing_aside() -> None:
    page = make.at(Page(title="題", uri="a.md", allow={"dates-in-prose": "わけ"}), "docs/b.md")
    found = findings(said("2023年11月31日", pages=(page,)), TODAY).problems
    assert [(row.path, row.rule) for row in found] == [(PAGE, "dates-in-prose"), ("docs/b.md", "idle-allows")]


def test_the_day_is_given_to_the_rules_that_ask_for_it() -> None:
    def early(site: Site, today: date) -> Iterator[Problem]:
        """朝は早い。"""
        yield Problem("a", 1, str(today))

    (found,) = applied([rule(early, Severity.WARNING)], make.site(), TODAY).problems
    assert found == Problem("a", 1, "2023-12-31", "early", Severity.WARNING)


def test_a_rule_that_is_unknown_or_has_no_reason_is_a_problem_in_any_record() -> None:
    page = make.at(Page(title="題", uri="a.md", allow={"overlap": "わけ"}), PAGE, {("allow", "overlap"): 4})
    row = make.at(make.event(allow={"overlaps": " "}), EVENTS, {("allow", "overlaps"): 6})
    report = make.report(allow={"unknown-rules": "わけ"})
    found = make.errors(make.site(pages=(page,), events=(row,), reports=(report,)), date(2023, 12, 19))
    assert [(problem.path, problem.line, problem.rule) for problem in found] == [
        (EVENTS, 6, "unknown-rules"),
        (PAGE, 4, "unknown-rules"),
    ]
    assert "外す理由" in found[0].message
    assert "「overlap」という規則はありません" in found[1].message


def test_the_list_of_private_names_cannot_be_set_aside() -> None:
    allow = {"never-named": "わけ"}
    page = make.at(Page(title="題", uri="a.md", allow=allow), PAGE, {("allow", "never-named"): 3})
    found = findings(said("当日は例山が話しました", pages=(page,)), TODAY, ("例山",))
    assert [(problem.rule, problem.line) for problem in found.problems] == [("never-named", 1), ("unknown-rules", 3)]
    assert "外せません" in found.problems[1].message
    assert found.allowed == ()


def test_private_names_are_found_in_every_file_and_not_repeated() -> None:
    site = make.site(sources=(Source(PAGE, "一行目\n当日は例山が話しました"), Source(EVENTS, "# 例山に電話")))
    found = findings(site, TODAY, ("例山",)).problems
    assert [(problem.path, problem.line, problem.rule) for problem in found] == [
        (EVENTS, 1, "never-named"),
        (PAGE, 2, "never-named"),
    ]
    assert not any("例山" in problem.message for problem in found)


@pytest.mark.parametrize("name", EXAMPLES)
def test_rules_of_texts_judge_every_source_by_itself(name: str) -> None:
    for site in (EXAMPLES[name].good(), EXAMPLES[name].broken()):
        whole = of_texts(site, EXAMPLES[name].today)
        parts = [of_texts(replace(site, sources=(source,)), EXAMPLES[name].today) for source in site.sources]
        assert set(whole.problems) == {problem for part in parts for problem in part.problems}
        assert set(whole.allowed) == {row for part in parts for row in part.allowed}
