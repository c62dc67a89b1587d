"""Rules about what is written in words: dates, sums, and signs that no text needs."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from ..model.problem import Problem
from ..model.site import Site
from .prose.dates import misfit, undated, wrong_dates
from .prose.records import pieces

_STATED = re.compile(r"計?(?<!\d)(?P<bodies>\d{1,9})団体[、・]?(?P<people>\d{1,9})[人名]")
_HINT = re.compile(r"団体[、・，]?\d")
_PART = re.compile(r"(?<=[^\d,，])(\d{1,9})[人名](?![中目口])")
_ASIDE = re.compile(r"[（(][^（）()]*[）)]")


def dates_in_prose(site: Site) -> Iterator[Problem]:
    """文章の中の日付は、ある日付で、曜日や和暦と合っている。"""
    for piece in pieces(site):
        for line, message in wrong_dates(piece.text, piece.days):
            yield Problem(piece.path, piece.first + line + 1, message)


def weekdays_without_a_year(site: Site, today: date) -> Iterator[Problem]:
    """日付のないページや記録で、年のない日付に曜日をつけるときは、近い年の曜日と合っている。"""
    for piece in pieces(site):
        if not piece.days:
            for mention in undated(piece.text):
                if wrong := misfit(mention, today):
                    yield Problem(piece.path, piece.first + mention.line + 1, wrong)


def sums_in_prose(site: Site) -> Iterator[Problem]:
    """文章の中の「計11団体26人」は、その前に並べた団体と人数を足したものと合う。"""
    for source in site.sources:
        if not _HINT.search(source.text):
            continue
        for number, row in enumerate(unicodedata.normalize("NFKC", source.text).splitlines(), 1):
            for sentence in row.split("。"):
                if wrong := _wrong_sum(sentence):
                    yield Problem(source.path, number, wrong)


def unsafe_characters(site: Site) -> Iterator[Problem]:
    """目に見えない制御文字や、文字の向きを変える記号は使わない。"""
    for source in site.sources:
        for number, row in enumerate(() if _printable(source.text) else source.text.splitlines(), 1):
            if _printable(row):
                continue
            for column, character in enumerate(row, 1):
                if unicodedata.category(character) in {"Cc", "Cf", "Co", "Cn"} and character not in "\t\u3000":
                    name = f"U+{ord(character):04X}"
                    message = f"目に見えない文字（{name}）が {column} 文字目にあります。消して書き直してください"
                    yield Problem(source.path, number, message)
                    break


def _printable(text: str) -> bool:
    return text.replace("\n", "").replace("\u3000", "").replace("\t", "").isprintable()


def _wrong_sum(sentence: str) -> str | None:
    stated = _STATED.search(sentence)
    if not stated:
        return None
    parts = [int(part) for part in _PART.findall(_ASIDE.sub("", sentence[: stated.start()]))]
    if len(parts) < 2:
        return None
    bodies, people = int(stated["bodies"]), int(stated["people"])
    if (len(parts), sum(parts)) == (bodies, people):
        return None
    made = f"並べた数は {len(parts)} 団体、足すと {sum(parts)} 人です"
    return f"「{stated[0]}」と書かれていますが、{made}。どちらかを直してください"
