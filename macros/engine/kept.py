"""Pages kept from the last build, in ``.cache/pages/`` beside ``mkdocs.yml``: one file a page.

A page is taken from there only if nothing that it depends on has changed, by the digest of all of it: its own source, and
whatever any page may depend on, which is everything but the text of other pages. So a word put right in a report makes one
page again, and a changed record makes all.
"""

import os
import pickle
import re
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

_SIZE = 16
_LIBRARIES = (
    "mkdocs",
    "mkdocs-material",
    "mkdocs-macros-plugin",
    "Markdown",
    "pymdown-extensions",
    "Jinja2",
    "markupsafe",
)
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
"""Where an object lies in memory: it is another in every process."""


class Kept(NamedTuple):
    """The folder of kept pages, and the digest of what every page depends on."""

    folder: Path
    common: bytes


def kept(config: MkDocsConfig, depends: str) -> Kept:
    """What is kept for this build; ``depends`` tells of the day and whatever else is in no file."""
    root = Path(config.config_file_path).parent
    common = blake2b(digest_size=_SIZE)
    for part in (*_surroundings(config, depends), *_code(config), *_records(root, Path(config.docs_dir))):
        common.update(len(part).to_bytes(8, "little"))
        common.update(part)
    return Kept(root / ".cache" / "pages", common.digest())


def of_pages(kept: Kept, files: Files) -> Kept:
    """The same for pages, which depend on what files there are: a link to one that is gone is to be told."""
    names = "\n".join(sorted(files.src_uris)).encode()
    return Kept(kept.folder, blake2b(names, digest_size=_SIZE, key=kept.common).digest())


def key(kept: Kept, file: File) -> bytes:
    """The digest of all that the page of a file depends on."""
    source = file.content_string
    return blake2b(f"{file.src_uri}\n{source}".encode(), digest_size=_SIZE, key=kept.common).digest()


def take(kept: Kept, name: str, wanted: bytes) -> Any:
    """What was kept under the name, or None if there is nothing, or something old, or something that is not whole."""
    try:
        found = _place(kept, name).read_bytes()
    except OSError:
        return None
    mark, known, content = found[:_SIZE], found[_SIZE : 2 * _SIZE], found[2 * _SIZE :]
    if known != wanted or mark != _digest(known + content):
        return None
    return pickle.loads(content)  # noqa: S301  whole, and written by this very code: both are in the digests


def put(kept: Kept, name: str, known: bytes, value: object) -> None:
    """Keep something. A disk that is full or not ours to write on costs time, and nothing else."""
    content = known + pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    place = _place(kept, name)
    passing = place.with_suffix(f".{os.getpid()}")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        passing.write_bytes(_digest(content) + content)
        passing.replace(place)
    except OSError:
        passing.unlink(missing_ok=True)


def forget_others(kept: Kept, names: Iterable[str]) -> None:
    """Take away what was kept under names that are no more."""
    places = {_place(kept, name) for name in names}
    for path in kept.folder.glob("*"):
        if path not in places:
            path.unlink(missing_ok=True)


def _place(kept: Kept, name: str) -> Path:
    return kept.folder / _digest(name.encode()).hex()


def _digest(content: bytes) -> bytes:
    return blake2b(content, digest_size=_SIZE).digest()


def _surroundings(config: MkDocsConfig, depends: str) -> Iterator[bytes]:
    """Versions, and the configuration as it was read, wherever the site is written to."""
    yield sys.version.encode()
    yield from (f"{name} {version(name)}".encode() for name in _LIBRARIES)
    for given in config.user_configs:
        yield _ADDRESS.sub("", repr({name: value for name, value in given.items() if name != "site_dir"})).encode()
    yield depends.encode()


def _code(config: MkDocsConfig) -> Iterator[bytes]:
    """All of our own code and templates, those of the theme that are ours, and every hook."""
    hooks: Any = config.hooks  # a dictionary, whatever its type says
    yield from (Path(hook.__file__).read_bytes() for hook in hooks.values())
    folders = [Path(__file__).parent.parent, *(Path(folder) for folder in config.theme.dirs[:1])]
    for folder in folders:
        for path in sorted(path for path in folder.rglob("*") if path.suffix in {".py", ".html"}):
            yield path.relative_to(folder).as_posix().encode()
            yield path.read_bytes()


def _records(root: Path, docs: Path) -> Iterator[bytes]:
    """All data, the head of every page, and which other files there are."""
    for path in sorted(path for path in (root / "data").rglob("*") if path.is_file()):
        yield path.relative_to(root).as_posix().encode()
        yield path.read_bytes()
    for path in sorted(path for path in docs.rglob("*") if path.is_file()):
        yield path.relative_to(docs).as_posix().encode()
        state = path.stat()
        yield _head(path) if path.suffix == ".md" else f"{state.st_size} {state.st_mtime_ns}".encode()


def _head(path: Path) -> bytes:
    """The front matter, from which the record is read."""
    content = path.read_bytes()
    return content[: content.find(b"\n---", 3)] if content.startswith(b"---") else b""
