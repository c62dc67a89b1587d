"""A page's content is cut at its headings, and what is no text of the page is left out."""

import pytest

from macros.search.sections import Section, sections


def text_of(html: str) -> str:
    """The text of a page without headings."""
    (section,) = sections(html)
    return section.text


def test_a_page_is_cut_at_its_headings() -> None:
    html = '<p>はじめに。</p><h2 id="kaigo">介護</h2><p>一つめ。</p><p>二つめ。</p><h3 id="x">電話</h3>'
    assert sections(html) == (
        Section("", "", "はじめに。"),
        Section("kaigo", "介護", "一つめ。\n二つめ。"),
        Section("x", "電話", ""),
    )


def test_nothing_at_all_is_no_section() -> None:
    assert sections("") == ()
    assert sections("<h2></h2>\n<hr>") == ()


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<p>国<strong>保</strong>と<a href="x">年金</a></p>', "国保と年金"),
        ("<ul><li>一</li><li>二</li></ul>", "一\n二"),
        ("<table><tr><th>名</th><td>1</td></tr><tr><th>他</th><td>2</td></tr></table>", "名 1\n他 2"),
        ("<tr>\n<th>市議会</th>\n<td>記載なし</td>\n<td>不採択</td>\n</tr>", "市議会 記載なし 不採択"),
        ("<p>駅前で<br>署名</p>", "駅前で\n署名"),
        ("<p>保険\n証を残す</p>", "保険証を残す"),
        ("<p>two\nlines of  text</p>", "two lines of text"),
        ("<p>a &amp;&lt;b&gt; &#x4FDD;</p>", "a &<b> 保"),
        ("<p>見本　市</p>", "見本　市"),
        ("<ruby>川崎<rp>（</rp><rt>かわさき</rt><rp>）</rp></ruby>市", "川崎市"),
        ('<nav><ul><li><a href="..">戻る</a></li></ul></nav><p>本文</p>', "本文"),
        ('<p hidden>かくす</p><p data-search-exclude>はずす <b>全部</b></p><p class="a">本文</p>', "本文"),
        ("<script>let a = '<p>b</p>'</script><style>p{}</style><!-- ないしょ --><p>本文</p>", "本文"),
        ('<p title="a > b">本文</p>', "本文"),
        ("<div hidden><div>内</div>外</div><p>本文</p>", "本文"),
        ("<h1>題</h1><p>本文</p>", "本文"),
        ("<dl><dt>場所</dt><dd>市役所</dd><dt>講師</dt><dd>例田</dd></dl>", "場所 市役所\n講師 例田"),
        (
            "<p><time>1月8日（木）15:00～16:30</time><span>令和6年1月8日</span></p>",
            "1月8日（木）15:00～16:30 令和6年1月8日",
        ),
        ("<p>（<time>1月8日</time>）は<time>1月9日</time>に</p>", "（1月8日）は1月9日に"),
        ("<h2>名札なし</h2><p>本文</p>", "名札なし\n本文"),
        ("<p>閉じない <b>文", "閉じない 文"),
        ("3 < 4 です", "3 < 4 です"),
    ],
)
def test_only_the_text_of_the_page_is_kept(html: str, text: str) -> None:
    assert text_of(html) == text


def test_the_permalink_of_a_heading_is_not_its_text() -> None:
    html = '<h2 id="a">介護 &amp; 医療<a class="headerlink" href="#a" title="x">&para;</a></h2><p>文</p>'
    assert sections(html) == (Section("a", "介護 & 医療", "文"),)


def test_a_hostile_page_is_read_in_linear_time() -> None:
    assert sections("<" * 50_000) == (Section("", "", "<" * 50_000),)
    assert sections('<p a="' * 3_000)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<li><a><span>国保</span><span>自営業の人の保険</span></a></li>", "国保 自営業の人の保険"),
        ("<li><span>報告</span><time>2023年12月19日</time></li>", "報告 2023年12月19日"),
        ('<p><span aria-hidden="true">一斉</span><span>一斉宣伝</span></p>', "一斉宣伝"),
        ('<div aria-hidden="true"><b>12月</b><b>24</b></div><p>本文</p>', "本文"),
        ("<p>保険<span>証</span>を</p>", "保険証を"),
    ],
)
def test_pieces_that_a_style_puts_apart_are_apart_and_what_is_only_seen_is_no_text(html: str, text: str) -> None:
    assert [found.text for found in sections(html)] == [text]
