"""What must not stand in a text that is about to be published."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from ..checks.private import SHORT, squeezed
from ..checks.prose.contacts import contacts, folded, reads_as_contact
from ..checks.prose.labels import labelled
from ..checks.prose.names import names, registered
from ..checks.prose.patients import may_name, patients
from .piece import Piece, Sort
from .repeated import Doubt, Parts

_SOFT = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_APART = "\0"
"""Stands between lines that are looked at together; it is part of no name and of no contact."""
_TOGETHER = 50
"""Lines that are looked at together: among many more there is nearly always one to be looked at by itself."""
_OVER_QUOTES = ("<", "|", "&", "](", "[^", "{:", "{#", "{.")
"""Marks around words, which may begin in one text and end in another."""


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


class Judge:
    """Says every message about a piece, by what one council has listed; private names are not repeated.

    The labels, lines and addresses of the page frame come again on every page: what is clean is judged once, and with all else
    that is new beside it.
    """

    def __init__(self, known: Known) -> None:
        self._known = known
        self._wanted = {squeezed(name) for name in (*known.private, *known.withheld)} - {""}
        self._names = _any_of(self._wanted)
        self._long_names = _any_of(name for name in self._wanted if len(name) >= SHORT)
        self._quoted = any('"' in name for name in self._wanted)
        self._clean = Parts(self._of_line)
        self._listed: set[str] = set()
        """Clean lines with something that reads as a contact."""

    def __call__(self, piece: Piece) -> tuple[str, ...]:
        if piece.sort is not Sort.TEXT:
            return tuple(_of_metadata(piece, self._known))
        try:
            self.vouch(piece.text)
        except Doubt:
            return tuple(_of_text(piece.text, self._known))
        return ()

    def vouch(self, *texts: str) -> None:
        """Raise a doubt unless nothing in these texts is private."""
        rows = [text.splitlines() for text in texts]
        self.learn(chain.from_iterable(rows))
        for lines in rows:
            if len(lines) > 1:
                self.unbroken(self._clean.of(lines))

    def vouch_for_data(self, text: str, parts: list[str]) -> None:
        """The same of JSON, if each part is clean: on one line, no name and no contact lies over a quotation mark."""
        try:
            self.learn(parts)
        except Doubt:
            parts = []
        if not parts or not self._listed.isdisjoint(parts):  # a longer one, of which this is a part, may not be listed
            self.vouch(text)

    def parts_of_data(self, text: str) -> list[str]:
        """Its texts, if they can be looked at one by one."""
        marked = self._quoted or len(text.splitlines()) > 1 or any(mark in text for mark in _OVER_QUOTES)
        return [] if marked else text.split('"')

    def unbroken(self, letters: str) -> None:
        """Raise a doubt if a name lies over the ends of lines with these letters."""
        if self._long_names.search(letters):
            raise Doubt

    def letters(self, lines: Iterable[str]) -> str:
        """The letters of lines without anything private; there is a doubt of any other."""
        return self._clean.of(lines)

    def learn(self, lines: Iterable[str]) -> None:
        """Raise a doubt unless every line is clean; the new ones are looked at together."""
        new = self._clean.new(lines)
        for start in range(0, len(new), _TOGETHER):
            some = new[start : start + _TOGETHER]
            self._clean.keep(dict(zip(some, self._of_lines(some), strict=True)))

    def _of_lines(self, lines: list[str]) -> Iterable[str]:
        joined = _APART.join(lines)
        letters = squeezed(joined) if self._wanted else joined
        doubtful = self._names.search(letters) or reads_as_contact(_seen(joined))
        if doubtful or letters.count(_APART) != len(lines) - 1:
            return [self._of_line(line) for line in lines]
        if may_name(joined) and any(any(_patients(line, self._known)) for line in lines if may_name(line)):
            raise Doubt
        return letters.split(_APART)

    def _of_line(self, line: str) -> str:
        letters = squeezed(line) if self._wanted else ""
        contact = reads_as_contact(_seen(line))
        if self._names.search(letters) or ((contact or may_name(line)) and any(_of_line(line, self._known))):
            raise Doubt
        if contact:
            self._listed.add(line)
        return letters


@lru_cache(maxsize=4)
def judge(known: Known) -> Judge:
    """The one judge of all files, who remembers what was clean."""
    return Judge(known)


def _of_text(text: str, known: Known) -> Iterator[str]:
    yield from _names(text, known)
    for line in text.splitlines():
        yield from _of_line(line, known)


def _of_line(line: str, known: Known) -> Iterator[str]:
    yield from _patients(line, known)
    yield from _contacts(line, known)


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
    for mention in (*names(text, bodies), *labelled(text)) if known.minds("unlisted-people") else ():
        if registered(mention, known.people) is None and not any(mention.name in line for line in known.set_aside):
            advice = "公の場で話した方なら data/people.yml に足し、そうでなければ消してください"
            yield f"「{mention.name}{mention.after}」は登録されていない名前です。{advice}"


def _patients(text: str, known: Known) -> Iterator[str]:
    for _, mention in patients(text) if known.minds("patients-by-name") else ():
        if not any(mention in line for line in known.set_aside):
            yield f"「{mention}」は、相談に来た方などの名前です。「当事者の方」のように書いてください"


def _contacts(text: str, known: Known) -> Iterator[str]:
    for found in contacts(_seen(text), known.contacts) if known.minds("contact-details") else ():
        if not any(found.text in folded(line) for line in known.set_aside):
            yield f"{found.kind}「{found.text}」は公開できません。会の連絡先なら data/council.yml に書いてください"


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(names))) or r"(?!)")


def _seen(text: str) -> str:
    return text if text.isascii() else _SOFT.sub("", text)


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
