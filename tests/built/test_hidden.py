"""What must stand in no file of the built site, and what must stand there word for word."""

import gzip
import json
from urllib.parse import quote

import pytest

from ..conftest import Built


def places_of(site: Built, text: str) -> set[str]:
    """Every built file that has the text, as it is, escaped as in JSON, or as in an address."""
    spellings = [spelling.encode() for spelling in (text, json.dumps(text)[1:-1], quote(text))]
    found = set()
    for path in (path for path in site.folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        content = gzip.decompress(content) if path.suffix == ".gz" else content
        if any(spelling in content for spelling in spellings) or text in path.name:
            found.add(path.relative_to(site.folder).as_posix())
    return found


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
