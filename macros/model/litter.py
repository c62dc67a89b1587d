"""Files that programs leave behind without anybody's doing: they are passed over, and never published."""

import re
from fnmatch import translate

LITTER = ("~$*", ".~lock.*", "Thumbs.db", "ehthumbs.db", "desktop.ini", ".DS_Store", "._*", "__MACOSX", "Icon\r")
"""Names of files or folders: Word's and LibreOffice's locks, and what Windows and macOS put into every folder."""
_ANY = re.compile("|".join(translate(name.casefold()) for name in LITTER))


def is_litter(uri: str) -> bool:
    """Whether a path below ``docs/`` is such a file, or lies in such a folder."""
    return any(_ANY.match(part) for part in uri.casefold().split("/"))
