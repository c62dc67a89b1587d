"""A QR code (ISO/IEC 18004) as one path of squares, for a sheet of paper."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

import segno

_QUIET = 4
"""Modules that stay white around the code, as the standard asks."""

_MASK = 2
"""Any of the eight masks can be read; trying them all would take four times as long on thousands of pages."""


class Code(NamedTuple):
    """The modules to be filled, as the data of an SVG path, and the side of the whole square in modules."""

    path: str
    side: int


def qr(text: str) -> Code:
    """The code of an address; a quarter of it may be stained (error level M corrects 15 %, Q 25 %)."""
    code = segno.make_qr(text, error="q", boost_error=False, mask=_MASK)
    rows = [bytes(row) for row in code.matrix]
    return Code("".join(part for number, row in enumerate(rows) for part in _runs(number, row)), len(rows) + 2 * _QUIET)


def _runs(number: int, row: bytes) -> Iterator[str]:
    """Each run of dark modules of a row as a bar one module high."""
    column = _QUIET
    for dark, modules in groupby(row):
        length = len(list(modules))
        if dark:
            yield f"M{column} {number + _QUIET}h{length}v1h-{length}z"
        column += length
