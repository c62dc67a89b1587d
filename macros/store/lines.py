"""On which line each value of a document stands: that of rows is kept, that of the keys in them is looked up when asked for.

Hardly any is ever asked for, and those of thousands of rows would take a fifth of the memory of all records.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from ..model.record import Place


class Lines(Mapping[Place, int]):
    """The lines (1-based) by place; ``look_up`` reads the document once more for those of every place."""

    def __init__(self, kept: Mapping[Place, int], look_up: Callable[[], Mapping[Place, int]]) -> None:
        self.kept = kept
        self._look_up = look_up

    @cached_property
    def _every(self) -> Mapping[Place, int]:
        return self._look_up()

    def __getitem__(self, place: Place) -> int:
        """Of the document, its rows and its first keys at once."""
        return self.kept[place] if len(place) <= 1 else self._every[place]

    def __iter__(self) -> Iterator[Place]:
        """Every place."""
        return iter(self._every)

    def __len__(self) -> int:
        """How many places there are."""
        return len(self._every)
