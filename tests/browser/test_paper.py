"""What comes out of the printer: pages counted and read back from Chromium's PDF."""

import io
import re
import unicodedata
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from macros.model.site import Site

from ..conftest import Built
from .conftest import opened

pytestmark = pytest.mark.browser
A4 = (595, 842)
SIGNS = str.maketrans("〜⺠", "~民")
"""What Unicode's compatibility forms (NFKC) leave as it is."""
Printer = Iterator[tuple[str, list[str]]]


def folded(text: str) -> str:
    """Without blanks, and with the usual signs: a PDF has radicals (⽉) where the page has characters (月)."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).translate(SIGNS)


def printed(browser: Browser, site: str, *paths: str, scheme: str = "light") -> Printer:
    """Each page and the texts of its sheets, blanks left out, as they print from a screen of that scheme."""
    context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
    page, _ = opened(context, site)
    for path in paths:
        page.goto(site + path)
        sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
        sizes = {tuple(sorted((round(sheet.mediabox.width), round(sheet.mediabox.height)))) for sheet in sheets}
        assert sizes == {A4}, path
        yield path, [folded(sheet.extract_text()) for sheet in sheets]
    context.close()


@pytest.mark.parametrize("which", ["test", "real"])
def test_every_event_prints_on_one_page_or_with_its_form_on_two(
    browser: Browser, which: str, request: pytest.FixtureRequest
) -> None:
    built: Built = request.getfixturevalue(f"{which}_build")
    site: str = request.getfixturevalue("address" if which == "test" else "real_address")
    paths = [f"{path}/" for path in built.addresses if path.startswith("events/")]
    wrong = {}
    for path, sheets in printed(browser, site, *paths):
        form = built.main(path).find(string="参加申込書") is not None
        if len(sheets) != 1 + form:
            wrong[path] = len(sheets)
    assert wrong == {}
    assert len(paths) > 30


def test_a_handbill_tells_everything_and_its_form_can_be_sent(browser: Browser, address: str) -> None:
    ((_, (bill, form)),) = printed(browser, address, "events/2031-06-07-tsudoi/", scheme="dark")
    for words in (
        *("くらしを語る県民のつどい", "2031年6月7日（土）13:30～16:00", "見本市民ホール", "北口から歩いて5分"),
        *(
            "例田一郎さん",
            "電話、FAX、メール",
            "見本県社会保障推進協議会、甲組合、乙組合",
            "見本社保協事務局電話000-000-0000",
        ),
        *("https://mihon.example/events/2031-06-07-tsudoi/", "500円", "1/2"),
    ):
        assert folded(words) in bill
    for words in ("参加申込書", "FAX000-000-0001", "お名前", "□会場", "2031年6月7日（土）", "2/2"):
        assert folded(words) in form
    assert "カレンダーに追加" not in bill
    assert "メニュー" not in bill


def test_a_handbill_without_an_address_says_nothing_of_one(browser: Browser, real_address: str) -> None:
    ((_, (bill,)),) = printed(browser, real_address, "events/2023-12-21-nyumon/")
    assert folded("社会保障入門講座「年金制度について」") in bill
    assert "このページにあります" not in bill
    assert "http" not in bill


def test_the_code_is_drawn_without_style_attributes(test_build: Built) -> None:
    code = test_build.main("events/2031-06-11-koza-3").select_one("svg[role=img]")
    assert code
    assert code["aria-label"] == "このページを開くQRコード"
    assert not [tag for tag in (code, *code.find_all(True)) if tag.has_attr("style")]


def test_a_report_prints_with_name_day_address_and_page_numbers(browser: Browser, address: str, made_up: Site) -> None:
    ((_, sheets),) = printed(browser, address, "reports/2030/2031-02-20-caravan/")
    for number, sheet in enumerate(sheets, 1):
        assert "見本県社会保障推進協議会" in sheet
        assert folded("2031年5月20日（火）現在") in sheet
        assert f"{number}/{len(sheets)}" in sheet
    assert "https://mihon.example/reports/2030/2031-02-20-caravan/" in "".join(sheets)


@pytest.mark.parametrize(
    "path", ["surveys/2018-tankisho/", "surveys/2018-shoni-iryohi/", "surveys/2020-kokusei-chosa/"]
)
def test_a_table_of_all_municipalities_is_printed_whole(
    browser: Browser, real_address: str, real_build: Built, path: str
) -> None:
    table = real_build.main(path).select_one("table[data-sortable]")
    assert table
    rows = [[folded(cell.get_text()) for cell in row.select("th, td")] for row in table.select("tbody tr")]
    assert len(rows) == 33
    ((_, sheets),) = printed(browser, real_address, path)
    assert [row for row in rows if "".join(row) not in "".join(sheets)] == []


def test_paper_is_white_and_nothing_hangs_over_its_edge(browser: Browser, address: str) -> None:
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme, viewport={"width": 672, "height": 950})
        page, _ = opened(context, f"{address}surveys/2031-kurashi/")
        page.emulate_media(media="print")
        colours = page.evaluate(
            "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
        )
        assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
        assert page.evaluate("document.documentElement.scrollWidth") <= 672
        context.close()


def test_what_can_be_opened_is_open_on_paper(browser: Browser, address: str, test_build: Built) -> None:
    for path, sheets in printed(browser, address, "events/", "surveys/2031-kurashi/"):
        closed = test_build.main(path.rstrip("/")).select("details:not([open]) :is(.entry__title, tbody tr)")
        assert closed
        text = "".join(sheets)
        assert [row for row in closed if folded(row.get_text()) not in text] == []


def test_the_head_of_a_table_that_can_be_sorted_stands_on_each_of_its_pages(
    browser: Browser, real_address: str
) -> None:
    ((_, sheets),) = printed(browser, real_address, "surveys/2020-kokusei-chosa/")
    of_table = [sheet for sheet in sheets if "横浜市3,778,3181,865,940" in sheet or "清川村3,0381,5561,482" in sheet]
    assert len(of_table) == 2
    assert all("市町村人口(人)男(人)女(人)" in sheet for sheet in of_table)


def test_open_data_print_as_a_list_of_tables_without_the_meaning_of_every_column(
    browser: Browser, real_address: str
) -> None:
    ((_, sheets),) = printed(browser, real_address, "opendata/")
    assert len(sheets) <= 6
    assert "列の意味は、画面のこのページ" in sheets[0]
    assert not [sheet for sheet in sheets if "CSVの見出し" in sheet]


def test_paper_is_not_wasted_on_ways_to_other_pages_or_on_the_same_rows_again(
    browser: Browser, real_address: str, address: str
) -> None:
    most = {"": 2, "events/": 5, "calendar/2023-12/": 2, "materials/": 1, "reports/": 1}
    texts = {}
    for path, sheets in printed(browser, real_address, *most):
        assert len(sheets) <= most[path], path
        texts[path] = "".join(sheets)
    assert not [text for text in texts.values() if re.search("月ごとの予定|カレンダーに登録する|すべて見る", text)]
    ((_, sheets), (_, others)) = printed(browser, address, "materials/", "reports/")
    assert "".join(sheets).count("介護を考える学習会の資料") == 1
    assert "".join(others).count("2030年度の活動のまとめ") == 1


def test_rankings_stand_side_by_side_on_paper(browser: Browser, real_address: str) -> None:
    ((_, sheets),) = printed(browser, real_address, "surveys/2020-kokusei-chosa/")
    assert len(sheets) <= 5
    (ranked,) = [sheet for sheet in sheets if "の大きい順" in sheet]
    assert all(
        f"{column}（人）の大きい順" in ranked.replace("(", "（").replace(")", "）") for column in ("人口", "男", "女")
    )
