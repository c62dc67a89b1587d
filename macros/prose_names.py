"""Readings of names in prose: where a name from the records first stands in a text, its reading stands over it.

A name gets its reading in sentences, and in the rows that tell the facts of one record (``parts.named`` of the templates).
It stays plain in headings and tables, in whatever macros list, inside a longer word (見本市 in 見本市議会), and in a paragraph
that counts up many names: a reading over each of them would make the text harder to read, not easier.
"""

import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from .prose_ruby import ruby

_MANY = 6
"""A paragraph with more names than these is a list of those who took part."""
_PARAGRAPHS = frozenset(("p", "li", "dd", "dt"))
_NO_PROSE = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "table", "pre", "code", "ruby", "ul", "ol", "dl"))
_APART = _NO_PROSE | _PARAGRAPHS
"""Not read as a part of the paragraph that holds it; what is in a list has paragraphs of its own."""
_WORD = "一-龠々〆ヵヶァ-ヴー"
_TAG = "\x03"
"""Ends what stands for a tag that an editor wrote as HTML; a word inside a ruby of theirs has its reading already."""


class ProseNames(Extension):
    """Works on what an editor wrote; ``names`` are the names of the records with their readings."""

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        self._names = names

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is the library's
        """After the inline marks (20), which leave elements and plain text."""
        if self._names:
            md.treeprocessors.register(_Names(self._names, md), "prose_names", 15)


class _Names(Treeprocessor):
    def __init__(self, names: Mapping[str, str], md: Markdown) -> None:
        super().__init__(md)
        longest_first = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        first = "".join(sorted({re.escape(name[0]) for name in names}))
        self._readings = names
        # to ask for the first character before anything else makes it five times as quick
        self._name = re.compile(f"(?=[{first}])(?<![{_WORD}{_TAG}])({longest_first})(?![{_WORD}])")

    def run(self, root: Element) -> None:
        read = {found.text or "" for found in root.iter("ruby")}
        for paragraph in [found for found in root.iter() if found.tag in _PARAGRAPHS]:
            names = {name for text in _texts(paragraph) for name in self._name.findall(text)}
            if names - read and len(names) <= _MANY:
                self._read(paragraph, read)

    def _read(self, element: Element, read: set[str]) -> None:
        """Write the readings into the element's own text and that of its parts, in the order of the text."""
        element.text, parts = self._cut(element.text or "", read)
        for child in list(element):
            if child.tag not in _APART:
                self._read(child, read)
            child.tail, rest = self._cut(child.tail or "", read)
            parts += [child, *rest]
        element[:] = parts

    def _cut(self, text: str, read: set[str]) -> tuple[str, list[Element]]:
        """The text up to the first name that needs a reading, and each such name with what follows it."""
        before, *rest = self._name.split(text)
        found = list[Element]()
        for name, after in zip(rest[::2], rest[1::2], strict=True):
            if name not in read:
                read.add(name)
                found.append(ruby(name, self._readings[name]))
                found[-1].tail = after
            elif found:
                found[-1].tail = f"{found[-1].tail}{name}{after}"
            else:
                before += name + after
        return before, found


def _texts(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag not in _APART:
            yield from _texts(child)
        yield child.tail or ""
