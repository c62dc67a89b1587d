"""What an authored text links to below ``docs/``."""

import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath
from urllib.parse import unquote

_LINK = re.compile(
    r"\]\(\s*<?(?P<to>[^\s()<>#?:]+)|^\s*\[[^\]]+\]:\s*<?(?P<defined>[^\s<>#?:]+)",
    re.MULTILINE,
)


def linked(uri: str, text: str) -> Iterator[str]:
    """The targets of a text's links to pages and files of the site, as paths below ``docs/``; ``uri`` is the page's own."""
    for found in _LINK.finditer(text):
        yield normpath(join(dirname(uri), unquote(found["to"] or found["defined"])))
