"""What MkDocs says of links that lead nowhere, in the words and the form of the other messages to editors."""

import logging
import re
from pathlib import Path

LOGGER = "mkdocs.structure.pages"
"""Where MkDocs 1.6 looks at links."""

_SAID = re.compile(
    r"Doc file '(?P<page>[^']*)' contains an? (?:absolute |unrecognized relative )?link '(?P<link>.*)', (?P<problem>but .*|it was .*)",
    re.DOTALL,
)
_PROBLEMS = {
    "but the target": "行き先のファイルがありません。つづりを確かめてください",
    "but there is no such anchor": "このページに、その名前の見出しがありません。見出しに {#名前} を付けるか、リンクを直してください",
    "but the doc": "行き先のページに、その名前の見出しがありません。# のあとのつづりを確かめてください",
    "it was left": "行き先は、../events/index.md のように、いまのファイルから見たファイルの名前で書いてください",
}
_NEAR = re.compile(r"Did you mean '(.*)'\?", re.DOTALL)


def in_japanese(said: str, docs: Path) -> str:
    """``docs/a.md:3: [links] …`` for what MkDocs says of a link; everything else as it is."""
    found = _SAID.search(said)
    advice = next((told for begin, told in _PROBLEMS.items() if found and found["problem"].startswith(begin)), None)
    if not found or not advice:
        return said
    near = _NEAR.search(found["problem"])
    line = _line(docs / found["page"], found["link"])
    return f"{docs.name}/{found['page']}:{line}: [links] リンク「{found['link']}」: {advice}{f'（「{near[1]}」ですか）' if near else ''}"


def _line(page: Path, link: str) -> int:
    """Where the link stands; the first line for a page that no editor has written."""
    rows = page.read_text(encoding="utf-8").splitlines() if page.is_file() else []
    return next((number for number, row in enumerate(rows, 1) if link in row), 1)


def speak_japanese(docs: Path) -> None:
    """Let everything that MkDocs says of links from now on be told so."""

    def told(record: logging.LogRecord) -> bool:
        record.msg, record.args = in_japanese(record.getMessage(), docs), ()
        return True

    logging.getLogger(LOGGER).filters[:] = [told]
