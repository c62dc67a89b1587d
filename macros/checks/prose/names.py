"""Names of people as they stand in prose: what comes before さん, 氏, 議員, 課長 and the like.

Japanese is not cut into words here. A run of signs of one sort before an honorific is a name unless it ends in a word
that is known not to be one; what is missed is worse than what is asked twice, so the lists stay short.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from . import not_names
from .as_read import as_read

KANJI = "一-龥々〆ヶヵ㐀-䶵豈-龎"
_POLITE = r"さん|の?[両各三四]氏|氏(?!名)|様(?![々子式相態])|さま|先生|女史|夫人(?!科)|君|くん(?![でだじ])|ちゃん"
_TITLE = r"議員|[都道府県市区町村]議(?![会団選])|副?委員長|副?理事長|副?会長|事務局次?長|副?議長|書記長|教授|弁護士|(?:市長|町長|村長|区長|知事)(?!選)"
_POST = (
    r"課長|(?<!支)部長|係長|局長|室長|院長|所長|園長|校長|主任|主査|医師(?!会|国保|国民|連|免|法|不足|数|団|確保|偏在)|看護師|保健師"
    r"|代表(?!者|質問|団|的|監査|取締|選|例|派|理事|委員|世話|幹事|作|番号)|理事(?!長|会|者|国)|幹事(?!会|長|社)|監事(?!会)"
    r"|記者(?!会見|団|クラブ|発表|席|レク|懇)|准教授|助教(?!授)|講師(?!陣|料|団|謝|派遣|依頼|紹介|略歴)|殿(?!堂|様|下|方|町|場)"
)
_FIRST = "さの両各三四氏様先女夫君くち議都道府県市区町村副委理会事書教弁知課部係局室院所園校主医看保代幹監記准助講殿"
_SECOND = "ん両各三四氏ま生史人ゃ員議委理会長事務記授護任査師健表者教"
_SIGN = re.compile(f"[{_FIRST}](?:(?<=[氏様君殿])|[{_SECOND}])")
"""The signs that one of these begins with, or the one that it is; nothing is looked for at any other."""
_AFTER = re.compile(rf"(?P<polite>{_POLITE})|(?P<title>{_TITLE})|(?P<post>{_POST})")
_RUN = re.compile(
    rf"(?:(?P<kanji>[{KANJI}]{{1,16}}|[ァ-ヴー]{{2,12}}|(?<![A-Za-z])[A-Z][a-z]{{1,15}})|(?P<kana>[ぁ-んー]{{2,12}}))"
    r"[ 　]{0,3}(?:\n[ 　>]*)?\Z"
)
_BACK = 36
"""Signs before an honorific in which a name and a line's end find room."""
_KANA_GOES_ON = re.compile(
    r"[のはがをにともやへで、。，．,.!！?？・（）()「」『』:：\s一-龥]|から|まで|より|たち|だ|ら|\Z"
)
"""What stands after さん where a word in hiragana is a name; not 「さんせい」, 「さんか」."""
_READING = re.compile(r"^[ \-]*(?:reading|kana):.*$", re.MULTILINE)

_BODY = re.compile(
    r"""\A.*(?:理事長|委員長|会長|事務局長|次長|部長|課長|局長|書記長|書記局|事務局|組合|労連|連合会|協会|協議会|医師会|研究所|党
    |議員|教授|市長|町長|知事|理事|代表|支部|本部|同盟|連盟)""",
    re.VERBOSE,
)
"""What stands before a name without anything between: an office, or a body that is not registered."""


class NameMention(NamedTuple):
    """A name in a text: the line it stands on (0-based), the name, what follows it, and the text up to its end."""

    line: int
    name: str
    after: str
    before: str = ""


def names(text: str, known: Iterable[str] = ()) -> Iterator[NameMention]:
    """Every name before an honorific; ``known`` are names of bodies and places that may stand before a name."""
    plain = _READING.sub("", as_read(text))
    bodies: tuple[str, ...] | None = None
    for after in _honorifics(plain):
        before = plain[max(0, after.start() - _BACK) : after.start()]
        run = _RUN.search(before)
        if run is None or before[: run.start()].endswith(("お", "ご")):  # お子さん, お医者さん, ご主人さま
            continue
        if run["kana"]:
            name = _kana_name(run["kana"], after, plain)
        else:
            bodies = _longest_first(tuple(known)) if bodies is None else bodies
            name = _name(run["kanji"], after, bodies)
        if name:
            line = plain.count("\n", 0, after.start() - len(before) + run.start())
            yield NameMention(line, name, after[0], before.translate(_NO_BLANKS))


def _honorifics(plain: str) -> Iterator[re.Match[str]]:
    end = 0
    while sign := _SIGN.search(plain, end):
        after = _AFTER.match(plain, sign.start())
        end = after.end() if after else sign.start() + 1
        if after:
            yield after


def registered(mention: NameMention, known: Collection[str]) -> str | None:
    """The name of a list that the mention ends in; a surname alone stands for one that begins with it."""
    said = mention.before
    exact = (said[-length:] for length in range(min(_LONGEST, len(said)), 1, -1) if said[-length:] in known)
    surname = (name for name in known if len(mention.name) > 1 and name.startswith(mention.name))
    return next(exact, None) or next(surname, None)


_LONGEST = 16
"""Signs in which a registered name ends before さん."""
_NO_BLANKS = str.maketrans("", "", " 　\n>")


@lru_cache(maxsize=4)
def _longest_first(known: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({word for word in known if len(word) > 1}, key=len, reverse=True))


def _kana_name(run: str, after: re.Match[str], plain: str) -> str:
    """A name in hiragana; only さん and the like tell it from the rest of the sentence."""
    if not after["polite"] or not _KANA_GOES_ON.match(plain, after.end()) or not_names.KANA.search(run):
        return ""
    if after[0] == "ちゃん" and plain.startswith("と", after.end()):
        return ""  # 「いまもちゃんと」
    if after[0] not in {"さん", "ちゃん", "くん"} and not_names.KANA_OF_A_SENTENCE.search(run):
        return ""
    return run


def _name(run: str, after: re.Match[str], bodies: tuple[str, ...]) -> str:
    """What is left of a run without the office and the body before it; nothing if that is an ordinary word."""
    whole = run.removesuffix("副")  # a greedy run takes the 副 of 副委員長
    name = _BODY.sub("", _without_bodies(whole, bodies))
    return "" if is_word(name, after) else name


def _without_bodies(run: str, bodies: tuple[str, ...]) -> str:
    """What is left of a run when the body that a person belongs to is taken off its front."""
    for body in bodies:
        if run.startswith(body):
            return _without_bodies(run.removeprefix(body), bodies)
    return run


def is_word(name: str, after: re.Match[str]) -> bool:
    """Whether the run is an ordinary word, or too long to be a name."""
    if not name or len(name) > (5 if after["post"] else 7) or not_names.COMMON.search(name):
        return True
    if after["title"]:
        return bool(not_names.BEFORE_TITLE.search(name))
    if after["post"]:
        return _is_office(name, after[0])
    return bool(after[0] == "様" and not_names.BEFORE_SAMA.search(name))


def _is_office(name: str, post: str) -> bool:
    if len(name) == 1 and name not in not_names.ONE_SIGN:
        return True
    word = not_names.BEFORE_DONO if post == "殿" else not_names.BEFORE_POST
    return bool(word.search(name) or not_names.BEFORE_TITLE.search(name))
