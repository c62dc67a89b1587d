"""What stands on page after page is looked through once: a text without anything private is made of parts without it.

Nothing is found here. What cannot be shown to be clean part by part is read whole, by whoever asks.
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import filterfalse


class Doubt(Exception):  # noqa: N818  not an error
    """A part holds something private, or cannot be read by itself."""


class Parts(dict[str, str]):
    """Parts that were found to be clean, and the letters of each, among which a name may begin that ends in the next."""

    def __init__(self, letters: Callable[[str], str], most: int = 4_000_000) -> None:
        """``letters`` raises a doubt of a part that is not clean; ``most`` is how many characters are kept."""
        super().__init__()
        self._letters = letters
        self._room = self._most = most

    def __missing__(self, part: str) -> str:
        letters = self._letters(part)
        self.keep({part: letters})
        return letters

    def keep(self, letters: Mapping[str, str]) -> None:
        """Keep parts, and forget all others when there are too many: what comes again on every page is soon learned anew."""
        self._room -= sum(map(len, letters))
        if self._room < 0:
            self.clear()
            self._room = self._most - sum(map(len, letters))
        self.update(letters)

    def new(self, parts: Iterable[str]) -> list[str]:
        """Those that are not kept, each once."""
        return list(filterfalse(self.__contains__, set(parts)))

    def of(self, parts: Iterable[str]) -> str:
        """The letters of all of them."""
        return "".join(map(self.__getitem__, parts))
