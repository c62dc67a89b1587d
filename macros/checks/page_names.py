"""How pages are called: their names become addresses, which are read out, printed and never changed."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from ..model.problem import Problem
from ..model.site import Site

_DOCS = "docs/"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*", re.ASCII)
"""What can stand in an address as it is."""
_YEAR = re.compile(r"\d{4}", re.ASCII)
_COPY = re.compile(r"コピー|(?<![a-z])copy(?![a-z])|[(（]\d+[)）]", re.IGNORECASE)
"""What Windows and macOS write into the name of a copy."""


def page_names(site: Site) -> Iterator[Problem]:
    """docs/ のページとフォルダーの名前は、半角の英数字と - と _ だけで、人の名前やコピーのしるしを入れない。"""
    for source in site.sources:
        if source.path.startswith(_DOCS):
            parts = PurePosixPath(source.path.removeprefix(_DOCS)).with_suffix("").parts
            if wrong := _wrong(parts):
                yield Problem(source.path, 1, wrong)


def _wrong(parts: tuple[str, ...]) -> str | None:
    """What is wrong with the folders and the name of a page, if anything is."""
    name = parts[-1]
    if name.casefold() == "readme":
        return "README.md は index.md のかわりに読まれてしまいます。別の名前にしてください"
    if len(parts) > 1 and _YEAR.fullmatch(name):
        return "この名前は年度ごとの一覧のページになります。2024-03-21-houkoku.md のような名前に変えてください"
    if len(parts) > 1 and parts[0] == "templates":
        return "docs/templates/ の中は公開されません。ほかのフォルダーに移してください"
    if _COPY.search(name):
        return "ファイルのコピーのようです。いらなければ消し、新しいページなら名前を変えてください"
    if not all(NAME.fullmatch(part) for part in parts):
        return "名前がそのままアドレスになります。2024-03-21-houkoku.md のように、半角の英数字と - だけの名前に変えてください"
    return None
