"""Markup in parts: what is read part by part says the same as a parser that reads it whole."""

import pytest

from macros.scan import html
from macros.scan.tokens import tokens

COMMON = [
    "<!doctype html>\n<html lang=ja><body dir='ltr'><p>文<b>太</b>い<br/>行</p></body></html>",
    '<a href="x?a=1&amp;b=2" title="&lt;印&gt;">1 &lt; 2 &amp;&#30000;</a>',
    "<ruby>秘田<rp>（</rp><rt>ひ<b>だ</b></rt><rp>）</rp>守</ruby>さん",
    "<script>if (a < b && c > d) '</p>'</script><p>後</p><style>a > b {}</style>",
    '<script type="application/ld+json">{"name": "<b>"}</script >文',
    "<img alt=\"'\" src='a\"b'><input disabled required value=はい>",
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xml:lang="ja"><link rel="self" HREF="x%20y"/><title />文</feed>',
    '<p\n title="1\n2" hidden><rt>文</rt><RT/>文<li/>文',
    "a > b",
    "",
]
UNCOMMON = [
    "1 < 2",
    "<p>途中<",
    '<p title="a"b">c</p>',
    '<p title="閉じない>c</p>',
    "<script>閉じない",
    "<script src=a.js /><p>文</p>",
    "<!-- 注 --><p>文</p>",
    "<?php 秘密 ?>",
    "<![CDATA[文]]>",
    "<p\x00a>文</p>",
    "</ p>文",
    "<a/href=x>文</a>",
]


@pytest.mark.parametrize("text", [*COMMON, *UNCOMMON])
def test_parts_say_what_the_whole_says(text: str) -> None:
    prose, *others = html.pieces(text)
    whole = html.parsed(text)
    assert (prose.text, others) == ("".join(whole.prose), whole.others)


@pytest.mark.parametrize("text", COMMON)
def test_common_markup_falls_into_parts_that_make_up_the_whole(text: str) -> None:
    found = tokens(text)
    assert found is not None
    assert "".join(found) == text


@pytest.mark.parametrize("text", UNCOMMON)
def test_uncommon_markup_is_left_to_the_parser(text: str) -> None:
    assert tokens(text) is None
