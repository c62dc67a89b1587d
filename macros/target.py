"""Where a site is put together: beside its place, and moved there only when everything in it has been read.

A build that fails, at whatever step, so leaves the last good site as it was.
"""

import os
import shutil
from pathlib import Path
from typing import NamedTuple


class Target(NamedTuple):
    """The folder that readers are served from, the one that is built in, and the one that the last site waits in."""

    place: Path
    new: Path
    old: Path


def beside(site_dir: Path) -> Target | None:
    """A clean folder beside the site's, with what a stopped build left there put right.

    ``None`` where nothing can stand beside it: at the root of a volume, or in a folder that is not ours to write in.
    """
    place = site_dir.resolve()
    target = Target(place, place.with_name(f".{place.name}-new"), place.with_name(f".{place.name}-old"))
    around = next(folder for folder in place.parents if folder.exists())
    if place.is_mount() or not os.access(around, os.W_OK):
        return None
    if target.old.exists() and not place.exists():
        target.old.rename(place)
    _forget(target)
    discard(target)
    target.new.mkdir(parents=True)
    return target


def put_in_place(target: Target, spare: Path | None = None) -> None:
    """Let the new site take the place of the last one, or raise ``OSError`` and leave that one where it was.

    The last one is kept as the spare, for the folders of its pages, where it can be moved there. Two renames, for no system replaces a folder that is not empty, and Windows none that somebody has open.
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
                kept.rename(target.place / kept.name)
        if not (spare and set_aside(target.old, spare)):
            shutil.rmtree(target.old, ignore_errors=True)
