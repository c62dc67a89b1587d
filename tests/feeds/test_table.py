"""Tables as files."""

import csv
import io
import json
from decimal import Decimal

import pytest

from macros.feeds.surveys import surveys
from macros.feeds.table import csv_bytes, json_bytes
from macros.model.survey import Missing, Value

from ..views.survey_records import AID, FEE, RATE, UNANSWERED, council, decimals, survey

HEADINGS = ("code", "保険料（円）")


def cells(*values: Value) -> list[str]:
    """What a spreadsheet reads back of one row."""
    (row,) = csv.reader(io.StringIO(csv_bytes((), [values]).decode("utf-8-sig").partition("\r\n")[2], newline=""))
    return row


def test_a_csv_is_what_excel_reads() -> None:
    content = csv_bytes(HEADINGS, [("99100", 1200), ("99201", Missing.UNCONFIRMED)])
    assert content == "\ufeffcode,保険料（円）\r\n99100,1200\r\n99201,未確認\r\n".encode()


def test_values_are_written_as_an_editor_would() -> None:
    assert cells(0, Decimal("12.50"), Decimal("-0.4"), -3, True, False, *Missing) == [
        "0",
        "12.50",
        "-0.4",
        "-3",
        "はい",
        "いいえ",
        "未確認",
        "未回答",
        "対象外",
    ]


@pytest.mark.parametrize(
    "text", ["=1+1", "+81", "-1+2", "-未定", "@SUM", "\tx", "\rx", "\n=1", "\0x", "＝1+1", "'=1", "''@x"]
)
def test_a_cell_that_a_spreadsheet_would_work_out_is_defused(text: str) -> None:
    assert cells(text, "x") == [f"'{text}", "x"]
    assert csv_bytes((text, "x"), []) == csv_bytes((), [(text, "x")]).replace(b"\r\n", b"", 1)


@pytest.mark.parametrize("text", ["-3", "-3.5", "1=1", "２０歳まで", " =", "a,b", 'a"b', "a\nb", ""])
def test_every_other_cell_is_kept(text: str) -> None:
    assert cells(text, "x") == [text, "x"]


def test_a_json_has_the_same_columns_and_says_why_a_value_is_missing() -> None:
    rows: list[tuple[Value, ...]] = [("99100", Decimal("12.5")), ("99201", Missing.NOT_APPLICABLE), ("99202", "=1")]
    assert json.loads(json_bytes({"title": "調査"}, HEADINGS, rows)) == {
        "title": "調査",
        "columns": list(HEADINGS),
        "rows": [
            {"code": "99100", "保険料（円）": 12.5, "missing": {}},
            {"code": "99201", "保険料（円）": None, "missing": {"保険料（円）": "対象外"}},
            {"code": "99202", "保険料（円）": "=1", "missing": {}},
        ],
    }


def test_every_public_survey_with_a_table_has_two_files() -> None:
    rows = ((5, True), (UNANSWERED, False))
    shown = survey(FEE, AID, rows=rows, published="2023-12-01")
    hidden = survey(FEE, rows=((1,),), id="hidden", public=False)
    found = dict(surveys(council(shown, hidden, survey(id="coming", status="compiling"), towns=2)))
    assert list(found) == ["surveys/now.csv", "surveys/now.json"]
    assert found["surveys/now.csv"].decode("utf-8-sig").splitlines() == [
        "code,name,保険料（円）,助成",
        "99001,あ市,5,はい",
        "99002,い市,未回答,いいえ",
    ]
    table = json.loads(found["surveys/now.json"])
    assert (table["date"], table["published"], table["source"]) == ("2023-11", "2023-12-01", "会")
    assert table["rows"][1] == {
        "code": "99002",
        "name": "い市",
        "保険料（円）": None,
        "助成": False,
        "missing": {"保険料（円）": "未回答"},
    }


def test_numbers_keep_their_places_in_csv_and_are_numbers_in_json() -> None:
    found = dict(surveys(council(survey(RATE, rows=(decimals("8.0"),)), towns=1)))
    assert "8.0" in found["surveys/now.csv"].decode()
    assert json.loads(found["surveys/now.json"])["rows"][0]["率（％）"] == 8
