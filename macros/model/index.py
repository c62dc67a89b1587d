"""Rows by what they name: so that a page looks up what it shows, and no page goes through all records."""

from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

R = TypeVar("R")
K = TypeVar("K", bound=Hashable)


class Index(Generic[R, K]):
    """Rows by each of their keys, in the order given; a row that names a key twice is found once."""

    def __init__(self, rows: Iterable[R], keys: Callable[[R], Iterable[K]]) -> None:
        found: dict[K, list[R]] = {}
        for row in rows:
            for key in dict.fromkeys(keys(row)):
                found.setdefault(key, []).append(row)
        self._found = {key: tuple(named) for key, named in found.items()}

    def __getitem__(self, key: K) -> tuple[R, ...]:
        """The rows that name the key; none where nothing does."""
        return self._found.get(key, ())

    @property
    def keys(self) -> tuple[K, ...]:
        """Everything that is named, as it first was."""
        return tuple(self._found)
