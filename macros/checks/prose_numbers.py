"""Figures with a unit and times as they stand in prose: 「1,241筆」, 「6万5千筆」, 「約200人」, 「13:30」, 「午後1時半」."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .prose_blocks import words

_UNITS = {
    "人": r"人(?!ひとり|一人|中|目|口|あたり|当たり|につき|に\d|家族|世帯|掛け|用|部屋|以内|未満|以下)|名(?![前称義簿目])",
    "筆": "筆",
    "枚": "枚(?!目)|票",
    "個": "個(?![人別室々])",
    "部": r"部(?![会分門屋長局])",
    "冊": "冊(?![子目])",
    "件": "件(?!目)",
    "団体": "団体",
    "カ所": "[カヵヶケか箇個]所",
}
_ANY_UNIT = "|".join(f"(?P<u{number}>{pattern})" for number, pattern in enumerate(_UNITS.values()))
_AMOUNT = r"(?:(?P<man>\d[\d,]*(?:\.\d+)?)万)?(?:(?P<sen>\d[\d,]*)千)?(?P<ones>\d[\d,]*)?"
_FIGURE = re.compile(
    rf"(?P<about>約|およそ)?(?<![\d.,:/第-])(?<!人に){_AMOUNT}(?<=[\d万千])(?:{_ANY_UNIT})"
    r"(?P<loose>ほど|くらい|ぐらい|前後|近く|弱)?(?P<over>(?:の参加者?)?(?:を?超|を?こえ|以上|余|あまり|強))?"
)
_TIME = re.compile(
    r"(?<![\d:])(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?![\d:])"
    r"|(?P<half_day>午前|午後)?(?<!\d)(?P<spoken>\d{1,2})時(?!間|点|期|代)(?:(?P<minutes>\d{1,2})分|(?P<half>半))?"
)
_SPAN = re.compile(r"(?<![\d:])(\d{1,2}:[0-5]\d)\s?[~〜-]\s?(\d{1,2}:[0-5]\d)(?![\d:])")


class Number(NamedTuple):
    """A figure in a text; ``manner`` is how it is said: about, loose, over, or empty where it is exact."""

    text: str
    value: int
    unit: str
    manner: str = ""


def numbers(text: str) -> Iterator[Number]:
    """Every figure with one of the units that results are counted in."""
    for found in _FIGURE.finditer(_folded(text)):
        unit = next(unit for number, unit in enumerate(_UNITS) if found[f"u{number}"])
        manner = next((name for name in ("over", "loose", "about") if found[name]), "")
        yield Number(found[0], _value(found["man"], found["sen"], found["ones"]), unit, manner)


def times(text: str) -> Iterator[tuple[str, int]]:
    """Every time of day as it is written, and in minutes."""
    for found in _TIME.finditer(_folded(text)):
        hour = int(found["hour"] or found["spoken"])
        later = 12 if found["half_day"] == "午後" and hour < 12 else 0
        minute = int(found["minute"] or found["minutes"] or 0) + (30 if found["half"] else 0)
        yield found[0], (hour + later) * 60 + minute


def spans(text: str) -> Iterator[tuple[str, int, int]]:
    """Every 「13:30～15:00」 as it is written, and in minutes."""
    for found in _SPAN.finditer(_folded(text)):
        first, last = (next(times(part))[1] for part in found.groups())
        yield found[0], first, last


@lru_cache(maxsize=16)
def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", "\n".join(words(text)))


def _value(man: str | None, sen: str | None, ones: str | None) -> int:
    plain = (part.replace(",", "") if part else "0" for part in (man, sen, ones))
    ten_thousands, thousands, rest = plain
    return round(float(ten_thousands) * 10_000) + int(thousands) * 1000 + int(rest)
