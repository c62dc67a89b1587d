"""Files that the records make, kept under the digest of their content: thousands of records make more than is held in memory."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import TypeAlias

from .fork import shared
from .kept import Kept, digest, put, take, write

Stored: TypeAlias = list[tuple[str, Path | bytes]]
"""Names of files, and where each lies; or what is in it, where nothing can be kept."""

Makers: TypeAlias = Sequence[Callable[[], Iterable[tuple[str, bytes]]]]

_NOTE, _FOLDER = "files", "downloads"


def stored(kept: Kept, makers: Makers) -> Stored:
    """The files of the last build, if it began with the same records and code, or else those that are made now."""
    folder = kept.folder / _FOLDER
    known: dict[str, str] | None = take(kept, _NOTE)
    if known and all(_is_whole(folder / mark) for mark in known.values()):
        return [(name, folder / mark) for name, mark in known.items()]
    made = shared(makers, lambda some: [(name, _kept(folder, content)) for make in some for name, content in make()], 2)
    found = sorted(chain.from_iterable(made), key=itemgetter(0))
    marks = {name: place.name for name, place in found if isinstance(place, Path)}
    if len(marks) == len(found):
        put(kept, _NOTE, marks)
        _forget_others(folder, set(marks.values()))
    return found


def _kept(folder: Path, content: bytes) -> Path | bytes:
    place = folder / digest(content).hex()
    return place if _is_whole(place) or write(place, content) else content


def _is_whole(place: Path) -> bool:
    try:
        return digest(place.read_bytes()).hex() == place.name
    except OSError:
        return False


def _forget_others(folder: Path, names: set[str]) -> None:
    for path in folder.iterdir():
        if path.name not in names:
            path.unlink(missing_ok=True)
