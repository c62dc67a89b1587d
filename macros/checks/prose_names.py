"""Names of people as they stand in prose: what comes before さん, 氏, 議員, 委員長 and the like.

Japanese is not cut into words here. A run of kanji (or katakana) before an honorific is a name unless it ends in a word
that is known not to be one; what is missed is worse than what is asked twice, so the lists stay short.
"""

import html
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_RUN = r"[一-龥々〆ヶヵ㐀-䶵豈-龎]{1,16}|[ァ-ヴー]{2,12}"
_POLITE = r"さん|氏|様(?![々子式相態])|さま|先生|君|ちゃん"
_TITLE = r"議員|[都道府県市区町村]議(?![会団選])|副?委員長|副?理事長|副?会長|事務局次?長|副?議長|書記長|教授|弁護士|(?:市長|町長|村長|区長|知事)(?!選)"
_NAMED = re.compile(rf"(?P<run>{_RUN})[ 　]?(?P<after>{_POLITE}|{_TITLE})")
_PATIENT = re.compile(
    rf"(?:当事者|利用者|患者|相談者|(?<!日)本人)(?:の|である|、|・|：|:)?[ 　]?(?:{_RUN})[ 　]?(?:{_POLITE})"
)

_BODY = re.compile(
    r"""\A.*(?:理事長|委員長|会長|事務局長|次長|部長|課長|局長|書記長|書記局|事務局|組合|労連|連合会|協会|協議会|医師会|研究所|党
    |議員|教授|市長|町長|知事|理事|支部|本部|同盟|連盟)""",
    re.VERBOSE,
)
"""What stands before a name without anything between: an office, or a body that is not registered."""

_NO_NAME = re.compile(
    r"""(?:者|員|師|皆|家族|保育士|介護士|福祉士|弁護士|社労士|税理士|書士|療法士|栄養士|校長|主治医|担当医|学校|大学|歯科|事務局
    |学生|生徒|新人|先輩|後輩|町民|市民|県民|住民|国民|通行人|職人|住人|代理人|老人|知人|友人|主人|本人|外国人|日本人|各位|団塊
    |委員長|理事長|会長|議長|事務局長|書記長|教授|市長|町長|村長|区長|知事|次長|部長|課長|局長|所長|院長
    |ヘルパー|ワーカー|マネジャー|マネージャー|ケアマネ|スタッフ|ボランティア|メンバー|サポーター|リーダー|オーナー|サラリーマン|カップル|キャスター|ドライバー|ナース|ドクター
    |屋|大工|商店街|神様仏)\Z
    |\A(?:奥|娘|息子|孫|兄|姉|弟|妹|母|父|親|夫|妻|祖父|祖母|叔父|叔母|夫婦|兄弟|姉妹|親御|隣|客|神|仏|殿|王|赤|彼|摂|華
    |団体|同|多|一|異|有|左|両|各|諸|源|平|何|今|貴|文|紋|多種多)\Z""",
    re.VERBOSE,
)
"""Words before さん, 氏, 様 that are nobody's name; those that names end in too (健一, 純平) only where they stand alone."""

_NO_NAME_BEFORE_SAMA = re.compile(r"[同仕模異]\Z")
"""昨年同様, 特別仕様, 空模様."""

_NO_NAME_BEFORE_TITLE = re.compile(
    r"""(?:議会|国会|衆院|参院|衆議院|参議院|党|会派|紹介|地方|女性|男性|若手|与野党|当選|選出|無所属|地元|自民|公明|維新|共産|立憲|立民
    |社民|自治体|組合|会|支部|本部|学部|局|課|研究室|班|団|連盟|連合|協議|労連|土建|実行|常任|特別|厚生|副|中央|書記|執行|文教
    |福祉|総務|運営|環境|健康|経済|建設|国保|社保協|担当|顧問|名誉|客員|特任|教育|議|理事|現|次期|歴代|近隣|関係|一部|多く|大半
    |所属|推薦|出身|事務局|自治|町内|評議|研究|婦人|老人|商工|同窓|後援|保護者|医師|対策|市区町|市町)\Z
    |(?:\A|[党会市町村県区])[元前新全]\Z
    |\A(?:市|町|村|区|県|都|道|府|国|全国|准|助|各市|各町|全市|全町|両市|同市|同町|他市)\Z""",
    re.VERBOSE,
)
"""Words before 議員, 委員長 and other titles that are nobody's name; not 村 or 部, in which surnames end."""


_MARKS = re.compile(
    r"""<(?:rt|rp)>.*?</(?:rt|rp)>|</?(?:[a-z][^<>]*)>   # ruby without its readings, and any other tag
    |\*+|__|~~|`|\]\([^()\s]*\)|\[              # bold, code, links
    |\|[^{}|]*\}|\{                               # {漢字|かんじ}
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What an editor writes around words, and a reader never sees."""
_MARKED = re.compile(r"[<*_~`\[{&]")


class NameMention(NamedTuple):
    """A name in a text: the line it stands on (0-based), the name, and what follows it."""

    line: int
    name: str
    after: str


def names(text: str, known: Iterable[str] = ()) -> Iterator[NameMention]:
    """Every name before an honorific; ``known`` are names of bodies and places that may stand before a name."""
    bodies = sorted({word for word in known if len(word) > 1}, key=len, reverse=True)
    for line, row in enumerate(map(_as_read, text.splitlines())):
        for found in _NAMED.finditer(row):
            if row[: found.start()].endswith(("お", "ご")):  # お子さん, お医者さん, ご主人さま
                continue
            run = found["run"].removesuffix("副")  # a greedy run takes the 副 of 副委員長
            name = _BODY.sub("", _without_bodies(run, bodies))
            if name and not _is_word(name, found["after"]):
                yield NameMention(line, name, found["after"])


def patients(text: str) -> Iterator[tuple[int, str]]:
    """Lines (0-based) where 当事者, 患者 … stands directly before a name: that is never published."""
    for line, row in enumerate(map(_as_read, text.splitlines())):
        yield from ((line, found[0]) for found in _PATIENT.finditer(row) if not _is_word(*_split(found[0])))


def _as_read(row: str) -> str:
    """The line as a reader sees it: without marks, with entities as the characters they stand for."""
    if not _MARKED.search(row):
        return row
    return html.unescape(_MARKS.sub("", row))


def _split(mention: str) -> tuple[str, str]:
    found = list(_NAMED.finditer(mention))
    run = re.split(r"当事者の?|利用者の?|患者の?|相談者の?|本人の?", found[-1]["run"])[-1] if found else ""
    return run, found[-1]["after"] if found else ""


def _without_bodies(run: str, bodies: list[str]) -> str:
    """What is left of a run when the body that a person belongs to is taken off its front."""
    for body in bodies:
        if run.startswith(body):
            return _without_bodies(run.removeprefix(body), bodies)
    return run


def _is_word(name: str, after: str) -> bool:
    """Whether the run is an ordinary word, or too long to be a name."""
    patterns = [_NO_NAME]
    if after == "様":
        patterns.append(_NO_NAME_BEFORE_SAMA)
    elif not re.fullmatch(_POLITE, after):
        patterns.append(_NO_NAME_BEFORE_TITLE)
    return not name or len(name) > 7 or any(pattern.search(name) for pattern in patterns)
