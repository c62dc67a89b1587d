"""What records set aside."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

from ..model.problem import Allowed, Problem
from ..model.record import Entity
from ..model.site import Site
from .rule import ALWAYS, holds

OF_FILES = frozenset({"contact-details", "patients-by-name", "unlisted-people"})
"""Rules of privacy: what an editor may set aside for a record, holds for the files that it names."""


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


def without_effect(used: Iterable[Allowed]) -> Callable[[Site], Iterator[Problem]]:
    """The rule that knows what was set aside: an ``allow`` that nothing needs any more hides the next mistake."""
    lines: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row in used:
        lines[row.path, row.rule].append(row.line)

    def idle_allows(site: Site) -> Iterator[Problem]:
        """何も外していない allow は、消す。"""
        for entity in site.entities:
            for name, reason in entity.allow.items():
                there = lines.get((entity.origin.path, name), ())
                if (
                    name not in ALWAYS
                    and not _for_its_files(entity, name)
                    and reason.strip()
                    and not any(holds(entity, line) for line in there)
                ):
                    line = entity.origin.line_of("allow", name)
                    message = f"「{name}」に当たるところは、もうありません。この行を allow から消してください"
                    yield Problem(entity.origin.path, line, message)

    return idle_allows


def _for_its_files(entity: Entity, name: str) -> bool:
    """Whether the rule may be set aside for a PDF of the record, which is read only after all rules."""
    return bool(name in OF_FILES and (getattr(entity, "files", ()) or getattr(entity, "attachments", ())))
