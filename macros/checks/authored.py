"""What an editor wrote below the head of a page, for the rules about marks."""

import re
from collections.abc import Iterator

from ..model.head import head
from ..model.site import Site

_CODE = re.compile(r"(?<![`\\])(`+)(?!`)[^\n]+?(?<!`)\1(?!`)")
"""What Markdown surely takes for code; fences are off, and what is blanked here is not looked at."""


def bodies(site: Site, *signs: str) -> Iterator[tuple[str, int, str]]:
    """The text below the front matter of every page that holds one of the signs, code blanked out, with its first line."""
    for source in site.sources:
        if source.path.endswith(".md") and any(sign in source.text for sign in signs):
            above, body = parted(source.text)
            yield source.path, above.count("\n") + 1, without_code(body)


def parted(text: str) -> tuple[str, str]:
    """The front matter of a page, and what is below it."""
    found = head(text)
    return (text[: found.body], text[found.body :]) if found else ("", text)


def without_code(text: str) -> str:
    """A text with blanks for its code."""
    return _CODE.sub(blanks, text) if "`" in text else text


def blanks(found: re.Match[str]) -> str:
    """As many signs that nothing is found in, on as many lines."""
    return re.sub(r"[^\n]", " ", found[0])
