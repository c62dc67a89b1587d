"""What pages depend on, as two digests: how they are made, and what the records say."""

import re
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

_LIBRARIES = (
    "mkdocs",
    "mkdocs-material",
    "mkdocs-macros-plugin",
    "Markdown",
    "pymdown-extensions",
    "Jinja2",
    "markupsafe",
    "PyYAML",
    "pydantic",
    "jpholiday",
    "icalendar",
    "segno",
    "SudachiPy",
    "pypdf",
    "pillow",
)
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
"""Where an object lies in memory: it is another in every process."""
SIZE = 16
"""Bytes of a digest."""


def making(config: MkDocsConfig) -> bytes:
    """The digest of all that makes pages of records and texts: versions, configuration, code and templates."""
    return _digest((*_surroundings(config), *_code(config)))


def records(config: MkDocsConfig) -> bytes:
    """The digest of the records, as they are when a build begins: what changes later, the next one sees."""
    return _digest(_records(Path(config.config_file_path).parent, Path(config.docs_dir)))


def _digest(parts: Iterable[bytes]) -> bytes:
    found = blake2b(digest_size=SIZE)
    for part in parts:
        found.update(len(part).to_bytes(8, "little"))
        found.update(part)
    return found.digest()


def _surroundings(config: MkDocsConfig) -> Iterator[bytes]:
    """Versions, and the configuration as it was read, wherever the site is written to."""
    yield sys.version.encode()
    yield from (f"{name} {version(name)}".encode() for name in _LIBRARIES)
    for given in config.user_configs:
        yield _ADDRESS.sub("", repr({name: value for name, value in given.items() if name != "site_dir"})).encode()


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
    content = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    return content[: content.find(b"\n---", 3)] if content.startswith(b"---") else b""
