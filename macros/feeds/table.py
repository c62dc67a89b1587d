"""A table as a file: CSV for Excel, JSON for programs."""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from ..model.survey import Missing, Value

_FORMULA = re.compile(r"[=+\-@\t\r\n]")
"""How a cell begins that a spreadsheet would work out as a formula (OWASP, CSV injection)."""
_NEGATIVE = re.compile(r"-\d+(\.\d+)?", re.ASCII)


def csv_bytes(headings: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """UTF-8 with BOM and CRLF, as Excel reads it; a missing value stays the word for why."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_harmless(heading) for heading in headings])
    writer.writerows([_harmless(_text(value)) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def json_bytes(about: Mapping[str, object], headings: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """The same columns; a missing value is null, with the reason under ``missing``."""
    table = [_object(headings, row) for row in rows]
    whole = {**about, "columns": list(headings), "rows": table}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _object(headings: Sequence[str], row: Sequence[Value]) -> dict[str, object]:
    cells = dict(zip(headings, row, strict=True))
    reasons = {heading: str(value) for heading, value in cells.items() if isinstance(value, Missing)}
    return {**{heading: _plain(value) for heading, value in cells.items()}, "missing": reasons}


def _plain(value: Value) -> int | float | bool | str | None:
    if isinstance(value, Missing):
        return None
    return float(value) if isinstance(value, Decimal) else value


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return "はい" if value else "いいえ"
    return str(value)


def _harmless(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) and not _NEGATIVE.fullmatch(cell) else cell
