"""What is told of a page from its parts is what is told of it whole, however a name or a number is hidden in it."""

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from macros.scan import Known, _found, scan
from macros.scan.repeated import Parts

KNOWN = Known(
    private=("秘田守", "秘守"),
    withheld=("山田花子",),
    contacts=("045-123-4567", "見本ビル https://zoom.us/j/55555"),
    bodies=("見本県社保協",),
    people=("見本花子",),
    documents=frozenset({"page.html"}),
)
# fmt: off
TEXTS = st.sampled_from([
    "秘田守", "秘", "田", "守", "秘　守", "山田花子", "山田", "花子", "当事者の", "鈴木さん", "045-765-4321", "045-123-4567", "03-1234-567",
    "０４５", "-765-", "4321", "a@b.jp", "@", "zoom.us/j/1", "https://zoom.us/j/55555", "今日は", "\n", "\r\n", "\u2028", " ", "&#31192;",
    "&lt;", "&quot;", "&shy;", '"', "'", "=", "<", ">", "/", "{", "|", "}", "[", "](", "<p>", "</p>", "<li>", "<br>", "<b>", "</b>", "<td>",
    "<p-x>", "<P>", "<ruby>", "<rt>", "</rt>", "<script>", "</script>", "<!--", "-->", "<![CDATA[x]]>", "<textarea>", '<img alt="',
    '<a title="', "<a title='x'", '<a data-x="<li', '<a href="../', '">',
])
# fmt: on
JSON = st.lists(TEXTS, max_size=3).map(lambda texts: json.dumps(["あ" * 100, *texts], ensure_ascii=False))
DATA = JSON.map(lambda text: f'<script type="application/ld+json">{text}</script>')
PAGES = st.lists(st.one_of(TEXTS, TEXTS, TEXTS, DATA), max_size=9).map("".join)


@pytest.mark.parametrize("path", ["a.html", "a.xml", "page.html"])
@settings(max_examples=400, deadline=None)
@given(page=PAGES)
@example(page="<p>秘田</p>\n<p>守</p>")
@example(page="<li>秘<li>守")
@example(page='<p>秘<b title="<li>田</b>守">')
@example(page='<script>"https://zoom.us/j/55555 {0}"</script>'.replace("{0}", "あ" * 100))
def test_the_parts_of_a_page_say_what_the_whole_says(path: str, page: str) -> None:
    content = page.encode()
    try:
        whole = list(_found(path, content, KNOWN.of(path)))
    except AssertionError:  # of Python's parser: it gives up at some declarations, in parts as in the whole
        return
    assert list(scan(path, content, KNOWN)) == whole


def test_what_is_kept_has_an_end() -> None:
    read: list[str] = []

    def letters(part: str) -> str:
        read.append(part)
        return part.upper()

    parts = Parts(letters, most=5)
    assert parts.of(["ab", "cd", "ab"]) == "ABCDAB"
    assert parts.new(["cd", "ef", "ef"]) == ["ef"]
    assert parts.of(["ef", "ab"]) == "EFAB"
    assert read == ["ab", "cd", "ef", "ab"]
    assert set(parts) == {"ef", "ab"}


def test_the_site_is_looked_through_though_little_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Parts.__init__, "__defaults__", (20,))
    known = KNOWN._replace(people=("少しだけ",))
    page = "<ul>\n<li>一つめの行です。</li>\n<li>二つめの行です。<li>三つめ\n</ul><p>{0}</p>"
    assert not list(scan("a.html", page.replace("{0}", "一つめの行です。").encode(), known))
    assert list(scan("a.html", page.replace("{0}", "山田</p><p>花子").encode(), known))
    assert not list(scan("a.html", page.replace("{0}", "山田</p><p>").encode(), known))
