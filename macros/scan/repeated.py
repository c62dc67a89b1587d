"""What stands on page after page is looked through once: a text without anything private is made of parts without it.

Nothing is found here. What cannot be shown to be clean part by part is read whole, by whoever asks.
"""

from collections.abc import Callable, Iterable


class Doubt(Exception):  # noqa: N818  not an error
    """A part holds something private, or cannot be read by itself."""


class Parts(dict[str, str]):
    """Parts that were found to be clean, and the letters of each, among which a name may begin that ends in the next."""

    def __init__(self, letters: Callable[[str], str], most: int = 2_000_000) -> None:
        """``letters`` raises a doubt of a part that is not clean; twice ``most`` is how many characters are kept."""
        super().__init__()
        self._letters = letters
        self._before: dict[str, str] = {}
        self._room = self._most = most

    def __missing__(self, part: str) -> str:
        letters = self._before[part] if part in self._before else self._letters(part)
        self._room -= len(part)
        if self._room < 0:  # what comes again goes on to be kept, and all else is forgotten
            self._before = dict(self)
            self.clear()
            self._room = self._most - len(part)
        self[part] = letters
        return letters

    def of(self, parts: Iterable[str]) -> str:
        """The letters of all of them."""
        return "".join(map(self.__getitem__, parts))
