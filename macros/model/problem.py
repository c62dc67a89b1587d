"""A problem is a value: it is collected, sorted and printed, never thrown inside."""

from typing import NamedTuple


class Problem(NamedTuple):
    """Something an editor has to put right, at a path relative to the site's root and a 1-based line."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"
