"""Comments go, everything else stays to the letter."""

import pytest

from macros.scan import without_comments


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<p>a<!-- b -->c</p>", "<p>ac</p>"),
        ("<!-- a\nb -- c > -->d", "d"),
        ("<!---->a<!-->b<!--->c<!-- x --!>d", "abcd"),
        ("<!-- <script> -->a<!-- </script> -->b", "ab"),
        ("<p title='it is'>it's<!-- a -->b</p>", "<p title='it is'>it'sb</p>"),
        ("<pre>a<!-- b -->c</pre>", "<pre>ac</pre>"),
        ("a<!--[if IE]><p>b</p><![endif]-->c", "ac"),
        ("<!--[if !IE]><!--><p>a</p><!--<![endif]-->", "<p>a</p>"),
        ("a<?php secret ?>b<!secret>c</ secret>d", "abcd"),
        ("a<!-- never closed <p>b</p>", "a"),
        ("1 < 2 <!-- a --> 3 > 2", "1 < 2  3 > 2"),
    ],
)
def test_a_comment_goes(html: str, left: str) -> None:
    assert without_comments(html) == left


@pytest.mark.parametrize(
    "html",
    [
        "<script>let a = '<!-- b -->'</script>",
        "<STYLE>a{} <!-- b --></STYLE>",
        "<pre><code>&lt;!-- a --&gt;</code></pre>",
        '<p title="<!-- a -->">b</p>',
        "<p title='a > <!-- b -->'>c</p>",
        "<!DOCTYPE html><title>1 <!-- 2</title>",
        "<p>&lt;!-- a --&gt;</p>",
        "<!doctype html><p>a</p>",
    ],
)
def test_everything_else_stays(html: str) -> None:
    assert without_comments(html) == html
