"""The text of a finished page for a feed."""

import pytest

from macros.feed_texts import address
from macros.feeds.page_text import page_text


def text(article: str) -> str:
    page = f'<html><body><nav>外</nav><div id="main"><article class="content">{article}</article></div></body></html>'
    return page_text(page, lambda given: f"to:{given}")


@pytest.mark.parametrize(
    ("article", "kept"),
    [
        ("<p>本文</p>", "<p>本文</p>"),
        ("<h1>題</h1><p>本文</p>", "<p>本文</p>"),
        ('<nav class="toc"><p>目次</p><ul><li>章<br></li></ul></nav><h2 id="a">章</h2>', "<h2>章</h2>"),
        ('<svg><rect width="1"/><text>絵</text></svg><p>後</p>', "<p>後</p>"),
        ('<div aria-hidden="true"><b>9<br></b></div>時', "時"),
        ('<p hidden="">隠</p>見', "見"),
        (
            '<span class="mark mark--today">今日</span><span class="mark mark--cancelled">中止</span>',
            "<span>中止</span>",
        ),
        ('<p class="cell-note paper-only">紙</p><div data-search-exclude="">送る</div>読', "読"),
        ('<a href="../x/" class="button" onclick="a()">次</a>', '<a href="to:../x/">次</a>'),
        ('<img src="a.png" alt="&quot;絵&quot;" width="3">', '<img src="to:a.png" alt="&quot;絵&quot;">'),
        ("<p>1 &lt; 2 &amp; <br>3</p>", "<p>1 &lt; 2 &amp; <br>3</p>"),
        ('<th scope="col" class="num">数</th>', '<th scope="col">数</th>'),
        ('<p>href="../x/"</p>', '<p>href="../x/"</p>'),
    ],
)
def test_what_a_reader_reads_is_kept(article: str, kept: str) -> None:
    assert text(article) == kept


def test_a_page_without_an_article_is_refused() -> None:
    with pytest.raises(ValueError, match="article"):
        page_text("<p>本文</p>", str)


@pytest.mark.parametrize(
    ("given", "known", "unknown"),
    [
        ("../../topics/iryo/", "https://a.example/s/topics/iryo/", "topics/iryo/"),
        ("#a", "https://a.example/s/reports/x/#a", "reports/x/#a"),
        ("../../", "https://a.example/s/", "./"),
        ("https://b.example/", "https://b.example/", "https://b.example/"),
        ("mailto:a@b.example", "mailto:a@b.example", "mailto:a@b.example"),
    ],
)
def test_addresses_are_seen_from_the_front_page(given: str, known: str, unknown: str) -> None:
    assert address("https://a.example/s/", "reports/x/", given) == known
    assert address(None, "reports/x/", given) == unknown
