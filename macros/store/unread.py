"""What stands in rows and files that could not be read, so that nobody is told that it is not registered."""

import re
from collections.abc import Iterator
from typing import Any

_NAMED = re.compile(
    r"""^[ \t]*+(?:- ++)?(?:(?:id|name|title|full_name): *|(?=[^:\n]+$))["']?([^\n]+?)["']?[ \t\r]*$""", re.M
)


def names_of(data: Any) -> Iterator[str]:
    """What a row that could not be read is called, as far as it says."""
    if isinstance(data, dict):
        deadlines = data.get("deadlines")
        rows = [data, *(deadlines if isinstance(deadlines, tuple) else ())]
        names = [row.get(key) for row in rows if isinstance(row, dict) for key in ("id", "name", "title")]
        aliases = data.get("aliases")
        yield from (
            name for name in (*names, *(aliases if isinstance(aliases, tuple) else ())) if isinstance(name, str)
        )


def names_in(text: str) -> Iterator[str]:
    """Whatever looks like an id, a name or an alias in a file that is broken as a whole."""
    yield from (found[1] for found in _NAMED.finditer(text))
