"""The ways in which one word is written, heard and said: what is typed finds what stands on the page."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route

from macros.model.synonym import Synonym
from macros.search import documents
from macros.search.documents import Document
from macros.search.sections import Section

from .. import factories as make
from ..search.test_documents import made_of

pytestmark = pytest.mark.browser
FIND = """async (query) => {
  window.asked ??= new Promise(async (resolve) => {
    const worker = new Worker("/assets/search/worker.js");
    worker.postMessage({ type: 0, data: await (await fetch("/search/search_index.json")).json() });
    resolve(worker);
  });
  const worker = await window.asked;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("no answer")), 10_000);
    worker.onmessage = ({ data }) => data.type === 5 && data.data.complete && resolve(data.data);
    worker.postMessage({ type: 4, data: { query, limit: 50 } });
  });
}"""


def served(context: BrowserContext, address: str, made: dict[str, bytes]) -> Page:
    """A page whose search files are these."""

    def answer(route: Route) -> None:
        content = made[route.request.url.partition("?")[0].rpartition("/")[2]]
        route.fulfill(body=content, content_type="application/json")

    context.route(re.compile(r"/search/[\w-]+\.json"), answer)
    page = context.new_page()
    page.goto(f"{address}about/")
    return page


@pytest.fixture(scope="module")
def finds(browser: Browser, address: str) -> Iterator[Callable[[str, str], bool]]:
    """Whether a query finds a page with that text, asked of the worker that ships."""
    context = browser.new_context()
    site = make.site(synonyms=tuple(Synonym(words=row) for row in SYNONYMS))
    pages = [Document(f"p{at}.md", f"p{at}/", "題", (Section("", "", text),)) for at, text in enumerate(TEXTS)]
    page = served(context, address, made_of(pages, site))

    def found(query: str, text: str) -> bool:
        return f"p{TEXTS.index(text)}/" in [row["url"] for row in page.evaluate(FIND, query)["results"]]

    yield found
    context.close()


SYNONYMS = (("国保", "国民健康保険"), ("子どもの医療費", "小児医療費"))

ALIKE = [
    ("ZOOM", "Ｚｏｏｍで参加"),
    ("ｵﾝﾗｲﾝ", "オンラインの会"),
    ("ガイド", "ガイドをつくる"),
    ("高崎", "髙﨑さんの町"),
    ("渡邉", "渡辺町の集会所"),
    ("医療", "醫療の歴史"),
    ("国会", "國會の前で"),
    ("センター", "福祉セン夕ーではなくセンターで"),
    ("センタ―", "センターの二階"),
    ("サーバー", "サーバの設定"),
    ("サーバ", "サーバーの設定"),
    ("e-Tax", "ｅ－Ｔａｘで申告"),
    ("etax", "ｅ－Ｔａｘで申告"),
    ("A-4", "A4の紙"),
    ("1月", "一月の行動"),
    ("１月", "1月の行動"),
    ("一月", "1月の行動"),
    ("第12号", "第十二号の機関紙"),
    ("第十二号", "第12号の機関紙"),
    ("二十五条", "憲法25条の話"),
    ("令和5年", "2023年の調査"),
    ("2023年", "令和５年の調査"),
    ("令和元年", "2019年の調査"),
    ("2019年", "令和元年の集まり"),
    ("R5年", "2023年の調査"),
    ("昭和63年", "1988年の資料"),
    ("12/21", "12月21日の講座"),
    ("１２／２１", "12月21日の講座"),
    ("04/01", "4月1日の宣伝"),
    ("2023/12/21", "2023年12月21日の会"),
    ("2023-12-21", "2023年12月21日の会"),
    ("R5.12.21", "2023年12月21日の会"),
    ("令和5.12.21", "2023年12月21日の会"),
    ("2023/12", "2023年12月21日の会"),
    ("障がい者", "障害者の会"),
    ("障碍", "障害者の会"),
    ("障害者", "障がい者のつどい"),
    ("子供", "子ども医療費の助成"),
    ("こども医療費", "子ども医療費の助成"),
    ("子供の医療費", "小児医療費の助成"),
    ("申込", "申し込みは電話で"),
    ("取組", "取り組みの記録"),
    ("問合せ", "問い合わせの窓口"),
    ("佐々木", "佐佐木公園"),
    ("佐佐木", "佐々木公園"),
    ("茅ケ崎", "茅ヶ崎の駅"),
    ("茅が崎", "茅ヶ崎の駅"),
    ("3カ所", "3ヵ所で署名"),
    ("三か所", "3ヵ所で署名"),
    ("あんけーと", "アンケートの回答"),
    ("ほけんしょう", "保険証を残す"),
    ("ほけんし", "保険証を残す"),
    ("ほけんｓ", "保険証を残す"),
    ("ねんきん", "年金の話"),
    ("かぶしきがいしゃ", "株式会社の名簿"),
    ("とりくみ", "取り組みの記録"),
    ("ホケンショウ", "保険証を残す"),
    ("介護ほけん", "介護保険の集い"),
    ("介護ほけ", "介護保険の集い"),
    ("かいご保険", "介護保険の集い"),
    ("ほけん証", "保険証を残す"),
    ("保険しょう", "保険証を残す"),
    ("介ご", "介護保険の集い"),
    ("ほ険", "介護保険の集い"),
    ("国保", "国民健康保険の通知"),
    ("国民健康保険料", "国保料の通知"),
    ('"保険証を残す"', "保険証を残す"),
    ("「保険証を残す」", "保険証を残す"),
    ("“保険証 を", "保険証 を"),
    ("保険証　残す", "保険証を残す"),
    ("保険証 年金", "保険証と年金の両方"),
    ("保険証 妖怪", "保険証を残す"),
    ("医療 国会", "醫療の歴史"),
]
"""What is typed, and a text that it finds."""

APART = [
    ("保険証 年金", "保険証を残す"),
    ('"証保険"', "保険証を残す"),
    ('"1月"', "一月の行動"),
    ('"国保"', "国民健康保険の通知"),
    ("ビル", "ビールの話"),
    ("アンケート用紙", "アンケートの回答"),
    ("令和6年", "2023年の調査"),
    ("第13号", "第十二号の機関紙"),
    ("ほけんぐ", "保険証を残す"),
    ("介護ほけんぐ", "介護保険の集い"),
    ("保険証は", "保険証を残す"),
    ("保険ご", "介護保険の集い"),
    ("12/22", "12月21日の講座"),
    ("12.21", "12月21日の講座"),
]
"""What is typed, and a text that it does not find."""

TEXTS = list(dict.fromkeys(text for _, text in (*ALIKE, *APART)))


@pytest.mark.parametrize(("typed", "text"), ALIKE)
def test_one_form_finds_the_other(finds: Callable[[str, str], bool], typed: str, text: str) -> None:
    assert finds(typed, text)


@pytest.mark.parametrize(("typed", "text"), APART)
def test_what_is_something_else_is_not_found(finds: Callable[[str, str], bool], typed: str, text: str) -> None:
    assert not finds(typed, text)


def ranked(browser: Browser, address: str, pages: list[Document], query: str, **records: Any) -> list[str]:
    """The addresses found, in order."""
    context = browser.new_context()
    page = served(context, address, made_of(pages, make.site(**records)))
    rows = [row["url"] for row in page.evaluate(FIND, query)["results"]]
    context.close()
    return rows


def page_of(uri: str, title: str, heading: str = "", text: str = "") -> Document:
    """A page with one section."""
    return Document(uri, uri.removesuffix(".md") + "/", title, (Section("a", heading, text),))


def test_title_before_heading_before_text_and_exact_before_variant(browser: Browser, address: str) -> None:
    pages = [
        page_of("a/1.md", "題", text="五月の行動"),
        page_of("a/2.md", "題", text="15月の行動"),
        page_of("a/3.md", "題", text="5月の行動"),
        page_of("a/4.md", "題", heading="5月の行動"),
        page_of("a/5.md", "5月の行動"),
    ]
    assert ranked(browser, address, pages, "5月") == ["a/5/", "a/4/", "a/3/", "a/1/", "a/2/"]


def test_of_equal_rank_the_near_day_comes_first_and_lists_come_last(browser: Browser, address: str) -> None:
    days = {"reports/2023/a.md": "2021-12-19", "reports/2023/b.md": "2023-12-10", "reports/2023/c.md": "2023-06-01"}
    reports = tuple(make.report(uri=uri, date=day) for uri, day in days.items())
    pages = [page_of(uri, "報告", text="国保の話") for uri in days]
    pages.append(page_of("reports/index.md", "報告", heading="国保"))
    assert ranked(browser, address, pages, "国保", reports=reports) == [
        "reports/2023/b/",
        "reports/2023/c/",
        "reports/2023/a/",
        "reports/index/",
    ]


def test_words_in_one_section_come_before_words_apart(browser: Browser, address: str) -> None:
    apart = Document("a/1.md", "a/1/", "題", (Section("a", "", "川の話"), Section("b", "", "陳情の話")))
    together = Document("a/2.md", "a/2/", "題", (Section("a", "", "川についての陳情"),))
    assert ranked(browser, address, [apart, together], "川 陳情") == ["a/2/", "a/1/"]


def test_parts_are_searched_as_they_come(browser: Browser, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LARGEST", 10)
    days = {"reports/2022/a.md": "2022-05-01", "reports/2023/b.md": "2023-05-01"}
    reports = tuple(make.report(uri=uri, date=day) for uri, day in days.items())
    made = made_of([page_of(uri, "報告", text="国保の話") for uri in days], make.site(reports=reports))
    parts = json.loads(made["search_index.json"])["config"]["parts"]
    assert [part.partition("?")[0] for part in parts] == [
        "search/pages.json",
        "search/pages-2023.json",
        "search/pages-2022.json",
    ]
    context = browser.new_context()
    page = served(context, address, made)
    counts = page.evaluate("""async () => {
      const worker = new Worker("/assets/search/worker.js");
      worker.postMessage({ type: 0, data: await (await fetch("/search/search_index.json")).json() });
      const counts = [];
      return new Promise((resolve) => {
        worker.onmessage = ({ data: { type, data } }) => {
          if (type !== 5) return;
          counts.push([data.count, data.complete]);
          if (data.complete) resolve(counts);
        };
        worker.postMessage({ type: 4, data: { query: "国保", limit: 10 } });
      });
    }""")
    assert counts == [[0, False], [1, False], [2, True]]
    context.close()
