"""A surname that a label introduces: 「欠席：○○」, 「文責 ○○」. Without さん, only a common surname tells that it is one."""

import re
from collections.abc import Iterator

from .as_read import as_read
from .names import KANJI, NameMention
from .surnames import surname

_WRITTEN = """
    氏名 名前 講師 司会 報告 報告者 発言 発言者 出席 出席者 欠席 欠席者 参加者 文責 担当 担当者 連絡先 連絡係 問合せ 問合せ先 問い合わせ 問い合わせ先
    世話人 代表 代表者 記録 受付 提出者 筆者 撮影 撮影者 相談員 応対
"""
_LABELS = tuple(_WRITTEN.split())
COLUMNS = frozenset(
    (*_LABELS, "お名前", "姓名", "相談者", "患者", "利用者", "当事者", "本人", "登壇者", "パネリスト", "申込者")
)
"""Headings of columns in which names stand."""
_TABLE = re.compile(rf"^[ ]*\|.*(?:{'|'.join(COLUMNS)})", re.MULTILINE)
_SIGN = re.compile(rf"(?:{'|'.join(_LABELS)})[：:・ 　]")
"""A label with what parts it from a name. The search begins at the label: a blank before it is no part of anything."""
_RUN = re.compile(rf"[{KANJI}]{{2,6}}(?![{KANJI}])")
_AFTER = re.compile(rf"[：:・ 　][ 　]?(?P<run>[{KANJI}]{{2,6}}(?:[ 　][{KANJI}]{{1,3}})?)(?![{KANJI}])")


def in_columns(text: str) -> Iterator[NameMention]:
    """Every surname in a table's column of names, with its line (0-based)."""
    headings: list[str] = []
    plain = as_read(text)
    for line, row in enumerate(plain.split("\n")) if _TABLE.search(plain) else ():
        cells = [cell.strip() for cell in row.split("|")[1:]] if row.lstrip().startswith("|") else []
        headings = (headings or cells) if cells else []
        for heading, cell in zip(headings, cells, strict=False):
            run = _RUN.match(cell.replace(" ", "").replace("　", "")) if heading in COLUMNS else None
            if run and surname(run[0]):
                yield NameMention(line, run[0], "", run[0])


def labelled(text: str) -> Iterator[NameMention]:
    """Every surname after a label, with what stands before it."""
    plain = as_read(text)
    for sign in _SIGN.finditer(plain):
        found = _AFTER.match(plain, sign.end() - 1)
        run = found["run"].replace(" ", "").replace("　", "") if found else ""
        if surname(run):
            yield NameMention(plain.count("\n", 0, sign.start()), run, "", run)
