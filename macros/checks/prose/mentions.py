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
NUMBERS = r"(?<=\d)[/／－‐–.．-]\d{1,2}(?![\d/-])(?<![a-z]:\ \d{4}-\d\d-\d\d)"
"""What follows the first digit of a date in numbers; the date of a record, ``date: 2023-11-25``, is none."""
_SIGN = re.compile(rf"[月年\d](?:(?<=[月年])|{NUMBERS})")
"""Without one of these a row holds no date. One sign is looked for first, so that the search is quick at all others."""
_ANY_NUMBERS = re.compile(r"\d[/／－‐–.．-]\d")
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


def may_be_dated(text: str) -> bool:
    """Whether there is a sign of any date; of most texts that is all that needs to be asked."""
    return bool(_SIGN.search(text))


def _dated(rows: list[str]) -> Iterator[int]:
    """The numbers of the rows (0-based) that may hold a date."""
    text, line, end, told = "\n".join(rows), 0, 0, -1
    for sign in _SIGN.finditer(text):
        line += text.count("\n", end, sign.start())
        end = sign.start()
        if line != told:
            yield line
        told = line


def _first_row(rows: list[str], line: int) -> int:
    while line and not _BEGINS.match(rows[line]):
        line -= 1
    return line


def folded(row: str) -> str:
    """A row with the signs of dates in their plainest form, each where it stood."""
    return row.translate(_FOLD)


def mentions(text: str) -> Iterator[Mention]:
    """Every date of a text in its order."""
    above, ended, said = 0, 0, None
    if not may_be_dated(text):
        return
    rows = list(words(text))
    for line in _dated(rows):
        row, paragraph = rows[line], _first_row(rows, line)
        plain = folded(row)
        for whole, year, found in _dates(plain):
            if year is None and said and above == paragraph and not any(map(_ANY_NUMBERS.search, rows[ended:line])):
                year = said
            month, day = number_of(whole["month"]), number_of(found["day"])
            weekday = found["weekday"] or found["bare"] or _ROUND.get(found["round"])
            written = row[whole.start() : found.end()].strip()
            yield Mention(line, paragraph, written, year, month, day, weekday)
        ending = _YEAR_AT_END.search(plain) if "年" in plain else None
        above, ended, said = paragraph, line + 1, int(ending[1]) if ending else None


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
    wholes = list(_DATE.finditer(row)) if "月" in row else []
    if _ANY_NUMBERS.search(row):
        numeric = _NUMERIC.finditer(row)
        wholes += (each for each in numeric if each["year"] or each["era"] or each["weekday"] or each["round"])
        wholes.sort(key=lambda each: each.start())
    for whole in wholes:
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
