"""YAML that was read before is not read again: reading takes five times as long as taking its values from where they were kept."""

from collections.abc import Mapping
from hashlib import blake2b
from typing import Any, NamedTuple

from ..model.problem import Problem
from ..model.record import Place
from .document import Document, lines_of, read_yaml
from .lines import Lines


class Read(NamedTuple):
    """What one text says, as plain values; ``lines`` is None where it is no YAML."""

    data: Any
    lines: Mapping[Place, int] | None
    problems: tuple[Problem, ...]


class Again:
    """Reads YAML, or tells what was read of the very same text at the same place; ``read`` is to be kept for the next time."""

    def __init__(self, known: Mapping[bytes, Read]) -> None:
        self._known = known
        self.read: dict[bytes, Read] = {}

    def __call__(self, text: str, path: str, first_line: int = 1) -> Document:
        """One YAML text whose first line is ``first_line`` of the file."""
        mark = blake2b(f"{path}\n{first_line}\n{text}".encode(errors="surrogatepass"), digest_size=16).digest()
        read = self._known.get(mark)
        if read is None:
            document = read_yaml(text, path, first_line)
            read = Read(document.data, _known_lines(document), document.problems)
            self.read[mark] = read
            return document
        self.read[mark] = read
        return Document(
            path, read.data, {} if read.lines is None else lines_of(text, first_line, read.lines), read.problems
        )

    @property
    def anything_new(self) -> bool:
        """Whether there is anything to keep, or to keep no longer."""
        return self.read.keys() != self._known.keys()


def _known_lines(document: Document) -> Mapping[Place, int] | None:
    return document.lines.kept if isinstance(document.lines, Lines) else None
