"""Readings in prose: ``{保険証|ほけんしょう}`` becomes HTML's ruby (HTML Living Standard, 4.5.10).

Browsers that know no ruby, and whoever copies the text, get the reading in brackets.
"""

from re import Match
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from .model.ruby import RUBY

_BAR = "\ue02a"
"""Stands for the bar until the cells of tables have been cut apart; it is in nobody's text (private use)."""


class ProseRuby(Extension):
    """Works in paragraphs, headings, links and the cells of tables; code stays as it is written."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is the library's
        """After code and escapes (190, 180), before links (160)."""
        md.preprocessors.register(_Bars(md), "prose_ruby_bars", 25)
        md.inlinePatterns.register(_Ruby(RUBY.pattern.replace("[|｜]", f"[|｜{_BAR}]"), md), "prose_ruby", 175)
        md.postprocessors.register(_Unread(md), "prose_ruby_unread", 5)


class _Bars(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        return [RUBY.sub(lambda found: found[0].replace("|", _BAR), line) for line in lines]


class _Ruby(InlineProcessor):
    def handleMatch(self, m: Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: ARG002, N802
        return ruby(m["base"], m["reading"].strip()), m.start(0), m.end(0)


def ruby(base: str, reading: str) -> Element:
    """A word with its reading over it."""
    made = Element("ruby")
    made.text = base
    for tag, text in (("rp", "（"), ("rt", reading), ("rp", "）")):
        SubElement(made, tag).text = text
    return made


class _Unread(Postprocessor):
    def run(self, text: str) -> str:
        """What was no reading after all, such as an example in code, gets its bar back."""
        return text.replace(_BAR, "|")
