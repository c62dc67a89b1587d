"""The QR code: the squares of the path are the modules of the standard, with the quiet zone around them."""

import re

import pytest
import segno

from macros.views.qr import qr

ADDRESSES = [
    "https://mihon.example/",
    "https://mihon.example/events/2031-06-07-tsudoi/",
    "https://見本.example/" + "a" * 300,
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_path_fills_exactly_the_dark_modules(address: str) -> None:
    code = qr(address)
    filled = set()
    for column, row, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", code.path):
        filled |= {(int(row), int(column) + step) for step in range(int(length))}
    written = segno.make_qr(address, error="m", boost_error=False, mask=2)
    dark = {(row + 4, column + 4) for row, line in enumerate(written.matrix) for column, bit in enumerate(line) if bit}
    assert filled == dark
    assert code.side == len(written.matrix) + 8
    assert re.sub(r"M\d+ \d+h\d+v1h-\d+z", "", code.path) == ""
