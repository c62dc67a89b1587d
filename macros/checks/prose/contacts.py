"""What must not be published unless the council lists it: numbers, addresses and links that lead to a person."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

_HYPHENS = re.compile("[‐‑‒–—―−－]")
_BETWEEN_DIGITS = re.compile(r"[\s\-ー](?<=\d.)(?:(?<=\s)\s*[-ー]|(?<=[-ー]))\s*(?=\d)", re.DOTALL)
"""One sign first, so that the search is quick at all others."""
_KANJI_DIGIT = "[〇零一二三四五六七八九]"
_WRITTEN = """@ ＠ ★ ☆ ◎ ● 〒 アット パスコード パスワード passcode password 丁目 生年月日 日生 :// .us/ meet. zoom ｚｏｏｍ ミーティング
    会議id 会議ｉｄ meeting 電話 tel fax ｔｅｌ ｆａｘ ファクス ファックス 郵便番号 +81 ＋８１
    lineid ラインid pw pass ｐｗ ｐａｓｓ 番号"""
_WORDS = re.compile(
    "|".join(map(re.escape, (*_WRITTEN.split(), " at ", "line id", "(at", "[at", "（at", "［at", "日 生", "日　生")))
)
_HYPHEN = "[-‐-―−－ー]"
_DIGITS = re.compile(
    rf"""[\d(（〇零市区町村](?:                                              # one sign first, so that the search is quick at all others
    (?<=[(（])[0０]\d(?:(?:[^\d\n]?\d){{8}})?
    |(?<=[0０])(?<!\d[0０])\d(?:[^\d\n]?\d){{8}}                          # ten digits, whatever stands between them
    |(?<=\d)(?:\d{{3}}[\s-]?\d{{4}}[\s-]?\d{{4}}|\d\d[\s-]\d{{3,4}}[\s-]\d{{3,4}}|[\ 　]?番|\d\d{_HYPHEN}\d{{4}}|[\ 　]?生)
    |(?<=[〇零]){_KANJI_DIGIT}
    |(?<=[市区町村])[^\d\n]{{1,24}}\d{{1,3}}{_HYPHEN}\d)""",
    re.VERBOSE,
)


def _suspects(text: str) -> Iterator[tuple[int, str]]:
    """The lines (0-based) that can hold anything of the kind, however it is written; most are done with here."""
    if "\n" not in text:
        yield from [(0, text)] if _WORDS.search(text.lower()) or _DIGITS.search(text) else ()
        return
    signs = sorted(each.start() for each in (*_WORDS.finditer(text.lower()), *_DIGITS.finditer(text)))
    if signs:
        rows = text.split("\n")
        yield from ((line, rows[line]) for line in dict.fromkeys(_lines(text, signs)))


def _lines(text: str, places: Iterable[int]) -> Iterator[int]:
    """The lines (0-based) of places in their order; to count each from the beginning takes a time that grows with its square."""
    line = end = 0
    for place in places:
        line += text.count("\n", end, place)
        end = place
        yield line


class Contact(NamedTuple):
    """Something found in a text: the line (0-based), what sort of thing, and the thing itself."""

    line: int
    kind: str
    text: str


# What holds a shorter thing comes first: the number of a meeting is not also a telephone number. What must not stand before a
# number is asked after its first sign, so that the search is quick at all others.
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (
            "オンライン会議の招待",
            r"(?:https?://|(?<![\w.]))[^\s]*(?:zoom\.us/(?:[jws]|my)/|meet\.google\.com/|meet\.jit\.si/|webex\.com/(?:meet|join)/"
            r"|teams\.(?:microsoft|live)\.com/)[^\s\"')]*",
        ),
        ("オンライン会議のID", r"(?:ミーティング|会議|meeting|zoom)\s?id[:\s]*\d{3}[\s-]?\d{3,4}[\s-]?\d{3,4}"),
        ("オンライン会議のID", r"(?<![a-z])id[:\s]+\d{3}[\s-]\d{3,4}[\s-]\d{3,4}"),
        ("LINEのID", r"(?:line|ライン)\s?id[:\s]*[a-z0-9][\w.-]{2,}"),
        (
            "被保険者などの番号",
            r"(?:被保険者証?|保険証|受給者証?|基礎年金|マイナンバー|個人)の?(?:記号)?・?番号[はが:\s]*[\d-]{4,}",
        ),
        ("パスコード", r"(?<![a-z])(?:pw|pass)\s?:\s?[a-z0-9]{4,}"),
        ("パスコード", r"(?:パスコード|パスワード|passcode|password)\s*[:は]?\s*[「『(\[]?[a-z0-9]{4,}"),
        ("生年月日", r"(?<![a-z])[mtshr]\d{1,2}[./-]\d{1,2}[./-]\d{1,2}\s?生"),
        ("生年月日", r"生年月日[はが:\s]*(?:\d|明治|大正|昭和|平成|令和)[\d年月日/.-]*"),
        ("生年月日", r"(?:\d{4}年|(?:明治|大正|昭和|平成|令和)\d{1,2}年)\d{1,2}月\d{1,2}日\s?生"),
        ("12桁の番号", r"\d(?<![\d./=_-]\d)\d{3}[\s-]?\d{4}[\s-]?\d{4}(?![\d.-])"),
        ("携帯電話の番号", r"0(?<![\d-]0)[5-9]0[-\s]?\d{4}[-\s]?\d{4}(?![\d-])"),
        ("電話番号", r"(?<![\d-])(?:\(0\d{1,4}\)|0\d{1,4}[-\s]|0\d{1,4}\()\d{1,4}[-)\s]\d{3,4}(?![\d-])"),
        ("電話番号", r"0(?<!\d0)(?<!\d\.0)\d{1,4}[.・]\d{1,4}[.・]\d{3,4}(?![\d.])"),
        ("電話番号", r"\+81[-\s]?(?:\(0\))?\d{1,4}[-\s]?\d{1,4}[-\s]?\d{3,4}(?!\d)"),
        ("電話番号", r"0(?<![\w.,/=#-]0)[1-9]\d{8,9}(?![\w.,-])"),
        ("電話番号", rf"[〇零]{_KANJI_DIGIT}{{1,4}}[-ー・]?{_KANJI_DIGIT}{{1,4}}[-ー・]?{_KANJI_DIGIT}{{4}}"),
        ("電話番号", r"(?:電話|tel|fax|ファクス|ファックス)(?:番号)?[:.\s]*0\d{9}(?!\d)"),
        ("電話番号", r"(?:電話|tel|fax|ファクス|ファックス)(?:番号)?[はが:.\s]*\d{2,4}-\d{4}(?!\d)"),
        (
            "メールアドレス",
            r"[a-z0-9._%+-]+(?:\s?@\s?|\s?[(\[](?:at|アットマーク|アット|@)[)\]]\s?)[a-z0-9-]+(?:\.[a-z0-9-]+)+",
        ),
        ("メールアドレス", r"[a-z0-9._%+-]+(?:\s(?:at|アット)\s|\s?[★☆◎●]\s?)[a-z0-9-]+(?:\.[a-z0-9-]+)+"),
        ("郵便番号", r"\d(?<![\d-]\d)\d\d-\d{4}(?=\s*[一-龥]{2,3}[都道府県市])"),
        ("郵便番号", r"(?:〒|郵便番号)[:\s]*\d{3}-?\d{4}"),
        (
            "番地のある住所",
            r"[一-龥ヶ]+[市区町村][一-龥ヶぁ-ん]*(?:\d+|[一二三四五六七八九十]+)(?:丁目|番地?|-\d+-\d+|-\d+番)",
        ),
        ("番地のある住所", r"[一-龥ヶ]+[市区町村][一-龥ヶァ-ヴ]+\d{1,3}-\d{1,3}(?![\d年月日人件度時分回:～-])"),
    )
)


_SIGNS = {
    "オンライン会議の招待": (".us/", "meet.", "webex.", "teams."),
    "オンライン会議のID": ("id",),
    "パスコード": ("パスコード", "パスワード", "pass", "pw"),
    "LINEのID": ("id",),
    "被保険者などの番号": ("番号",),
    "生年月日": ("生",),
    "携帯電話の番号": ("050", "060", "070", "080", "090"),
    "郵便番号": ("-", "〒", "郵便番号"),
    "番地のある住所": tuple("市区町村"),
}
"""Without one of these, in small letters, a line holds nothing of that kind. Some patterns look far ahead from every sign: in
the long lines of a drawn page they took a quarter of a whole build."""
_NEEDED = {kind: re.compile("|".join(map(re.escape, signs))) for kind, signs in _SIGNS.items()}
_NEEDED["電話番号"] = re.compile(
    r"\(0\d|0(?<![\d-]0)\d{1,4}[-\s(]\d{1,4}[-)\s]\d{3}|0(?<!\d0)(?<!\d\.0)\d{1,4}[.・]\d{1,4}[.・]\d|\+81|0(?<!\w0)[1-9]\d{8}"
    rf"|[〇零]{_KANJI_DIGIT}|電話|tel|fax|ファ(?:クス|ックス)"
)
_NEEDED["メールアドレス"] = re.compile(r"@|アット|[★☆◎●]|[\s(\[]at[\s)\]]")
_BY_KIND = [(kind, [pattern for _, pattern in rows]) for kind, rows in groupby(_PATTERNS, key=itemgetter(0))]


def contacts(text: str, allowed: Iterable[str] = ()) -> Iterator[Contact]:
    """Every such thing in a text, full width or half; ``allowed`` are those the council has listed as its own."""
    own = _own(tuple(allowed))
    for line, row in _suspects(text):
        plain = folded(row)
        for kind, found in _first_readings(plain):
            if not any(found in value for value in own):
                yield Contact(line, kind, found)


def reads_as_contact(line: str) -> bool:
    """Whether there is anything of the kind, were it the council's own, or such that it is only found beside another."""
    return any(_first_readings(folded(line)))


def _first_readings(plain: str) -> Iterator[tuple[str, str]]:
    """What the patterns find in a line, each place read once."""
    taken: list[tuple[int, int]] = []
    small = plain.casefold()
    for kind, patterns in _BY_KIND:
        if kind in _NEEDED and not _NEEDED[kind].search(small):
            continue
        for found in (found for pattern in patterns for found in pattern.finditer(plain)):
            start, stop = found.span()
            if not any(start < end and begin < stop for begin, end in taken):
                taken.append((start, stop))
                yield kind, found[0]


@lru_cache(maxsize=8)
def _own(allowed: tuple[str, ...]) -> frozenset[str]:
    return frozenset(folded(value) for value in allowed)


def folded(text: str) -> str:
    """Half width, with every sort of hyphen between digits as ``-``, so that one pattern finds all ways of writing."""
    plain = text if text.isascii() else _HYPHENS.sub("-", unicodedata.normalize("NFKC", text))
    return _BETWEEN_DIGITS.sub("-", plain)
