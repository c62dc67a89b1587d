"""What every record shares: frozen, strict, and able to say where it was written."""

import sys
from collections.abc import Mapping
from typing import NamedTuple, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

Place: TypeAlias = tuple[str | int, ...]
"""The keys that lead to a value inside a document: ``("events", 2, "date")``."""


class Origin(NamedTuple):
    """Where a record was written: the file, the lines of all its keys (1-based), and the record's place in it."""

    path: str
    lines: Mapping[Place, int]
    at: Place = ()

    def line_of(self, *place: str | int) -> int:
        """Line of the nearest key that is written: a missing key is reported at its record."""
        whole = (*self.at, *place)
        while whole and whole not in self.lines:
            whole = whole[:-1]
        return self.lines.get(whole, 1)

    @property
    def last_line(self) -> int:
        """The last line of the record: a row ends where the next begins, and a text of several lines belongs to its key."""
        if not self.at or not isinstance(self.at[-1], int):
            return sys.maxsize
        following = (*self.at[:-1], self.at[-1] + 1)
        return self.lines.get(following, sys.maxsize) - 1


NOWHERE = Origin("", {})


class Record(BaseModel):
    """One record as an editor wrote it; unknown keys and wrong types are refused."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", populate_by_name=True)
    __slots__ = ("_origin",)  # a private attribute of pydantic's would cost every part of a record a dictionary

    @property
    def origin(self) -> Origin:
        """Where the record stands in the sources."""
        found: Origin = getattr(self, "_origin", NOWHERE)
        return found

    def written_at(self, origin: Origin) -> Self:
        """Note where the record stands; the store calls it once, right after validation."""
        object.__setattr__(self, "_origin", origin)
        return self

    def __copy__(self) -> Self:
        """A copy stands where the record does."""
        return super().__copy__().written_at(self.origin)


class Entity(Record):
    """A record of its own, not a part of another; a rule can be set aside for it, with a reason."""

    allow: dict[str, str] = Field({}, description="点検の規則をこの記録だけ外す。規則の名前: 理由")
