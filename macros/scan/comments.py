"""Takes comments out of finished pages: what an editor noted for a colleague is not for the reader of the source."""

import re

_TOKEN = re.compile(
    r"""(?P<raw><(?P<tag>script|style|textarea|title)\b.*?</(?P=tag)\s*>)      # text to its end, in which no comment begins
    |(?P<comment><!--(?:-?>|.*?--!?>|.*\Z)|<!(?!doctype\b)[^>]*>|<\?[^>]*>|</(?![a-z])[^>]*>)  # and what a browser takes for one
    |(?P<open><[a-z/](?:[^<>"']|"[^"]*"|'[^']*')*>)                            # so that an attribute is no comment
    """,
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
_BEGINS = re.compile(r"<(?:!(?!doctype\b)|\?|/(?![a-z]))", re.IGNORECASE)


def without_comments(html: str) -> str:
    """The page without its comments, and without what the HTML standard reads as one; scripts and styles stay as they are."""
    return html if not _BEGINS.search(html) else _TOKEN.sub(lambda found: "" if found["comment"] else found[0], html)
