"""Where a site is put together: beside its place, and moved there only when everything in it has been read.

A build that fails, at whatever step, so leaves the last good site as it was.
"""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import NamedTuple

_DEAD = 3600
"""No build takes so many seconds: a folder begun that long before is a left-over."""


class Target(NamedTuple):
    """The folder that readers are served from, the one that is built in, and the one that the last site waits in."""

    place: Path
    new: Path
    old: Path


def beside(site_dir: Path) -> Target | None:
    """A folder beside the site's that no other build has, with what stopped builds left there put right.

    ``None`` where nothing can stand beside it: at the root of a volume, or in a folder that is not ours to write in.
    """
    place = site_dir.resolve()
    around = next((folder for folder in place.parents if folder.exists()), None)
    if around is None or place.is_mount() or not os.access(around, os.W_OK):
        return None
    target = _own(place)
    _put_right(target)
    return target


def _own(place: Path) -> Target:
    """The first number that no build has; to make the folder is to take it."""
    for number in count(1):
        target = Target(place, *(place.with_name(f".{place.name}-{part}-{number}") for part in ("new", "old")))
        with suppress(FileExistsError):
            target.new.mkdir(parents=True)
            break
    return target


def _put_right(target: Target) -> None:
    """Give the place back the last site, if it was on its way, and remove what builds left that run no more."""
    for old in _left(target.place, "old"):
        if target.place.exists():
            _forget(target._replace(old=old))
        else:
            old.rename(target.place)
    begun = target.new.stat().st_mtime
    for new in _left(target.place, "new"):
        with suppress(FileNotFoundError):  # another build may have been finished just now
            if new.stat().st_mtime < begun - _DEAD:
                shutil.rmtree(new, ignore_errors=True)


def _left(place: Path, part: str) -> Iterator[Path]:
    """The folders beside the site that builds have made, with a number or, formerly, without."""
    ours = re.compile(re.escape(f".{place.name}-{part}") + r"(-\d+)?")
    return (path for path in sorted(place.parent.iterdir()) if ours.fullmatch(path.name))


def put_in_place(target: Target, spare: Path | None = None) -> None:
    """Let the new site take the place of the last one, or raise ``OSError`` and leave that one where it was.

    The last one is kept as the spare, for the folders of its pages, where it can be moved there. Two renames, for no system
    replaces a folder that is not empty, and Windows none that somebody has open.
    """
    if target.place.exists():
        shutil.copymode(target.place, target.new)
        target.place.rename(target.old)
    try:
        target.new.rename(target.place)
    except OSError:
        if target.old.exists():
            target.old.rename(target.place)
        raise
    _forget(target, spare)


def discard(target: Target) -> None:
    """Leave nothing of a build that failed."""
    shutil.rmtree(target.new, ignore_errors=True)


def set_aside(site: Path, spare: Path) -> bool:
    """Move a site that is shown no more to where its folders can be taken again; whether that was possible."""
    shutil.rmtree(spare, ignore_errors=True)
    try:
        spare.parent.mkdir(parents=True, exist_ok=True)
        site.rename(spare)
    except OSError:
        return False
    return True


def _forget(target: Target, spare: Path | None = None) -> None:
    """Remove the last site, but not what MkDocs leaves alone in a site's folder: ``.git``, ``.nojekyll`` and the like."""
    if target.old.exists():
        for kept in target.old.glob(".*"):
            if not (target.place / kept.name).exists():
                with suppress(FileNotFoundError):  # another build may do the same
                    kept.rename(target.place / kept.name)
        if not (spare and set_aside(target.old, spare)):
            shutil.rmtree(target.old, ignore_errors=True)
