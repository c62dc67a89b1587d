"""What is kept of the last build in ``.cache/`` beside ``mkdocs.yml``: a few notes, and every page as a file of its own.

Something is taken from there only if nothing that it depends on has changed, by the digest of all of it: the code and all else
that makes pages, and for most of it the records too. A page also depends on its own source. If the records have changed, what
they say on it now is compared with what they said (``made``); so a word put right in a report makes one page again, and a
changed record those that show it.

A kept page is the very file of the site (a hard link, where the disk has them): the site of 4,000 reports has 14,000 files, and
writing each of them twice took longer than everything else after an edit. One that was changed in place is made again.
"""

import os
import pickle
import shutil
from collections.abc import Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from .depends import SIZE, making, records

_PAGES = "pages"


class Kept(NamedTuple):
    """The folder, and the digest of what everything depends on that is taken from it."""

    folder: Path
    common: bytes

    @property
    def spare(self) -> Path:
        """Where a site is kept that is shown no more, for the folders of its pages."""
        return self.folder / "spare"


class Ground(NamedTuple):
    """What is kept for a build: what depends on the code alone, and what depends on the records too."""

    code: Kept
    records: Kept

    def narrowed(self, depends: str) -> "Ground":
        """The same for what depends on more than that."""
        return Ground(narrowed(self.code, depends), narrowed(self.records, depends))


def kept(config: MkDocsConfig) -> Ground:
    """What is kept for a build that begins now: of all that it depends on, what lies in files is in the digests."""
    code = Kept(Path(config.config_file_path).parent / ".cache", making(config))
    return Ground(code, narrowed(code, records(config).hex()))


def narrowed(kept: Kept, depends: str) -> Kept:
    """The same for what depends on more than that: on the day, on names that lie elsewhere, on which files there are."""
    return Kept(kept.folder, blake2b(depends.encode(), digest_size=SIZE, key=kept.common).digest())


def key(kept: Kept, file: File) -> bytes:
    """The digest of all that the page of a file depends on."""
    source = file.content_string
    return blake2b(f"{file.src_uri}\n{source}".encode(), digest_size=SIZE, key=kept.common).digest()


def take(kept: Kept, note: str) -> Any:
    """What was noted, or None if there is nothing, or something old, or something that is not whole."""
    try:
        found = (kept.folder / note).read_bytes()
    except OSError:
        return None
    mark, known, content = found[:SIZE], found[SIZE : 2 * SIZE], found[2 * SIZE :]
    if known != kept.common or mark != digest(known + content):
        return None
    return pickle.loads(content)  # noqa: S301  whole, and written by this very code: both are in the digests


def put(kept: Kept, note: str, value: object) -> None:
    """Note something. A disk that is full or not ours to write on costs time, and nothing else."""
    content = kept.common + pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    write(kept.folder / note, digest(content) + content)


def write(place: Path, content: bytes) -> bool:
    """Write a file whole or not at all; whether it could be written."""
    passing = place.with_suffix(f".{os.getpid()}")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        passing.write_bytes(content)
        passing.replace(place)
    except OSError:
        with suppress(OSError):
            passing.unlink()
        return False
    return True


def keep_page(kept: Kept, name: str, page: str) -> bytes | None:
    """Keep the page that has been written to a path; its digest, or None if it could not be kept."""
    place = _place(kept, name)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.unlink(missing_ok=True)
        _linked(page, str(place))
        return digest(place.read_bytes())
    except OSError:
        return None


def take_page(kept: Kept, name: str, known: bytes, page: str, spare: str) -> bool:
    """Whether the page of that digest was kept, and now stands at the path; ``spare`` is where a site that is shown no more has it."""
    place = _place(kept, name)
    try:
        if digest(place.read_bytes()) != known:
            return False
        if not _moved(str(place), spare, page):
            os.makedirs(os.path.dirname(page), exist_ok=True)  # noqa: PTH103, PTH120  thousands of times
            _linked(str(place), page)
    except OSError:
        return False
    return True


def _moved(kept: str, spare: str, page: str) -> bool:
    """Whether the page came from the spare site together with its folder: to make a folder takes longer than anything else."""
    folder, target = os.path.dirname(spare), os.path.dirname(page)  # noqa: PTH120  thousands of times
    try:
        if os.listdir(folder) != [os.path.basename(page)] or not os.path.samefile(kept, spare):  # noqa: PTH119, PTH121, PTH208
            return False
        os.makedirs(os.path.dirname(target), exist_ok=True)  # noqa: PTH103, PTH120
        os.rename(folder, target)  # noqa: PTH104
    except OSError:
        return False
    return True


class Stamp(NamedTuple):
    """What tells whether a file is still as it was written: its digest, and for a quick look its size and time in ns."""

    digest: bytes
    size: int
    time: int


def stamp(known: bytes, path: str) -> Stamp:
    """Of the file that has just been written to the path."""
    state = os.stat(path)  # noqa: PTH116  thousands of times
    return Stamp(known, state.st_size, state.st_mtime_ns)


def forget_others(kept: Kept, names: Iterable[str]) -> None:
    """Take away the pages that are no more."""
    places = {_place(kept, name).name for name in names}
    for path in (kept.folder / _PAGES).glob("*"):
        if path.name not in places:
            path.unlink(missing_ok=True)


def _linked(source: str, target: str) -> None:
    """Let the file stand in a second place, as a copy where the disk knows no links or the places lie on two disks."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _place(kept: Kept, name: str) -> Path:
    return kept.folder / _PAGES / digest(name.encode()).hex()


def digest(content: bytes) -> bytes:
    """What tells one content from another."""
    return blake2b(content, digest_size=SIZE).digest()
