"""What must not stand in a text that is about to be published."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from ..checks.private import SHORT, squeezed
from ..checks.prose.contacts import contacts, folded
from ..checks.prose.names import names, registered
from ..checks.prose.patients import patients
from .piece import Piece, Sort

_SOFT = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_REPEATED = 200
"""Characters up to which a text is likely to stand on other pages too."""


class Known(NamedTuple):
    """What the council has listed: names never to be shown, names not to be shown here, and what may be shown."""

    private: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()
    """Lines of the sources for which a record sets a rule aside, with its reason."""
    people: tuple[str, ...] = ()
    """Names of those who may be named on every page."""
    documents: frozenset[str] = frozenset()
    """Files that lie in the site as the council put them there: a PDF, a table, a picture."""
    in_documents: tuple[str, ...] = ()
    """Names that may stand in such a file, and not on a page."""
    excused: frozenset[tuple[str, str]] = frozenset()
    """Such files, and the rules that the record which names them sets aside."""

    def of(self, path: str) -> "Known":
        """What is known where one file is judged; ``excused`` then holds for that file alone."""
        if path not in self.documents:
            return self._replace(excused=frozenset())
        return self._replace(
            withheld=tuple(name for name in self.withheld if name not in self.in_documents),
            people=(*self.people, *self.in_documents),
            excused=frozenset(pair for pair in self.excused if pair[0] == path),
        )

    def minds(self, rule: str) -> bool:
        """Whether a rule holds for the file that is judged."""
        return all(name != rule for _, name in self.excused)


class Finding(NamedTuple):
    """Something that must not be published: the file in the site, the place in it, and what to do."""

    path: str
    where: str
    message: str

    def __str__(self) -> str:
        return f"site/{self.path}: [built-site] {self.where}: {self.message}"


@lru_cache(maxsize=4)
def judge(known: Known) -> Callable[[Piece], tuple[str, ...]]:
    """Says every message about a piece, by what one council has listed; private names are not repeated.

    The labels, lines and addresses of the page frame come again on every page: what is short is judged once.
    """

    @lru_cache(maxsize=20_000)
    def of_line(line: str) -> tuple[str, ...]:
        return (*_patients(line, known), *_contacts(line, known))

    @lru_cache(maxsize=20_000)
    def of_short(text: str) -> tuple[str, ...]:
        return tuple(of_text(text))

    def of_text(text: str) -> Iterator[str]:
        yield from _names(text, known)
        for line in text.splitlines():
            yield from of_line(line) if len(line) < _REPEATED else of_line.__wrapped__(line)

    def of_piece(piece: Piece) -> tuple[str, ...]:
        if piece.sort is not Sort.TEXT:
            return tuple(_of_metadata(piece, known))
        return of_short(piece.text) if len(piece.text) < _REPEATED else tuple(of_text(piece.text))

    return of_piece


def _of_metadata(piece: Piece, known: Known) -> Iterator[str]:
    if piece.sort is Sort.FAULT:
        yield piece.text
        return
    yield from (*_names(piece.text, known), *_patients(piece.text, known))
    if (name := piece.text.strip()) and squeezed(name) not in _squeezed(known.bodies):
        if not any(private in squeezed(name) for private in _squeezed(known.private)):
            yield f"名前「{name[:40]}」が入っています。python -m macros clean-file で消してください"
    else:
        yield from _contacts(piece.text, known)


def _names(text: str, known: Known) -> Iterator[str]:
    whole = squeezed(text) if known.private or known.withheld else ""
    if any(_named(text, whole, name) for name in known.private):
        yield "公開しない名前（PRIVATE_NAMES）があります。元の文や記録、ファイルから消してください"
    for name in known.withheld:
        if _named(text, whole, name):
            yield f"「{name}」さんの名前は、いまサイトに出せません（data/people.yml の scope と until）"


def unlisted(text: str, known: Known) -> Iterator[str]:
    """Names of people whom nobody has listed; pages are made of sources that were read for them, documents are not."""
    bodies = (*known.bodies, *known.people)
    for mention in names(text, bodies) if known.minds("unlisted-people") else ():
        if registered(mention, known.people) is None and not any(mention.name in line for line in known.set_aside):
            advice = "公の場で話した方なら data/people.yml に足し、そうでなければ消してください"
            yield f"「{mention.name}{mention.after}」は登録されていない名前です。{advice}"


def _patients(text: str, known: Known) -> Iterator[str]:
    for _, mention in patients(text) if known.minds("patients-by-name") else ():
        if not any(mention in line for line in known.set_aside):
            yield f"「{mention}」は、相談に来た方などの名前です。「当事者の方」のように書いてください"


def _contacts(text: str, known: Known) -> Iterator[str]:
    for found in contacts(_SOFT.sub("", text), known.contacts) if known.minds("contact-details") else ():
        if not any(found.text in folded(line) for line in known.set_aside):
            yield f"{found.kind}「{found.text}」は公開できません。会の連絡先なら data/council.yml に書いてください"


def _named(text: str, whole: str, name: str) -> bool:
    wanted = _wanted(name)
    if not wanted or wanted not in whole:
        return False
    return len(wanted) >= SHORT or any(wanted in squeezed(line) for line in text.splitlines())


@lru_cache(maxsize=1000)
def _wanted(name: str) -> str:
    return squeezed(name)


def _squeezed(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(squeezed(name) for name in names)
