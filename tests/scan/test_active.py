"""What could run in a reader's browser."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.scan.active import _found, active

# fmt: off
PARTS = st.sampled_from([
    "<a", "<p ", "<scr", "ipt", "<script", ">", "/>", " ", "\n", "\0", "\u3000", "on", "ON", "click", "=", '"', "'", "/", "href=", "java", "JAVA",
    "vb", "script", "ſcrıpt", "scrİpt", ":", "data", "DA", "TA", "&colon;", "&#58;", "&#x6a;", "&Tab;", "&amp;", "&#39;", "&#106", "avascript:",
    "<!--", "-->", "<img ", "src=", "srcset=", "poster", "//", "https:", "<meta", "<link", "<iframe", "<FORM", "foreignObject", "<style>", "</style>", "href=javaſcript:", "あ", "K",
])
# fmt: on


@pytest.mark.parametrize(
    "text",
    [
        "<p>javascript: という言葉</p>",
        '<a href="../events/">予定</a>',
        '<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
        '<table><td class="num">1</td></table>',
        '<img src="../a.png" alt="https://example.com/ の図">',
    ],
)
def test_ordinary_markup_runs_nothing(text: str) -> None:
    assert list(active(text)) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('<a href="javascript:alert(1)">a</a>', "<a> の href"),
        ('<a href=" java&#10;script:alert(1)">a</a>', "<a> の href"),
        ("<p onmouseover=alert(1)>a</p>", "<p> の onmouseover"),
        ("<svg><script>alert(1)</script></svg>", "<script>"),
        ('<svg onload="alert(1)"></svg>', "<svg> の onload"),
        ("<IFRAME src=x>", "<iframe>"),
        ('<meta http-equiv="refresh" content="0">', "<meta>"),
        ('<img src="https://example.com/a.png">', "よそから読み込む <img>"),
        ('<img src="http:example.com/a.png">', "よそから読み込む <img>"),
        ('<img src=" /\\example.com/a.png">', "よそから読み込む <img>"),
        ('<img src="&sol;&sol;example.com/a.png">', "よそから読み込む <img>"),
        ("<video poster=//example.com/a.png>", "よそから読み込む <video>"),
        ("<a href='x'/onclick=alert(1)>a</a>", "<a> の onclick"),
        ("<a title='x'ONCLICK=alert(1)>a</a>", "<a> の onclick"),
        ('<a title="x"\u3000onclick=alert(1)>a</a>', "<a> の onclick"),
        ("<a href=javaſcrıpt&colon;alert(1)>a</a>", "<a> の href"),
        ("<a href='&#106;avascript:alert(1)'>a</a>", "<a> の href"),
        ("<a href='java&Tab;script&NewLine;:alert(1)'>a</a>", "<a> の href"),
        ("<a href=' DATA\t:text/html,x'>a</a>", "<a> の href"),
    ],
)
def test_what_runs_is_found(text: str, what: str) -> None:
    assert what in list(active(text))


@settings(max_examples=500, deadline=None)
@given(text=st.lists(PARTS, max_size=12).map("".join))
def test_what_shows_no_sign_runs_nothing(text: str) -> None:
    assert list(active(text)) or not _found.__wrapped__(text)
