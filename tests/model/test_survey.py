"""What a survey asked, column by column."""

from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.survey import Missing, Survey, SurveyRow

FEE = {"name": "fee", "title": "保険料", "type": "integer", "unit": "円"}
AID = {"name": "aid", "title": "助成", "type": "boolean"}
WAY = {"name": "way", "title": "方法", "type": "string", "enum": ("窓口", "郵送")}


def survey(**changes: Any) -> Survey:
    """A survey of two columns."""
    given = {
        "id": "fee-2023",
        "title": "保険料の調査",
        "question": "保険料はいくらか",
        "result": "差は2倍でした",
        "date": "2023-11",
        "asked": "全市町村",
        "source": "各市町村への問い合わせ",
        "columns": (FEE, AID),
    }
    return Survey.model_validate(given | changes)


def test_a_survey_has_a_page_and_finds_its_columns() -> None:
    found = survey(mapped="aid")
    assert found.uri == "surveys/fee-2023.md"
    assert found.column("aid").title == "助成"


@pytest.mark.parametrize(
    ("kind", "numeric"), [("integer", True), ("number", True), ("boolean", False), ("string", False)]
)
def test_only_numbers_can_be_ranked(kind: str, numeric: bool) -> None:
    assert survey(columns=({**FEE, "type": kind},)).columns[0].numeric is numeric


def test_rows_are_given_once_it_has_been_read() -> None:
    rows = (SurveyRow("99100", {"fee": 100}),)
    assert survey().rows == ()
    assert survey().with_rows(rows).rows == rows


def test_a_survey_that_is_being_compiled_needs_no_columns() -> None:
    assert survey(columns=(), status="compiling").columns == ()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"mapped": "tax"}, "「tax」という列はありません。fee、aid から"),
        ({"columns": (FEE, FEE)}, "同じ name の列"),
        ({"columns": ()}, "列（columns）がありません。.*compiling"),
        ({"columns": ({**FEE, "name": "保険料"},)}, r"columns\.0\.name"),
        ({"columns": ({**FEE, "type": "float"},)}, r"columns\.0\.type"),
        ({"status": "draft"}, "status"),
        ({"columns": (FEE, {**AID, "title": "保険料（円）"})}, "同じ title の列"),
        ({"columns": ({**FEE, "name": "code"},)}, "code と name は市町村のための"),
        ({"columns": ({**AID, "enum": ("はい",)},)}, "enum（選択肢）は type: string"),
        ({"columns": ({**WAY, "enum": ("窓口", "窓口")},)}, "同じものが2度"),
        ({"columns": ({**WAY, "enum": ("窓口", "未回答")},)}, "選択肢ではありません"),
        ({"columns": ({**WAY, "marks": ("窓",)},)}, "marks は enum と同じ数だけ"),
        ({"columns": ({**WAY, "marks": ("窓", "郵送だけです")},)}, "1～4字で"),
        ({"columns": ({**FEE, "minimum": 2, "maximum": 1},)}, "minimum が maximum より"),
        ({"columns": ({**WAY, "enum": ()},), "mapped": "way"}, "自由な文の列"),
        ({"previous": "fee-2023"}, "この調査そのもの"),
    ],
)
def test_a_survey_that_does_not_fit_together_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        survey(**change)


def test_a_heading_has_the_unit_with_it() -> None:
    assert [column.heading for column in survey().columns] == ["保険料（円）", "助成"]


@pytest.mark.parametrize(
    ("unit", "kind", "summable"),
    [("人", "integer", True), ("世帯", "integer", True), ("円", "integer", False), ("人", "number", False)],
)
def test_only_counts_can_be_added_up(unit: str, kind: str, summable: bool) -> None:
    assert survey(columns=({**FEE, "unit": unit, "type": kind},)).columns[0].summable is summable


def test_what_can_be_answered_has_an_order() -> None:
    found = survey(columns=(FEE, AID, WAY))
    assert [column.options for column in found.columns] == [(), (True, False), ("窓口", "郵送")]


def test_a_town_without_a_row_or_a_value_is_unconfirmed() -> None:
    found = survey().with_rows((SurveyRow("99100", {"fee": 0}),))
    fee, aid = found.columns
    assert [found.value("99100", fee), found.value("99100", aid)] == [0, Missing.UNCONFIRMED]
    assert found.value("99201", fee) is Missing.UNCONFIRMED


def test_its_files_stand_beside_its_page() -> None:
    assert (survey().csv_uri, survey().json_uri) == ("surveys/fee-2023.csv", "surveys/fee-2023.json")
