"""What must stand in no file of the built site, and what must stand there word for word."""

import gzip
import json
from functools import cache
from pathlib import Path
from urllib.parse import quote, unquote

import pytest

from macros.checks.private import squeezed
from macros.scan import pieces

from ..conftest import Built
from ..scan.files import package


@cache
def _contents(folder: Path) -> dict[str, tuple[bytes, str]]:
    """Every built file as its bytes, and as a reader meets it: lines unfolded, escapes undone, PDFs and packed files opened."""
    found = {}
    for path in (path for path in folder.rglob("*") if path.is_file()):
        name, content = path.relative_to(folder).as_posix(), path.read_bytes()
        unpacked = gzip.decompress(content) if path.suffix == ".gz" else content
        found[name] = unpacked, squeezed(unquote(name) + "".join(piece.text for piece in pieces(name, content)))
    return found


def places_of(site: Built, text: str) -> set[str]:
    """Every built file, of whatever sort, that has the text, or spells it as JSON or an address would."""
    spellings = [spelling.encode() for spelling in (text, json.dumps(text)[1:-1], quote(text))]
    return {
        name
        for name, (content, read) in _contents(site.folder).items()
        if any(spelling in content for spelling in spellings) or squeezed(text) in read
    }


def test_a_trace_is_found_in_every_sort_of_file(tmp_path: Path) -> None:
    """Else the tests below could not fail."""
    name = "あさがお行動"
    files = {
        "a.ics": f"SUMMARY:{name[:3]}\r\n {name[3:]}\r\n".encode(),
        "b.json": json.dumps({"title": name}).encode(),
        "c.xml": "".join(f"&#{ord(sign)};" for sign in name).encode(),
        "d.csv": name.encode("cp932"),
        "e.html": f"<p>{name[:3]}<b>{name[3:]}</b></p>".encode(),
        "f.xml.gz": gzip.compress(name.encode()),
        "g.html": f'<a href="{quote(name)}/">'.encode(),
        f"{name}.txt": b"",
        "h.xlsx": package(xl__sharedStrings=f"<sst><si><t>{name}</t></si></sst>"),
    }
    for path, content in files.items():
        (tmp_path / path).write_bytes(content)
    assert places_of(Built(tmp_path), name) == set(files)


@pytest.mark.parametrize(
    "text",
    [
        *("非公開の打ち合わせ", "試しの宣伝", "2031-04-10-uchiawase", "2031-06-05-uchiawase", "2031-08-27-junbi"),
        *("非公開の陳情", "2030-hikokai"),
        *("見方三郎", "みかた さぶろう", "mikata-saburo", "試野五月", "しの さつき", "shino-satsuki", "999筆"),
    ],
)
def test_what_is_not_public_stands_in_no_file(test_build: Built, text: str) -> None:
    assert places_of(test_build, text) == set()


def test_what_is_public_is_found_in_pages_and_search_index(test_build: Built) -> None:
    page, index = "events/2031-06-07-tsudoi/index.html", "search/pages.json"
    assert {page, index} <= places_of(test_build, "くらしを語る県民のつどい")
    assert {"events/index.html", "calendar/2031-06/index.html", index} <= places_of(test_build, "2031-06-07-tsudoi")


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("reports/2031/2031-05-16-shomei", "{{ 団体名 }}"),
        ("events/2031-06-24-kakko", "書き方教室「{{ 二重かっこ }}」をそのまま出す"),
        ("events/2031-06-28-sodan", "くらし & 仕事の「なんでも相談」会 \"お茶つき\" 'おかわり自由'"),
        ("reports/2030/2031-02-20-caravan", "例川市の参加者を「14人」としていましたが、正しくは15人です。"),
        ("events/2031-05-19-taikai", "2031年5月19日（月）～21日（水）"),
    ],
)
def test_what_editors_wrote_stands_word_for_word(test_build: Built, address: str, text: str) -> None:
    assert text in test_build.text(address)
