"""A rule, and how all of them are applied."""

import inspect
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ..model.problem import Allowed, Problem, Severity
from ..model.record import Entity
from ..model.site import Site

ALWAYS = frozenset({"never-named"})
"""Rules that no record sets aside."""


class Rule(NamedTuple):
    """A generator of problems under a name; its docstring says in one Japanese sentence what must hold."""

    name: str
    explanation: str
    find: Callable[[Site, date], Iterable[Problem]]
    severity: Severity
    of_texts: bool = False
    """Whether it goes through the sources one by one, and says of each what the records and that source alone tell it."""


class Findings(NamedTuple):
    """What the rules found, and what records set aside."""

    problems: tuple[Problem, ...]
    allowed: tuple[Allowed, ...]


def rule(
    find: Callable[..., Iterable[Problem]], severity: Severity = Severity.ERROR, *, of_texts: bool = False
) -> Rule:
    """A rule named as its function; one that does not ask for the day is not given it."""
    explanation = (find.__doc__ or "").strip()
    name = find.__name__.replace("_", "-")
    if "today" in inspect.signature(find).parameters:
        return Rule(name, explanation, find, severity, of_texts)
    return Rule(name, explanation, lambda site, _: find(site), severity, of_texts)


def applied(rules: Iterable[Rule], site: Site, today: date) -> Findings:
    """Every problem under its rule's name; those that their record allows are told apart."""
    reasons = {(entity.origin.path, name) for entity in site.entities for name in entity.allow.keys() - ALWAYS}
    problems: set[Problem] = set()
    allowed: set[Allowed] = set()
    for each in rules:
        for found in each.find(site, today):
            problem = found._replace(rule=each.name, severity=each.severity)
            if (problem.path, each.name) in reasons and (reason := _reason(site, problem)):
                allowed.add(Allowed(problem.path, problem.line, each.name, reason))
            else:
                problems.add(problem)
    return Findings(tuple(sorted(problems)), tuple(sorted(allowed)))


def _reason(site: Site, problem: Problem) -> str | None:
    """Why the record that the problem stands in sets the rule aside."""
    return next((entity.allow[problem.rule] for entity in _around(site, problem) if problem.rule in entity.allow), None)


def _around(site: Site, problem: Problem) -> Iterator[Entity]:
    return (entity for entity in site.entities if entity.origin.path == problem.path and holds(entity, problem.line))


def holds(entity: Entity, line: int) -> bool:
    """Whether a line of the record's file is one of its own; a page is one record from top to bottom."""
    origin = entity.origin
    return not origin.at or origin.line_of() <= line <= origin.last_line
