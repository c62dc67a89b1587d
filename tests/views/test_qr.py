"""The QR code: the squares of the path are the modules of the standard, with the quiet zone around them."""

import re
from collections.abc import Iterator

import pytest
import segno

from macros.views.qr import qr

ADDRESSES = [
    "https://mihon.example/",
    "https://mihon.example/events/2031-06-07-tsudoi/",
    "https://見本.example/" + "a" * 300,
]


def lines(path: str) -> Iterator[tuple[int, int, int]]:
    """Row, column and length of every line of the path, as a browser draws it."""
    row = column = 0
    assert re.fullmatch(r"(?:(?:M\d+ \d+\.5|m\d+ 0)h\d+)+", path)
    for x, y, gap, length in re.findall(r"(?:M(\d+) (\d+)\.5|m(\d+) 0)h(\d+)", path):
        row, column = (int(y), int(x)) if x else (row, column + int(gap))
        yield row, column, int(length)
        column += int(length)


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_path_fills_exactly_the_dark_modules(address: str) -> None:
    code = qr(address)
    filled = {(row, column + step) for row, column, length in lines(code.path) for step in range(length)}
    written = segno.make_qr(address, error="m", boost_error=False, mask=2)
    dark = {(row + 4, column + 4) for row, line in enumerate(written.matrix) for column, bit in enumerate(line) if bit}
    assert filled == dark
    assert code.side == len(written.matrix) + 8
