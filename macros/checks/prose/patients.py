"""Who came for help, by name: 「当事者の○○さん」, and a surname without さん where it can be nothing else."""

import re
from collections.abc import Iterator

from .as_read import MARKED, as_read
from .names import KANJI, NameMention, names
from .surnames import surname

_ROLE = re.compile(
    r"(?:当事者|利用者|患者|相談者|本(?<!日本)人)(?:の|である|で|、|・|：|:|（|\(|「)?[ 　]?(?:\n[ 　>]*)?"
)
_SIGN = re.compile(f"{MARKED.pattern}|当事者|利用者|患者|相談者|本人")
_RUN = re.compile(rf"[{KANJI}]{{2,6}}")


def may_name(text: str) -> bool:
    """Whether there is a sign of any; of most texts that is all that needs to be asked."""
    return bool(_SIGN.search(text))


def patients(text: str) -> Iterator[tuple[int, str]]:
    """Lines (0-based) and words where 当事者, 患者 … stands directly before a name: that is never published."""
    plain = as_read(text)
    for role in _ROLE.finditer(plain):
        following = plain[role.end() : role.end() + 24]
        if name := _with_honorific(following) or _surname(following):
            yield plain.count("\n", 0, role.start()), f"{role[0]}{name}".replace("\n", "")


def _with_honorific(following: str) -> str:
    """A name that begins the text, with what it is followed by."""
    found: NameMention | None = next(names(following), None)
    whole = f"{found.name}{found.after}" if found else ""
    return whole if whole and following.replace(" ", "").replace("　", "").startswith(whole) else ""


def _surname(following: str) -> str:
    run = _RUN.match(following)
    return run[0] if run and surname(run[0]) else ""
