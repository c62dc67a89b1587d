"""Names of people as they stand in prose: what comes before さん, 氏, 議員, 委員長 and the like.

Japanese is not cut into words here. A run of kanji (or katakana) before an honorific is a name unless it ends in a word
that is known not to be one; what is missed is worse than what is asked twice, so the lists stay short.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_RUN = r"[一-龥々〆ヶヵ㐀-䶵豈-龎]{1,16}|[ァ-ヴー]{2,12}"
_POLITE = r"さん|氏|様(?![々子式相態])|さま|先生|君|ちゃん"
_TITLE = r"議員|副?委員長|副?理事長|副?会長|事務局次?長|副?議長|書記長|教授|弁護士|市長|町長|村長|区長|知事"
_NAMED = re.compile(rf"(?P<run>{_RUN})[ 　]?(?P<after>{_POLITE}|{_TITLE})")
_PATIENT = re.compile(
    rf"(?:当事者|利用者|患者|相談者|(?<!日)本人)(?:の|である|、|・|：|:)?[ 　]?(?:{_RUN})[ 　]?(?:{_POLITE})"
)

_NO_NAME = re.compile(
    r"""(?:患者|利用者|当事者|相談者|参加者|高齢者|障害者|被保険者|加入者|家族|会員|職員|組合員|議員|役員|委員|業者|記者|読者|若者
    |医師|看護師|保育士|介護士|福祉士|弁護士|社労士|校長|主治医|担当医|学校|大学|歯科|学生|生徒|新人|先輩|後輩
    |町民|市民|県民|住民|国民|通行人|皆|各位|奥|娘|息子|孫|兄|姉|母|父|祖父|祖母|叔父|叔母|隣|客|神|仏|殿|王|団塊|日本人
    |同|模|仕|多|一|異|有|左|両|各|諸|源|平|何|委員長|理事長|会長|議長|事務局長|書記長|教授|市長|町長|村長|区長|知事
    |次長|部長|課長|局長|所長|院長)\Z""",
    re.VERBOSE,
)
"""Words before さん, 氏, 様 that are nobody's name."""

_NO_NAME_BEFORE_TITLE = re.compile(
    r"""(?:議会|国会|衆院|参院|衆議院|参議院|党|会派|紹介|地方|女性|男性|若手|全|与野党|野党|与党|現職|元|前|新|当選|選出|無所属
    |自治体|組合|会|部|局|課|室|班|団|連盟|労連|土建|実行|常任|特別|厚生|副|中央|書記|執行|本部|文教|福祉|総務|運営|教育|環境
    |健康|経済|建設|国保|社保協|担当|顧問|名誉|客員|特任|准|助|市|町|村|区|県|都|道|府|国|議|理事|現|次期|歴代|近隣|関係|一部
    |多く|大半|所属|推薦|出身|事務局)\Z""",
    re.VERBOSE,
)
"""Words before 議員, 委員長 and other titles that are nobody's name."""


class NameMention(NamedTuple):
    """A name in a text: the line it stands on (0-based), the name, and what follows it."""

    line: int
    name: str
    after: str


def names(text: str, known: Iterable[str] = ()) -> Iterator[NameMention]:
    """Every name before an honorific; ``known`` are names of bodies and places that may stand before a name."""
    bodies = sorted({word for word in known if len(word) > 1}, key=len, reverse=True)
    for line, row in enumerate(text.splitlines()):
        for found in _NAMED.finditer(row):
            name = _without_bodies(found["run"], bodies).removesuffix("副")  # a greedy run takes the 副 of 副委員長
            if name and not _is_word(name, found["after"]):
                yield NameMention(line, name, found["after"])


def patients(text: str) -> Iterator[tuple[int, str]]:
    """Lines (0-based) where 当事者, 患者 … stands directly before a name: that is never published."""
    for line, row in enumerate(text.splitlines()):
        yield from ((line, found[0]) for found in _PATIENT.finditer(row) if not _is_word(*_split(found[0])))


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
    ordinary = bool(_NO_NAME.search(name)) or (
        not re.fullmatch(_POLITE, after) and bool(_NO_NAME_BEFORE_TITLE.search(name))
    )
    return not name or len(name) > 7 or ordinary
