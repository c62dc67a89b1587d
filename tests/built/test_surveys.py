"""Surveys on the built pages: the figures that tests/site/README.md works out by hand."""

import pytest
from bs4 import Tag

from ..conftest import Built
from .reading import pairs, said, section, tables

NOW, BEFORE = "surveys/2031-kurashi", "surveys/2030-kurashi"
CODES = ["99100", "99201", "99202", "99301", "99302", "99401"]


def table(part: Tag, caption: str) -> list[list[str]]:
    """The only table of that caption."""
    (rows,) = tables(part, caption)
    return rows


def test_the_head_tells_the_question_the_result_and_the_facts(test_build: Built) -> None:
    page = test_build.main(NOW)
    (heading,) = page.select("h1")
    assert said(heading) == "2031年の国保料はいくらですか"
    text = said(page)
    assert text.index("2031年の国保料") < text.index("見本市がいちばん高く") < text.index("訂正") < text.index("出典")
    assert "2031年5月15日（木）試浜市の相談に来た人を46人から64人に直しました。" in text
    assert "試験町の数字は速報です。" in text
    assert pairs(page)[:7] == [
        ("時点", "2031年4月"),
        ("公表", "2031年5月10日（土）"),
        ("対象", "見本県内の6市町村"),
        ("どれかの項目に値のあるところ", "6市町村のうち6"),
        ("出典", "見本社保協「くらしの調査2031」"),
        ("テーマ", "くらし、医療"),
        ("前の回", "くらしの調査2030"),
    ]
    assert ("次の回", "くらしの調査2031") in pairs(test_build.main(BEFORE))


def test_the_table_has_every_municipality_in_the_order_of_the_codes(test_build: Built) -> None:
    rows = table(section(test_build, NOW, "table"), "くらしの調査2031（市町村コードの順）")
    assert rows == [
        ["見本市", "186,000", "12.1", "355", "はい", "高校卒", "窓口で、ていねいに聞いています"],
        ["例川市", "172,000", "10.4", "120", "はい", "中学校卒", "=5月に改定"],
        ["試浜市", "172,000", "未回答", "64", "いいえ", "小学校卒", "未確認"],
        ["試験町", "148,500", "8.0", "12", "いいえ", "未確認", "未確認"],
        ["仮原町", "未確認", "7.3", "0", "未回答", "中学校卒", "未確認"],
        ["仮山村", "対象外", "対象外", "未回答", "はい", "高校卒", "未確認"],
    ]


def test_tables_can_be_sorted_and_have_scoped_heads(test_build: Built) -> None:
    main = section(test_build, NOW, "table").select_one("table[data-sortable]")
    assert main
    values = [[cell.get("data-value") for cell in row.select("th, td")] for row in main.select("tbody tr")]
    assert [row[0] for row in values] == CODES
    assert [row[1] for row in values] == ["186000", "172000", "172000", "148500", None, None]
    assert [row[5] for row in values] == ["2", "1", "0", None, "1", "2"]
    for found in test_build.main(NOW).select("table"):
        assert {head.get("scope") for head in found.select("thead th")} == {"col"}
        assert all(row.select_one("th[scope=row]") for row in found.select("tbody tr"))


def test_every_municipality_is_linked_to_its_page(test_build: Built) -> None:
    linked = [str(link["href"]) for link in section(test_build, NOW, "table").select("th a")]
    assert linked[0] == "../../municipalities/mihon/"
    assert len(linked) == len(CODES)


def test_the_map_marks_the_classes_and_the_legend_tells_them_in_words(test_build: Built) -> None:
    part = section(test_build, NOW, "map")
    assert [said(tile) for tile in part.select("figure li")] == [
        "見本市C186,000円",
        "例川市B172,000円",
        "試浜市B172,000円",
        "試験町A148,500円",
        "仮原町？未確認",
        "仮山村／対象外",
    ]
    assert [row[:3] for row in table(part, "地図の記号と市町村の数（国保料（年額））")] == [
        ["A", "148,500円", "1"],
        ["B", "172,000円", "2"],
        ["C", "186,000円", "1"],
        ["？", "未確認", "1"],
        ["／", "対象外", "1"],
    ]
    choices = table(section(test_build, BEFORE, "map"), "地図の記号と市町村の数（通院の助成）")
    assert [row[:3] for row in choices] == [
        ["小", "小学校卒", "2"],
        ["中", "中学校卒", "2"],
        ["高", "高校卒", "1"],
        ["？", "未確認", "1"],
    ]


SUMMARIES = {
    "fee": "値のあるところ4市町村 平均169,625円 中央値172,000円 最小148,500円（試験町） 最大186,000円（見本市） "
    "未確認1市町村 対象外1市町村",
    "rate": "値のあるところ4市町村 平均9.45％ 中央値9.2％ 最小7.3％（仮原町） 最大12.1％（見本市） "
    "未回答1市町村 対象外1市町村",
    "visits": "値のあるところ5市町村 平均110.2人 中央値64人 最小0人（仮原町） 最大355人（見本市） "
    "合計551人（値のある市町村だけ） 未回答1市町村",
    "aid": "値のあるところ5市町村 はい3市町村 いいえ2市町村 未回答1市町村",
    "until": "値のあるところ5市町村 小学校卒1市町村 中学校卒2市町村 高校卒2市町村 未確認1市町村",
    "remark": "値のあるところ2市町村 未確認4市町村",
}


@pytest.mark.parametrize("column", SUMMARIES)
def test_a_column_is_summed_up(test_build: Built, column: str) -> None:
    part = section(test_build, NOW, f"summary-{column}")
    assert [term + value for term, value in pairs(part)] == SUMMARIES[column].split(" ")


def test_equal_numbers_share_a_rank(test_build: Built) -> None:
    part = section(test_build, NOW, "ranking")
    assert table(part, "国保料（年額）（円）の大きい順") == [
        ["1", "見本市", "186,000"],
        ["2", "例川市", "172,000"],
        ["2", "試浜市", "172,000"],
        ["4", "試験町", "148,500"],
    ]
    assert [row[:2] for row in table(part, "相談に来た人（人）の大きい順")][-1] == ["5", "仮原町"]
    assert "順位のないところ：未確認1市町村、対象外1市町村" in said(part)


def test_the_change_is_told_where_there_is_a_value_both_times(test_build: Built) -> None:
    part = section(test_build, NOW, "changes")
    rows = table(part, "前の回からの変化（市町村コードの順）")
    assert [[cell.partition("（")[0] for cell in row] for row in rows] == [
        ["見本市", "+4,000", "−0.4", "+15", "変わりました", "変わりました"],
        ["例川市", "−3,500", "+0.4", "±0", "同じ", "変わりました"],
        ["試浜市", "+4,000", "比べられません", "比べられません", "同じ", "同じ"],
        ["試験町", "−1,500", "±0", "−3", "同じ", "比べられません"],
        ["仮原町", "比べられません", "比べられません", "−8", "比べられません", "同じ"],
        ["仮山村", "比べられません", "比べられません", "比べられません", "同じ", "同じ"],
    ]
    assert rows[0][1] == "+4,000（182,000→186,000）"
    assert [said(row) for row in part.select("ul li")] == [
        "国保料（年額）：増えたところ2市町村、減ったところ2市町村、同じところ0市町村、比べられないところ2市町村",
        "滞納のある世帯：増えたところ1市町村、減ったところ1市町村、同じところ1市町村、比べられないところ3市町村",
        "相談に来た人：増えたところ1市町村、減ったところ2市町村、同じところ1市町村、比べられないところ2市町村",
        "高校生の医療費助成：変わったところ1市町村、同じところ4市町村、比べられないところ1市町村",
        "通院の助成：変わったところ2市町村、同じところ3市町村、比べられないところ1市町村",
    ]
    assert test_build.main(BEFORE).find(id="changes") is None


def test_a_survey_that_is_being_compiled_has_no_figures(test_build: Built) -> None:
    page = test_build.main("surveys/2031-kaigo")
    assert "この調査は集計中です" in said(page)
    assert not page.select("table, figure, a[download]")
    assert not (test_build.folder / "surveys" / "2031-kaigo.csv").exists()


def test_a_survey_that_is_not_public_leaves_no_trace(test_build: Built) -> None:
    files = [path for path in test_build.folder.rglob("*") if path.is_file()]
    assert files
    assert [path for path in files if "naibu" in path.name or "非公開の聞きとり".encode() in path.read_bytes()] == []


def test_the_list_stands_newest_first(test_build: Built) -> None:
    part = section(test_build, "surveys", "surveys")
    assert [said(row) for row in part.select("li a")] == ["介護の調査2031", "くらしの調査2031", "くらしの調査2030"]
    (compiling, now, _) = (said(row) for row in part.select("li"))
    assert "集計中" in compiling
    assert "集計中" not in now
    assert "2031年の国保料はいくらですか" in now
