"""Files that programs leave behind without anybody's doing: they are passed over, and never published."""

from fnmatch import fnmatch
from pathlib import PurePosixPath

LITTER = ("~$*", ".~lock.*", "Thumbs.db", "ehthumbs.db", "desktop.ini", ".DS_Store", "._*", "__MACOSX", "Icon\r")
"""Names of files or folders: Word's and LibreOffice's locks, and what Windows and macOS put into every folder."""


def is_litter(uri: str) -> bool:
    """Whether a path below ``docs/`` is such a file, or lies in such a folder."""
    return any(fnmatch(part.casefold(), name.casefold()) for part in PurePosixPath(uri).parts for name in LITTER)
