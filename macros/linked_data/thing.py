"""Plain data for JSON-LD (W3C, JSON-LD 1.1), and how it is written into a page."""

import json
import re
from typing import Any, TypeAlias

Thing: TypeAlias = dict[str, Any]

_SIGNS = re.compile("[<>&\u2028\u2029]")
"""JSON lets every sign be written by its number; without these no text can end the script that it stands in."""


def thing(kind: str, **told: object) -> Thing:
    """One thing of that type; what is not known is left out."""
    return {"@type": kind, **{name: value for name, value in told.items() if value not in (None, "", (), [])}}


def written(things: list[Thing]) -> str:
    """All of them as one JSON text that can stand in a script element (HTML, 4.12.1.3)."""
    whole = {"@context": "https://schema.org", "@graph": things}
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    return _SIGNS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)
