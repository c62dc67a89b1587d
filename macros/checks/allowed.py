"""What records set aside."""

from collections.abc import Callable, Collection, Iterator

from ..model.problem import Problem
from ..model.site import Site
from .rule import ALWAYS


def of_known(names: Collection[str]) -> Callable[[Site], Iterator[Problem]]:
    """The rule that knows the names of all rules."""

    def unknown_rules(site: Site) -> Iterator[Problem]:
        """規則を外す allow には、ある規則の名前と、その理由を書く。"""
        for entity in site.entities:
            for name, reason in entity.allow.items():
                line = entity.origin.line_of("allow", name)
                if name in ALWAYS:
                    yield Problem(entity.origin.path, line, f"「{name}」は外せません。名前を消すか書きかえてください")
                elif name not in names:
                    hint = "python -m macros check --explain all で名前を確かめてください"
                    yield Problem(entity.origin.path, line, f"「{name}」という規則はありません。{hint}")
                elif not reason.strip():
                    yield Problem(entity.origin.path, line, f"「{name}」を外す理由を書いてください")

    return unknown_rules
