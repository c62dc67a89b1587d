"""What must not be published unless the council lists it: numbers, addresses and links that lead to a person."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from typing import NamedTuple

_HYPHENS = str.maketrans(dict.fromkeys("‐‑‒–—―−－", "-"))


class Contact(NamedTuple):
    """Something found in a text: the line (0-based), what sort of thing, and the thing itself."""

    line: int
    kind: str
    text: str


# What holds a shorter thing comes first: the number of a meeting is not also a telephone number.
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (
            "オンライン会議の招待",
            r"https?://[^\s]*(?:zoom\.us/[jw]/|meet\.google\.com/|teams\.(?:microsoft|live)\.com/)[^\s\"')]*",
        ),
        ("オンライン会議のID", r"(?:ミーティング|会議|meeting|zoom)\s?id[:\s]*\d{3}[\s-]?\d{3,4}[\s-]?\d{3,4}"),
        ("パスコード", r"(?:パスコード|パスワード|passcode|password)\s*[:は]?\s*[a-z0-9]{4,}"),
        ("生年月日", r"生年月日[:\s]*(?:\d|明治|大正|昭和|平成|令和)[\d年月日/.-]*"),
        ("生年月日", r"(?:\d{4}年|(?:明治|大正|昭和|平成|令和)\d{1,2}年)\d{1,2}月\d{1,2}日\s?生"),
        ("12桁の番号", r"(?<![\d./=_-])\d{4}[\s-]?\d{4}[\s-]?\d{4}(?![\d.-])"),
        ("携帯電話の番号", r"(?<![\d-])0[5-9]0[-\s]?\d{4}[-\s]?\d{4}(?![\d-])"),
        ("電話番号", r"(?<![\d-])(?:\(0\d{1,4}\)|0\d{1,4}[-\s]|0\d{1,4}\()\d{1,4}[-)\s]\d{3,4}(?![\d-])"),
        ("電話番号", r"(?:電話|tel|fax|ファクス|ファックス)(?:番号)?[:.\s]*0\d{9}(?!\d)"),
        (
            "メールアドレス",
            r"[a-z0-9._%+-]+(?:@|\s?[(\[](?:at|アットマーク|アット|@)[)\]]\s?)[a-z0-9-]+(?:\.[a-z0-9-]+)+",
        ),
        ("郵便番号", r"(?:〒|郵便番号)[:\s]*\d{3}-?\d{4}"),
        ("番地のある住所", r"[一-龥ヶ]+[市区町村][一-龥ヶぁ-ん]*\d+(?:丁目|番地?|-\d+-\d+|-\d+番)"),
    )
)


def contacts(text: str, allowed: Collection[str] = ()) -> Iterator[Contact]:
    """Every such thing in a text, full width or half; ``allowed`` are those the council has listed as its own."""
    own = {folded(value) for value in allowed}
    for line, row in enumerate(text.splitlines()):
        plain = folded(row)
        taken: list[range] = []
        for kind, pattern in _PATTERNS:
            for found in pattern.finditer(plain):
                if any(found.start() < span.stop and span.start < found.end() for span in taken):
                    continue
                taken.append(range(*found.span()))
                if not any(found[0] in value or value in found[0] for value in own):
                    yield Contact(line, kind, found[0])


def folded(text: str) -> str:
    """Half width, with every sort of hyphen between digits as ``-``, so that one pattern finds all ways of writing."""
    plain = unicodedata.normalize("NFKC", text).translate(_HYPHENS)
    return re.sub(r"(?<=\d)\s*[-ー]\s*(?=\d)", "-", plain)
