"""Rules between records: one generator a rule, its docstring the rule in one Japanese sentence."""

from collections.abc import Callable, Iterable

from ..model.problem import Problem
from ..model.site import Site
from .files import missing_files, unnamed_files
from .identity import doubled_ids, doubled_names, doubled_shares
from .references import unknown_names
from .years import wrong_year

RULES: tuple[Callable[[Site], Iterable[Problem]], ...] = (
    doubled_ids,
    doubled_names,
    doubled_shares,
    unknown_names,
    wrong_year,
    missing_files,
    unnamed_files,
)


def problems(site: Site) -> tuple[Problem, ...]:
    """Everything that is wrong between the records, in the order of the files."""
    return tuple(sorted({problem for rule in RULES for problem in rule(site)}))
