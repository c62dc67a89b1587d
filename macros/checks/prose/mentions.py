"""Dates as they are written in prose: 「11月25日（土）」, 「令和5年11月25日」, 「11/25（土）」, 「十一月二十五日」, 「25日・26日（日）」."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from .blocks import words

_FOLD = str.maketrans("０１２３４５６７８９（）〔〕【】［］[]／－‐–．～〜　", "0123456789()()()()()/---.~~ ")
"""One sign for one sign, so that what was found in the folded row is quoted as the editor wrote it."""

_ROUND = dict(zip("㈪㈫㈬㈭㈮㈯㈰", "月火水木金土日", strict=True))
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
_SHORT = {"R": "令和", "H": "平成", "S": "昭和"}
_KANJI = "一二三四五六七八九"
_NUMBER = rf"\d{{1,2}}|[{_KANJI}十]{{1,3}}"
_ERA = rf"(?P<era>令和|平成|昭和|(?<![A-Za-z])[RHS])\ ?(?P<era_year>元|{_NUMBER})"
_SAID_AFTER = r"曜日?|[・･、,/ ][^()]*|[・･]?[祝休]日?"
_WEEKDAY = rf"(?:\ ?(?:\((?P<weekday>[月火水木金土日])(?:曜日?)?(?:{_SAID_AFTER})?\)|(?P<bare>[月火水木金土日])曜|(?P<round>[㈪㈫㈬㈭㈮㈯㈰])))?"
_YEAR = rf"(?:(?P<year>\d{{4}}|[〇{_KANJI}]{{4}})|{_ERA})(?:年?\ ?\([^()]{{1,12}}\))?年?\ ?"
_DATE = re.compile(
    rf"(?=[\d{_KANJI}〇十令平昭RHS])(?<![\d{_KANJI}十])(?:{_YEAR})?(?P<month>{_NUMBER})月\ ?(?P<day>{_NUMBER})日(?![間目]){_WEEKDAY}",
    re.VERBOSE,
)
_NUMERIC = re.compile(
    r"(?=[\dRHS])(?<![\w/.:-])(?<![a-z]:\ )(?:(?:(?P<year>\d{4})|(?P<era>[RHS])(?P<era_year>\d{1,2}))(?P<sign>[/.-]))?(?P<month>\d{1,2})(?(sign)(?P=sign)|/)(?P<day>\d{1,2})(?![\d/-])"
    + _WEEKDAY,
    re.VERBOSE,
)
_FOLLOWING = re.compile(
    rf"\ ?(?:[・･、,~-]|から|と|および|及び)\ ?(?P<day>{_NUMBER})日(?![間目後前])" + _WEEKDAY, re.VERBOSE
)
_NUMBERS = re.compile(r"\d[/／－‐–.．-]\d")
_YEAR_AT_END = re.compile(r"(\d{4})年 *$")
_BEGINS = re.compile(r"\s*(?:$|[-*+#|>]|\d+[.)]\s|[a-z_]+:)")
"""A row that is no continuation of the one above."""


class Mention(NamedTuple):
    """A date in a text: its row and the first row of its paragraph (0-based), how it is written, and what it says."""

    line: int
    paragraph: int
    text: str
    year: int | None
    month: int
    day: int
    weekday: str | None


def paragraphs(text: str) -> Iterator[tuple[int, int, str]]:
    """The number of every row and of the first row of its paragraph (both 0-based), and its words."""
    paragraph = 0
    for line, row in enumerate(words(text)):
        paragraph = line if _BEGINS.match(row) else paragraph
        yield line, paragraph, row


def _may_be_dated(text: str) -> bool:
    return "月" in text or "年" in text or bool(_NUMBERS.search(text))


def _first_row(rows: list[str], line: int) -> int:
    while line and not _BEGINS.match(rows[line]):
        line -= 1
    return line


def folded(row: str) -> str:
    """A row with the signs of dates in their plainest form, each where it stood."""
    return row.translate(_FOLD)


def mentions(text: str) -> Iterator[Mention]:
    """Every date of a text in its order."""
    above: tuple[int, int | None] = (0, None)
    if not _may_be_dated(text):
        return
    rows = list(words(text))
    for line in [line for line, row in enumerate(rows) if _may_be_dated(row)]:
        row, paragraph = rows[line], _first_row(rows, line)
        plain = folded(row)
        for whole, year, found in _dates(plain):
            if year is None and above[0] == paragraph:
                year = above[1]
            month, day = number_of(whole["month"]), number_of(found["day"])
            weekday = found["weekday"] or found["bare"] or _ROUND.get(found["round"])
            written = row[whole.start() : found.end()].strip()
            yield Mention(line, paragraph, written, year, month, day, weekday)
        ending = _YEAR_AT_END.search(plain)
        above = (paragraph, int(ending[1]) if ending else None)


def without_dates(row: str) -> str:
    """A folded row with a blank for every sign of a date that names its month."""
    for whole, _, found in _dates(row):
        row = row[: whole.start()] + " " * (found.end() - whole.start()) + row[found.end() :]
    return row


def number_of(written: str) -> int:
    """「25」, 「二十五」, 「二〇二三」 or 「元」 as a number."""
    if written.isdecimal():
        return int(written)
    if written == "元":
        return 1
    if "十" in written:
        tens, _, ones = written.partition("十")
        return (number_of(tens) if tens else 1) * 10 + (number_of(ones) if ones else 0)
    return int("".join(str(f"〇{_KANJI}".index(sign)) for sign in written))


def era_of(written: str) -> str:
    """「R」 is 令和."""
    return _SHORT.get(written, written)


def _dates(row: str) -> Iterator[tuple[re.Match[str], int | None, re.Match[str]]]:
    """Every date written out, its year if there is one, and itself or a day that follows it in a list or a span."""
    numeric = (
        each for each in _NUMERIC.finditer(row) if each["year"] or each["era"] or each["weekday"] or each["round"]
    )
    for whole in sorted((*_DATE.finditer(row), *numeric), key=lambda each: each.start()):
        year = _year(whole)
        yield whole, year, whole
        before, found = whole, _FOLLOWING.match(row, whole.end())
        while found and number_of(found["day"]) > number_of(before["day"]):
            yield whole, year, found
            before, found = found, _FOLLOWING.match(row, found.end())


def _year(found: re.Match[str]) -> int | None:
    said = found.groupdict()
    if said["year"]:
        return number_of(said["year"])
    era = said.get("era")
    return ERAS[era_of(era)] + number_of(said["era_year"] or "") if era else None
