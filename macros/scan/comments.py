"""Takes comments out of finished pages: what an editor noted for a colleague is not for the reader of the source."""

import re

_TOKEN = re.compile(
    r"""(?P<raw><(?P<tag>script|style|pre|textarea|title)\b.*?</(?P=tag)\s*>)  # stays as it is, to its end
    |(?P<conditional><!--\[if\b.*?\]-->|<!--<!\[endif\]-->|<!\[endif\]-->)      # old Outlook's and Explorer's
    |(?P<comment><!--(?:-?>|.*?--!?>))
    |(?P<open><[a-z/](?:[^<>"']|"[^"]*"|'[^']*')*>)                            # so that an attribute is no comment
    """,
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)


def without_comments(html: str) -> str:
    """The page without its comments; scripts, styles, preformatted text and conditional comments stay as they are."""
    return html if "<!--" not in html else _TOKEN.sub(lambda found: "" if found["comment"] else found[0], html)
