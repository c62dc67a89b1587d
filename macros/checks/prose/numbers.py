"""Figures with a unit and times as they stand in prose: 「1,241筆」, 「6万5千筆」, 「二十四筆」, 「約200人」, 「13:30」, 「午後1時半」."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .blocks import words

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
_KANJI = "一二三四五六七八九"
_AMOUNT = (
    r"(?P<digits>\d(?<![\d.,:/第-]\d)(?<!人に\d)[\d,]*(?:\.\d+)?)"
    r"(?:(?P<man>万)(?:(?P<sen>\d[\d,]*)千)?(?P<ones>\d[\d,]*)?|(?P<thousand>千)(?P<rest>\d[\d,]*)?)?"
)
_IN_KANJI = (
    rf"(?P<kanji>[{_KANJI}十百千](?<![数何幾第{_KANJI}〇十百千].)(?:[{_KANJI}〇十百千]{{1,6}}|(?<!一)(?=筆|団体)))"
)
_FIGURE = re.compile(
    rf"(?=[\d{_KANJI}十百千])(?:{_AMOUNT}|{_IN_KANJI})\ ?(?:{_ANY_UNIT})"
    r"(?P<loose>ほど|くらい|ぐらい|前後|近く|弱)?(?P<over>(?:の参加者?)?(?:を?超|を?こえ|以上|余|あまり|強))?"
)
_ABOUT = re.compile(r"(?:約|およそ)\Z")
_WHOLE = re.compile(
    r"(?:(?<![小会統集推余])計|総勢|全体で|[合あ]わせて|延べ|のべ|参加者?(?:数|総数)?[は:])[はで:、]?\s?(?:約|およそ)?\Z"
)
_NUMERAL = re.compile(rf"[\d{_KANJI}十百千](?:(?<=\d)|[{_KANJI}十百千]|(?<=[{_KANJI}])(?:筆|団体))")
_SIGN = re.compile("[人名筆枚票個部冊件団所]")
"""A sign of any unit; 「署名24」 and 「シール投票は57」 hold one too."""
_BARE = re.compile(
    r"(?:(?P<signatures>署名)|(?P<vote>シール投票))[はがをも:]?\s?(?P<ones>\d++(?:,\d{3}(?!\d))*+)(?=、(?!\d)|[。,)(\sでをがと集]|\Z)"
)
"""「署名24」, which every reader takes for 24筆."""
_LONGEST = 60
"""What is longer was not counted by anybody, and would be none of Python's numbers."""
_TIME = re.compile(
    r"(?<![\d:])(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?![\d:])"
    r"|(?P<half_day>午前|午後)?(?<!\d)(?P<spoken>\d{1,2})時(?!間|点|期|代)(?:(?P<minutes>\d{1,2})分|(?P<half>半))?"
)
_SPAN = re.compile(r"(?<![\d:])(\d{1,2}:[0-5]\d)\s?[~〜-]\s?(\d{1,2}:[0-5]\d)(?![\d:])")


class Number(NamedTuple):
    """A figure in a text; ``manner`` is how it is said: about, loose, over, or empty where it is exact.

    ``whole`` is set where it is called a total; ``before`` is what is said between the figure before and this one.
    """

    text: str
    value: int
    unit: str
    manner: str = ""
    whole: bool = False
    before: str = ""


def may_count(text: str) -> bool:
    """Whether there is anything in a text that can be a figure or a time; most lines are done with here."""
    return bool(_NUMERAL.search(text))


@lru_cache(maxsize=16)
def numbers(text: str) -> tuple[Number, ...]:
    """Every figure with one of the units that results are counted in."""
    return tuple(_numbers(_folded(text))) if may_count(text) else ()


def _numbers(plain: str) -> Iterator[Number]:
    if not _SIGN.search(plain):
        return
    end, whole = 0, False
    found_figures = [found for found in _FIGURE.finditer(plain) if len(found[0]) < _LONGEST]
    if "署名" in plain or "シール" in plain:
        found_figures = sorted((*found_figures, *_bare(plain)), key=lambda each: each.start())
    for found in found_figures:
        before = plain[end : found.start()]
        whole = bool(_WHOLE.search(before)) or (whole and not before.strip("、・ "))  # 「計11団体26人」
        end = found.end()
        if found.re is _BARE:
            yield Number(found[0], _plain(found["ones"]), _bare_unit(found), "", whole, before + found[0])
        else:
            yield _figure(found, before, whole=whole)


def _bare(plain: str) -> Iterator[re.Match[str]]:
    return (found for found in _BARE.finditer(plain) if len(found[0]) < _LONGEST)


def fits(number: Number, said: set[int]) -> bool:
    """Whether a figure is one of those; 「3人ほど」 is nobody's count, 「約200人」 and 「50人を超える」 leave room."""
    if number.manner == "over":
        return any(number.value <= value < number.value * 2 for value in said)
    if number.manner == "about":
        return any(abs(value - number.value) * 10 <= value for value in said)
    return number.manner == "loose" or number.value in said


def _bare_unit(found: re.Match[str]) -> str:
    return "筆" if found["signatures"] else "枚"


def _figure(found: re.Match[str], before: str, *, whole: bool) -> Number:
    unit = next(unit for number, unit in enumerate(_UNITS) if found[f"u{number}"])
    about = _ABOUT.search(before)
    manner = "over" if found["over"] else "loose" if found["loose"] else "about" if about else ""
    value = _kanji_value(found["kanji"]) if found["kanji"] else _value(found)
    return Number((about[0] if about else "") + found[0], value, unit, manner, whole, before)


def times(text: str) -> Iterator[tuple[str, int]]:
    """Every time of day as it is written, and in minutes."""
    plain = _folded(text)
    for found in _TIME.finditer(plain) if ":" in plain or "時" in plain else ():
        hour = int(found["hour"] or found["spoken"])
        later = 12 if found["half_day"] == "午後" and hour < 12 else 0
        minute = int(found["minute"] or found["minutes"] or 0) + (30 if found["half"] else 0)
        yield found[0], (hour + later) * 60 + minute


def spans(text: str) -> Iterator[tuple[str, int, int]]:
    """Every 「13:30～15:00」 as it is written, and in minutes."""
    plain = _folded(text)
    for found in _SPAN.finditer(plain) if ":" in plain else ():
        first, last = (next(times(part))[1] for part in found.groups())
        yield found[0], first, last


@lru_cache(maxsize=16)
def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", "\n".join(words(text)))


def _value(found: re.Match[str]) -> int:
    """「1,241」, 「6万5千」, 「1.2万」, 「3千」."""
    if found["man"]:
        return (
            round(float(found["digits"].replace(",", "")) * 10_000)
            + _plain(found["sen"]) * 1000
            + _plain(found["ones"])
        )
    if found["thousand"]:
        return round(float(found["digits"].replace(",", "")) * 1000) + _plain(found["rest"])
    return round(float(found["digits"].replace(",", "")))


def _plain(digits: str | None) -> int:
    return int(digits.replace(",", "")) if digits else 0


def _kanji_value(written: str) -> int:
    """「二十四」, 「百五」, 「二四」 or 「一〇〇」."""
    if not set(written) & set("十百千"):
        return int("".join(str(f"〇{_KANJI}".index(sign)) for sign in written))
    total = digit = 0
    for sign in written:
        if sign in "十百千":
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[sign]
            digit = 0
        else:
            digit = f"〇{_KANJI}".index(sign)
    return total + digit
