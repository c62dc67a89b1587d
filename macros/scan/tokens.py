"""Markup in parts: whole tags, whole scripts, texts. What stands on page after page is then read once.

A parser that reads every character of every page took a third of a build; nearly all tags of a page stand on others too.
"""

import re

_ATTRIBUTES = r"""(?:\s++[^\s"'<>/=]++(?:=(?:"[^"]*+"|'[^']*+'|[^\s"'<>=`]++))?+)*+\s*+"""
_TOKEN = re.compile(
    rf"""[^<]++
    |<(?!(?:script|style)\b)[a-z][a-z0-9:-]*+{_ATTRIBUTES}/?>
    |</[a-z][a-z0-9:-]*+\s*+>
    |<script\b{_ATTRIBUTES}>.*?</\s*script\s*>
    |<style\b{_ATTRIBUTES}>.*?</\s*style\s*>
    |<!doctype\s[^<>]*+>
    |<\?xml\s[^<>?]*+\?>
    |<
    """,
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
"""Well-formed markup, in which every parser sees the same borders; the last choice is the sign of anything else."""


def tokens(html: str) -> list[str] | None:
    """The parts in their order, or None where the markup is so uncommon that only a parser can tell."""
    found = _TOKEN.findall(html)
    return None if "<" in found else found
