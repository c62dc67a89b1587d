"""All rules together."""

from datetime import date

from macros.checks import RULES
from macros.model.site import Site

from .. import factories as make


def test_the_problems_of_all_rules_stand_in_the_order_of_the_files() -> None:
    late = make.event(id="a", date="2024-11-25", venue="公会堂")
    late = make.at(late, "data/events/2024.yml", {("id",): 2, ("venue",): 5})
    early = make.at(make.event(id="a", host=("丙の会",)), "data/events/2023.yml", {("id",): 2, ("host", 0): 9})
    found = make.errors(make.site(events=(late, early)))
    assert [(problem.path, problem.line) for problem in found] == [
        ("data/events/2023.yml", 2),
        ("data/events/2023.yml", 9),
        ("data/events/2024.yml", 5),
    ]


def test_a_problem_is_told_once() -> None:
    event = make.event(supporters=("丙の会", "丙の会"))
    assert len(make.errors(make.site(events=(event,)))) == 1


def test_every_rule_says_in_japanese_what_it_holds_to() -> None:
    assert all(rule.explanation.endswith("。") for rule in RULES)


def test_the_made_up_council_keeps_every_rule(made_up: Site) -> None:
    assert make.errors(made_up, date(2031, 5, 20)) == ()
