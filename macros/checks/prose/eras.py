"""和暦 in prose: 「令和5年（2023年）」, 「2023（令和5）年度」, 「R5（2023）」, and years that an era does not have."""

import re
from collections.abc import Iterator

from .mentions import ERAS, era_of, folded, number_of, paragraphs

_ANY = re.compile(r"[令平昭RHS](?:(?<=[令昭])和|(?<=平)成|(?<=[RHS])[ 　]?\d)")
_LAST = {"平成": 31, "昭和": 64}
_ERA = r"(?P<era{0}>令和|平成|昭和|(?<![A-Za-z])[RHS]) ?(?P<era_year{0}>元|\d{{1,2}}|[一二三四五六七八九十]{{1,3}})"
_PAIR = re.compile(
    _ERA.format(1) + r"年?度? ?[(/=・] ?(?P<year1>\d{4})(?!\d)年?度?\)?"
    r"|(?<!\d)(?P<year2>\d{4})年?度? ?[(/=・] ?" + _ERA.format(2) + r"(?!\d)年?度?\)?"
)
_ALONE = re.compile(r"(?P<era>平成|昭和)(?P<era_year>\d{1,2}|[一二三四五六七八九十]{1,3})年")


def wrong_eras(text: str) -> Iterator[tuple[int, str]]:
    """Rows (0-based) and messages where a 和暦 contradicts the 西暦 beside it, or is of a year that never was."""
    for line, _, row in paragraphs(text) if _ANY.search(text) else ():
        if not _ANY.search(row):
            continue
        plain = folded(row)
        pairs = list(_PAIR.finditer(plain))
        for found in pairs:
            if wrong := _contradiction(found, row[found.start() : found.end()]):
                yield line, wrong
        for found in _ALONE.finditer(plain):
            beside = any(pair.start() <= found.start() < pair.end() for pair in pairs)
            if not beside and number_of(found["era_year"]) > _LAST[found["era"]]:
                advice = f"{found['era']}は{_LAST[found['era']]}年までです。西暦で書くか、年を確かめてください"
                yield line, f"「{row[found.start() : found.end()]}」という年はありません。{advice}"


def _contradiction(found: re.Match[str], written: str) -> str | None:
    side = "1" if found["era1"] else "2"
    era, year = era_of(found[f"era{side}"]), int(found[f"year{side}"])
    if ERAS[era] + number_of(found[f"era_year{side}"]) == year:
        return None
    return f"「{written}」の和暦が合いません。{year}年は{_right(year)}です"


def _right(year: int) -> str:
    """Every era that the year lies in: 2019 is 平成31年 and 令和元年."""
    numbers = {era: year - before for era, before in ERAS.items()}
    fits = {era: number for era, number in numbers.items() if 1 <= number <= _LAST.get(era, number)}
    return "・".join(f"{era}{'元' if number == 1 else number}年" for era, number in reversed(fits.items())) or "別の年"
