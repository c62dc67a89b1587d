"""Marks in authored text that would be printed as they are, or lead to another place than is meant."""

import re
from collections.abc import Iterator

from ..model.problem import Problem
from ..model.ruby import RUBY
from ..model.site import Site
from .authored import bodies
from .page_names import NAME

_ANCHOR = re.compile(r"\{[:]?[ ]*#(?P<name>[^\s{}]+)[^{}\n]*\}")
_READING = re.compile(r"(?<![\\{])\{(?=[^\s{}|｜#.:][^{}|｜\n]{0,20}[|｜])[^{}\n]{1,60}\}?")
_WIDE = re.compile(
    r"^[ 　]{0,3}(?:(?P<heading>＃+)|(?P<table>｜))|(?P<link>\]（(?=https?://|[^（）\n]*\.md))", re.MULTILINE
)
_TITLE = re.compile(r"^#[ \t]+\S.*", re.MULTILINE)
_INSTEAD = {
    "heading": "見出しの「＃」は半角の # と空白で書いてください",
    "table": "表の「｜」は半角の | で書いてください",
    "link": "リンクのかっこは半角で [言葉](行き先) と書いてください",
}


def names_of_headings(site: Site) -> Iterator[Problem]:
    """見出しの名前 {#名前} は半角の英数字と - と _ で、一つのページに同じものを2度書かない。"""
    for path, first_line, body in bodies(site, "{#", "{:", "{ #"):
        seen: dict[str, int] = {}
        for found in _ANCHOR.finditer(body):
            name, line = found["name"], first_line + body.count("\n", 0, found.start())
            if not NAME.fullmatch(name):
                yield Problem(path, line, f"{{#{name}}} はアドレスになります。半角の英数字と - だけで書いてください")
            elif name in seen:
                message = f"{{#{name}}} は {seen[name]} 行目にもあります。どちらかを変えてください"
                yield Problem(path, line, message)
            seen.setdefault(name, line)


def unread_readings(site: Site) -> Iterator[Problem]:
    """読みがなは {保険証|ほけんしょう} のように、かなで書いて } で閉じる。"""
    for path, first_line, body in bodies(site, "{"):
        for found in _READING.finditer(body):
            if not RUBY.fullmatch(found[0]):
                line = first_line + body.count("\n", 0, found.start())
                advice = "読みはかなで書き、} で閉じてください。読みがなでなければ、{ の前に \\ を書いてください"
                yield Problem(path, line, f"「{found[0]}」は読みがなとして読めず、そのまま出ます。{advice}")


def second_titles(site: Site) -> Iterator[Problem]:
    """報告・資料・調査のページでは、題は title から出るので、本文の見出しは ## から始める。"""
    records = (*site.reports, *site.materials, *site.surveys)
    titled = {row.origin.path for row in records}
    for path, first_line, body in bodies(site, "\n# ", "\n#\t") if titled else ():
        for found in _TITLE.finditer(body) if path in titled else ():
            line = first_line + body.count("\n", 0, found.start())
            advice = "title と同じなら消し、そうでなければ ## で始めてください"
            yield Problem(path, line, f"「{found[0][:30]}」は、ページの題がもう一つになります。{advice}")


def full_width_marks(site: Site) -> Iterator[Problem]:
    """見出し・表・リンクの印は半角で書く（全角では、そのまま出る）。"""
    for path, first_line, body in bodies(site, "＃", "｜", "]（"):
        for found in _WIDE.finditer(body):
            line = first_line + body.count("\n", 0, found.end() - 1)
            yield Problem(path, line, _INSTEAD[str(found.lastgroup)])
