"""A problem is a value: it is collected, sorted and printed, never thrown inside."""

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """An error stops the build; a warning is listed and counted."""

    ERROR = "error"
    WARNING = "warning"

    @property
    def label(self) -> str:
        """誤り or 注意."""
        return {"error": "誤り", "warning": "注意"}[self.value]


class Problem(NamedTuple):
    """Something an editor has to put right, at a path relative to the site's root and a 1-based line."""

    path: str
    line: int
    message: str
    rule: str = "record"
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        caution = "注意: " if self.severity is Severity.WARNING else ""
        return f"{self.path}:{self.line}: [{self.rule}] {caution}{self.message}"


class Allowed(NamedTuple):
    """A rule that a record sets aside, with the editor's reason."""

    path: str
    line: int
    rule: str
    reason: str
