"""A QR code (ISO/IEC 18004) as one path of thick lines, for a sheet of paper: it stands on thousands of pages."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import segno

_QUIET = 4
"""Modules that stay white around the code, as the standard asks."""

_MASK = 2
"""Any of the eight masks can be read; trying them all would take four times as long on thousands of pages."""

_DARK = re.compile(b"\x01+")


class Code(NamedTuple):
    """The dark modules, as the data of an SVG path with a stroke one module wide, and the side of the whole square in modules."""

    path: str
    side: int


def qr(text: str) -> Code:
    """The code of an address; 15 % of it may be stained (error level M): more would make the squares smaller."""
    code = segno.make_qr(text, error="m", boost_error=False, mask=_MASK)
    rows = enumerate(map(bytes, code.matrix), _QUIET)
    return Code("".join(bar for number, row in rows for bar in _bars(number, row)), len(code.matrix) + 2 * _QUIET)


def _bars(number: int, row: bytes) -> Iterator[str]:
    """Each run of dark modules of a row as a line one module thick; from the first, one moves to the others."""
    stop = -_QUIET
    for run in _DARK.finditer(row):
        move = f"m{run.start() - stop} 0" if stop > 0 else f"M{run.start() + _QUIET} {number}.5"
        stop = run.end()
        yield f"{move}h{stop - run.start()}"
