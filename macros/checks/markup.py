"""What HTML and which links may stand in authored Markdown."""

import html
import re
from collections.abc import Iterator
from html.parser import HTMLParser

from ..model.problem import Problem
from ..model.site import Site
from .authored import blanks, bodies, parted, without_code

ALLOWED: dict[str, frozenset[str]] = {
    "abbr": frozenset({"title"}),
    "br": frozenset(),
    "details": frozenset({"open"}),
    "summary": frozenset(),
    "kbd": frozenset(),
    "mark": frozenset(),
    "rp": frozenset(),
    "rt": frozenset(),
    "ruby": frozenset(),
    "small": frozenset(),
    "sub": frozenset(),
    "sup": frozenset(),
    "wbr": frozenset(),
}
"""Elements that an editor may write, with their attributes; none of them can run or load anything."""

SCHEMES = frozenset({"http", "https", "mailto", "tel"})

_TARGET = re.compile(
    r"\]\(\s*<?([^)>]*)|^[ ]{0,3}\[[^\]]+\]:\s*<?(\S+)|<([a-z][a-z0-9+.-]*:[^>\s]*)>", re.MULTILINE | re.IGNORECASE
)
_PICTURE = re.compile(r"!\[[^\]]*\]\(\s*<?((?:[a-z]+:)?//[^)>\s]*)", re.IGNORECASE)
_ATTRIBUTES = re.compile(r"(?<!\{)\{:?[ ]*([^{}\n]*)\}(?!\})")
_DECLARATION = re.compile(r"<(?:!(?!--)|\?)[^\s>]{0,10}")
"""What a browser hides like a comment: <?php …>, <!ELEMENT …>, <![CDATA[ …."""
_COMMENT = re.compile(r"<!--(?:(?!<!--).)*?-->", re.DOTALL)
_COMMENT_BEGINS = re.compile(r"[<＜][!！][ 　]?[-－―ー][-－―ー]?")
"""As it may be meant; what is written as a comment in a text is taken out first."""
_MARK = re.compile(r"[#.][\w-]+")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)


def raw_html(site: Site) -> Iterator[Problem]:
    """本文に書ける HTML は ruby・details・br など、決まったものだけ（scriptなどは書けない）。"""
    for path, first_line, body in bodies(site, "<"):
        finder = _Finder()
        finder.feed(body)
        finder.close()
        declared = [(body.count("\n", 0, each.start()) + 1, each[0]) for each in _DECLARATION.finditer(body)]
        for line, what in (*finder.found, *declared):
            message = f"本文に {what} は書けません。使えるのは {'、'.join(sorted(ALLOWED))} です"
            yield Problem(path, first_line + line - 1, message)


def unclosed_comments(site: Site) -> Iterator[Problem]:
    """読む人に見せない覚え書きは、本文の中に <!-- と --> で囲んで書く（閉じていないと、そのまま出る）。"""
    advice = "本文の中に半角の <!-- と --> で囲んで書くか、消してください。記録（YAML）の覚え書きは # で書きます"
    for source in (source for source in site.sources if _COMMENT_BEGINS.search(source.text)):
        head, body = parted(source.text) if source.path.endswith(".md") else (source.text, "")
        text = head + _COMMENT.sub(blanks, without_code(body))
        for found in _COMMENT_BEGINS.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            yield Problem(source.path, line, f"「{found[0]}」からの覚え書きは、サイトに出てしまいます。{advice}")


def unsafe_links(site: Site) -> Iterator[Problem]:
    """リンクの先は、サイトの中か、https・http・mailto・tel のどれか。"""
    for path, first_line, body in bodies(site, "](", "]:", "<"):
        for found in _TARGET.finditer(body):
            target = re.sub(
                r"[\x00-\x20\u200b-\u200f]",
                "",
                html.unescape(next(part for part in found.groups() if part is not None)),
            )
            scheme = _SCHEME.match(target)
            if scheme and scheme[1].lower() not in SCHEMES:
                line = first_line + body.count("\n", 0, found.start())
                yield Problem(
                    path, line, f"「{scheme[0]}」で始まるリンクは書けません。https:// で始まるアドレスにしてください"
                )


def pictures_from_elsewhere(site: Site) -> Iterator[Problem]:
    """本文の画像は docs/ に置いたもので、よそのサイトからは読み込まない。"""
    for path, first_line, body in bodies(site, "!["):
        for found in _PICTURE.finditer(body):
            line = first_line + body.count("\n", 0, found.start())
            message = (
                f"画像「{found[1]}」はよそのサイトのものです。使ってよい画像なら docs/ に置き、その名前を書いてください"
            )
            yield Problem(path, line, message)


def attribute_lists(site: Site) -> Iterator[Problem]:
    """見出しなどに付ける { } には、{#名前} と {.名前} だけを書く。"""
    for path, first_line, body in bodies(site, "{:", "="):
        for found in _ATTRIBUTES.finditer(body):
            wrong = [part for part in found[1].split() if not _MARK.fullmatch(part)]
            if wrong and ("=" in found[0] or found[0].startswith("{:")):
                line = first_line + body.count("\n", 0, found.start())
                yield Problem(
                    path, line, f"{found[0]} の「{wrong[0]}」は書けません。{{#名前}} か {{.名前}} だけにしてください"
                )


class _Finder(HTMLParser):
    """Notes every tag and attribute that is not on the list, with its line (1-based)."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[tuple[int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line = self.getpos()[0]
        if ":" in tag or "@" in tag:
            return  # an address in pointed brackets; its scheme is the other rule's
        if tag not in ALLOWED:
            self.found.append((line, f"<{tag}>"))
        else:
            self.found += ((line, f"<{tag}> の {name}") for name, _ in attrs if name not in ALLOWED[tag])
