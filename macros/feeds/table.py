"""A table as a file: CSV for Excel, JSON for programs."""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from decimal import Decimal

from ..model.dataset import Cell
from ..model.survey import Missing

_FORMULA = re.compile(r"'*[=+\-@＝＋－＠\t\r\n\0]")
"""How a cell begins that a spreadsheet would work out as a formula (OWASP, CSV injection; ASVS 5.0, 1.2.10).

One that already begins with apostrophes gets one more, so that taking one away gives back every cell.
"""
_NEXT = ",\n"
_NEGATIVE = re.compile(r"-\d+(\.\d+)?", re.ASCII)


def csv_bytes(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with BOM and CRLF, as Excel reads it; a missing value stays the word for why."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_harmless(heading) for heading in headings])
    writer.writerows([_harmless(_text(value)) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def json_bytes(about: Mapping[str, object], headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """The same columns; a missing value is null, with the reason under ``missing``."""
    table = [{**_cells(headings, row), "missing": _reasons(headings, row)} for row in rows]
    whole = {**about, "columns": list(headings), "rows": table}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def table_json(about: Mapping[str, object], names: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """One row a line, so that a long table is written by the quick encoder and can be read by eye."""
    head = json.dumps(about, ensure_ascii=False, indent=1).removesuffix("\n}")
    lines = (json.dumps(_told(names, row), ensure_ascii=False) for row in rows)
    return f'{head},\n "rows": [\n{_NEXT.join(lines)}\n ]\n}}\n'.encode()


def _told(names: Sequence[str], row: Sequence[Cell]) -> dict[str, object]:
    """The cells by name; where one has no value, why, if that is told."""
    cells, reasons = _cells(names, row), _reasons(names, row)
    return {**cells, "missing": reasons} if reasons else cells


def _cells(names: Sequence[str], row: Sequence[Cell]) -> dict[str, object]:
    return {name: _plain(value) for name, value in zip(names, row, strict=True)}


def _reasons(names: Sequence[str], row: Sequence[Cell]) -> dict[str, str]:
    return {name: str(value) for name, value in zip(names, row, strict=True) if isinstance(value, Missing)}


def _plain(value: Cell) -> int | float | bool | str | None:
    if isinstance(value, Missing):
        return None
    if isinstance(value, date | time):
        return _text(value)
    return float(value) if isinstance(value, Decimal) else value


def _text(value: Cell) -> str:
    """The value as the open data tell of it: 2023-11-25, 13:30, はい; nothing where it is not told."""
    if value is None:
        return ""
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, bool):
        return "はい" if value else "いいえ"
    return str(value)


def _harmless(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) and not _NEGATIVE.fullmatch(cell) else cell
