"""The menu in ``mkdocs.yml``: what our page frame cannot show, told before MkDocs ends a build in English, or does not."""

import re
from collections.abc import Container, Iterator

from .model.problem import Problem
from .model.written import written

FRONT = "index.md"
_SHAPE = (
    "「- 題: ページ.md」の形で、1行に一つずつ書いてください（いくつかをまとめたり、題やページを省いたりはできません）"
)


def wrong_entries(menu: object, files: Container[str], text: str, path: str) -> Iterator[Problem]:
    """A problem for every entry but a title with a file below ``docs/`` or an address; ``text`` is that of ``path``."""
    for word, message in _wrong(menu, files):
        yield Problem(path, _line(text.splitlines(), word), message, "menu")


def _wrong(menu: object, files: Container[str]) -> Iterator[tuple[str, str]]:
    """What is wrong, each with a word of the line that it stands on."""
    if not menu:
        return
    if not isinstance(menu, list):
        yield "", f"nav は{_SHAPE}"
        return
    if isinstance(menu[0], dict) and FRONT not in menu[0].values() and _target(menu[0]):
        message = f"nav のはじめの行は「- ホーム: {FRONT}」のように、ホームのページ（{FRONT}）にしてください"
        yield _name(menu[0]), message
    for entry in menu:
        target = _target(entry)
        if target is None:
            yield _name(entry), f"nav の「{_name(entry)}」は{_SHAPE}"
        elif "://" not in target and target not in files:
            message = f"nav の「{_name(entry)}: {target}」のファイルが docs/ にありません。つづりを確かめるか、この行を消してください"
            yield target, message


def _target(entry: object) -> str | None:
    """The file or address, where the entry is one title with one of them."""
    if not isinstance(entry, dict) or len(entry) != 1:
        return None
    (target,) = entry.values()
    return target if isinstance(target, str) else None


def _name(entry: object) -> str:
    """What a person calls the entry: its title, or what is written in the place of one."""
    return written(next(iter(entry), "") if isinstance(entry, dict) else entry)


def _line(rows: list[str], word: str) -> int:
    """The line (1-based) below ``nav:`` that holds the word by itself, else that of ``nav:``."""
    begin = next((number for number, row in enumerate(rows, 1) if row.startswith("nav:")), 1)
    alone = re.compile(rf"(?<![\w/.-]){re.escape(word)}(?![\w/.-])")
    following = enumerate(rows[begin:], begin + 1)
    return next((number for number, row in following if word and alone.search(row)), begin)
