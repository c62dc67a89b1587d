"""The CSV of a survey: one row a municipality."""

from decimal import Decimal

import pytest

from macros.model.site import Register
from macros.model.survey import Column, Missing, Survey, SurveyRow
from macros.store.table import Table, read_table

from .. import factories as make

TOWNS = Register((make.municipality("見本市", "mihon", "99100"), make.municipality("例川市", "reigawa", "99201")))
COLUMNS = (
    Column(name="fee", title="保険料", type="integer", minimum=0, maximum=2000000),
    Column(name="rate", title="率", type="number"),
    Column(name="aid", title="助成", type="boolean"),
    Column(name="way", title="方法", type="string", enum=("窓口", "郵送")),
)
HEAD = "code,name,fee,rate,aid,way"
GOOD = "99100,見本市,4200,1.5,はい,窓口"
EMPTY = "99201,例川市,,,,"


def table(*rows: str, head: str = HEAD) -> Table:
    """The table as it is read."""
    told = {
        "id": "fee",
        "title": "調査",
        "question": "問",
        "result": "答",
        "date": "2023-11",
        "asked": "全",
        "source": "会",
    }
    survey = Survey.model_validate(told | {"columns": COLUMNS})
    return read_table("\n".join((head, *rows)), "data/surveys/fee.csv", survey, TOWNS)


def problems(*rows: str) -> list[str]:
    """All problems with file and line."""
    return [f"{problem.path}:{problem.line}: {problem.message}" for problem in table(*rows).problems]


def test_values_have_the_type_of_their_column_and_an_empty_cell_is_unconfirmed() -> None:
    found = table(GOOD, EMPTY)
    assert found.problems == ()
    assert found.rows == (
        SurveyRow("99100", {"fee": 4200, "rate": Decimal("1.5"), "aid": True, "way": "窓口"}),
        SurveyRow("99201", dict.fromkeys(("fee", "rate", "aid", "way"), Missing.UNCONFIRMED)),
    )


def test_nought_no_and_the_largest_are_values() -> None:
    found = table("99100,見本市,0,0,いいえ,郵送", "99201,例川市,2000000,-1.5,はい,窓口")
    assert found.problems == ()
    assert found.rows[0].values == {"fee": 0, "rate": 0, "aid": False, "way": "郵送"}
    assert found.rows[1].values["fee"] == 2000000


def test_why_there_is_no_value_may_be_written_in_every_column() -> None:
    found = table("99100,見本市,未回答,対象外,未確認,未回答", EMPTY)
    assert found.problems == ()
    values = found.rows[0].values
    assert list(values.values()) == [
        Missing.UNANSWERED,
        Missing.NOT_APPLICABLE,
        Missing.UNCONFIRMED,
        Missing.UNANSWERED,
    ]
    assert all(isinstance(value, Missing) for value in values.values())


def test_blanks_around_cells_empty_rows_and_the_order_of_the_towns_do_not_matter() -> None:
    assert table(EMPTY, ",,,,,", "", " 99100 , 見本市 , 4200 ,1.5,はい,窓口").problems == ()


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        ('"4,200",1.5,はい,窓口', "「保険料」の「4,200」は書けません。整数をコンマや単位なしの半角で"),
        ("4200円,1.5,はい,窓口", "「保険料」の「4200円」は書けません"),
        ("4200.5,1.5,はい,窓口", "「保険料」の「4200.5」は書けません"),
        ("1_000,1.5,はい,窓口", "「保険料」の「1_000」は書けません"),
        ("-1,1.5,はい,窓口", "0 以上の数"),
        ("2000001,1.5,はい,窓口", "2000000 以下の数"),
        ("4200,高い,はい,窓口", "「率」の「高い」は書けません"),
        ("４２００,1.5,はい,窓口", "「保険料」の「４２００」は書けません。整数を"),
        ("4200,1e3,はい,窓口", "「率」の「1e3」は書けません。数を"),
        ("4200,nan,はい,窓口", "「率」の「nan」は書けません"),
        (f"{'9' * 5000},1.5,はい,窓口", "書けません。15桁までの整数を"),
        (f"{'9' * 16},1.5,はい,窓口", "「9999999999999999」は書けません。15桁までの整数を"),
        (f"4200,{'9' * 16}.5,はい,窓口", "15桁までの数（小数は10桁まで）を"),
        (f"4200,0.{'3' * 11},はい,窓口", "15桁までの数（小数は10桁まで）を"),
        ("4200,1.5,○,窓口", "はい か いいえ で"),
        ("4200,1.5,はい,電話", "窓口、郵送 のどれか"),
        ("4200,1.5,はい", "セルが 5 個あります。6 個に"),
        ("4200,1.5,はい,窓口,x", "セルが 7 個あります"),
    ],
)
def test_a_wrong_cell_is_a_problem_on_its_line(cells: str, says: str) -> None:
    (problem,) = problems(EMPTY, f"99100,見本市,{cells}")
    assert problem.startswith("data/surveys/fee.csv:3: ")
    assert says in problem


def test_a_message_holds_only_the_beginning_of_what_is_long() -> None:
    (problem,) = problems(EMPTY, f"99100,見本市,{'9' * 5000},1.5,はい,窓口")
    assert len(problem) < 200


def test_a_town_has_its_code_its_name_and_one_row() -> None:
    found = problems(GOOD, "99999,架空市,,,,", "99201,例河市,,,,", GOOD)
    parts = ("「99999」は登録されていません", "「例川市」ですが、「例河市」", "2 行目にもあります")
    for line, part, problem in zip((3, 4, 5), parts, found, strict=True):
        assert problem.startswith(f"data/surveys/fee.csv:{line}: ")
        assert part in problem


def test_a_town_without_a_row_is_a_problem() -> None:
    (problem,) = problems(GOOD)
    assert "行が足りません: 例川市" in problem


@pytest.mark.parametrize(
    "head", ["code,name,fee,rate,aid", "name,code,fee,rate,aid,way", "コード,名前,fee,rate,aid,way", ""]
)
def test_another_head_is_a_problem_that_gives_the_right_one(head: str) -> None:
    found = table(GOOD, EMPTY, head=head)
    (problem,) = found.problems
    assert (problem.line, found.rows) == (1, ())
    assert HEAD in problem.message


@pytest.mark.parametrize(
    ("sign", "says"), [("\t", "区切りがタブです"), (";", "区切りが「;」です"), ("，", "区切りが全角の「，」です")]
)
def test_another_separator_is_named(sign: str, says: str) -> None:
    (problem,) = table(GOOD.replace(",", sign), EMPTY.replace(",", sign), head=HEAD.replace(",", sign)).problems
    assert problem.line == 1
    assert says in problem.message
    assert "CSV UTF-8（コンマ区切り）" in problem.message


def test_columns_that_are_empty_in_every_row_at_the_end_do_not_matter() -> None:
    found = table(f"{GOOD},,", f"{EMPTY},", ",,,,,,,", head=f"{HEAD},, ")
    assert found.problems == ()
    assert found.rows == table(GOOD, EMPTY).rows


@pytest.mark.parametrize(
    ("cell", "says"),
    [("", "左から 3 番目の列が空です。その列を消して"), ("x", "左から 3 番目の列に見出しがありません")],
)
def test_a_column_without_a_head_between_others_is_named(cell: str, says: str) -> None:
    rows = (f"99100,見本市,{cell},4200,1.5,はい,窓口", "99201,例川市,,,,,")
    (problem,) = table(*rows, head=HEAD.replace(",fee", ",,fee")).problems
    assert problem.line == 1
    assert says in problem.message


def test_a_cell_beyond_the_last_column_is_told_where_it_holds_something() -> None:
    (problem,) = table(f"{EMPTY},,", f"{GOOD},,覚え", head=f"{HEAD},,").problems
    assert problem.line == 3
    assert "セルが 8 個あります。6 個に" in problem.message


def test_numbers_keep_the_places_that_were_written_and_may_be_negative() -> None:
    (row, _) = table("99100,見本市,7,-12.50,はい,窓口", EMPTY).rows
    assert str(row.values["rate"]) == "-12.50"


def test_a_file_as_excel_saves_it_is_read() -> None:
    text = "\ufeff" + "\r\n".join((HEAD, GOOD, EMPTY, ""))
    assert table(*text.split("\r\n")[1:], head=text.split("\r\n")[0]).problems == ()


def test_a_line_break_in_a_cell_does_not_move_the_lines_of_the_problems() -> None:
    (problem,) = problems('99100,"見本市\n",4200,1.5,はい,窓口', "99201,例川市,高い,,,")
    assert problem.startswith("data/surveys/fee.csv:4: ")
