"""What an authored text links to below ``docs/``."""

import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath
from urllib.parse import unquote

_LINK = re.compile(r"""(?:\]\(|\[[^\]]+\]:)\s*<?\s*(?P<to>[^\s()<>#?:"']+)""")
"""Names of pages and files hold none of these signs: rules see to that. A target may be defined in a list or a quotation, too."""
_ESCAPED = re.compile(r"\\(?=[!-/:-@\[-`{-~])")


def linked(uri: str, text: str) -> Iterator[str]:
    """The targets of a text's links to pages and files of the site, as paths below ``docs/``; ``uri`` is the page's own."""
    for found in _LINK.finditer(text):
        target = unquote(_ESCAPED.sub("", found["to"]))
        yield normpath(join(dirname(uri), target)).lstrip("/")
