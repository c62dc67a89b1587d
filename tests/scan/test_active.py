"""What could run in a reader's browser."""

import pytest

from macros.scan.active import active


@pytest.mark.parametrize(
    "text",
    [
        "<p>javascript: という言葉</p>",
        '<a href="../events/">予定</a>',
        '<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
        '<table><td class="num">1</td></table>',
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
    ],
)
def test_what_runs_is_found(text: str, what: str) -> None:
    assert what in list(active(text))
