"""What a survey is summed up in against its table: counts, answers, figures, extremes."""

import pytest

from macros.checks.survey_results import survey_results
from macros.model.survey import Missing
from macros.views.summary import summary

from ..views.survey_records import FEE, RATE, VISITS, WAY, column, council, decimals, survey

ROWS = (
    (186_000, decimals("12.1")[0], 355, "窓口"),
    (172_000, decimals("10.4")[0], 120, "郵送"),
    (172_000, Missing.UNANSWERED, 64, "窓口"),
    (148_500, decimals("8.0")[0], 12, Missing.UNCONFIRMED),
)
"""あ市 to え市."""


def wrong(result: str) -> int:
    """How many problems a sentence has."""
    row = survey(FEE, RATE, VISITS, WAY, rows=ROWS, result=result)
    return len(list(survey_results(council(row, towns=4))))


@pytest.mark.parametrize(
    "result",
    [
        "4市を調べ、3市から答えがありました。",
        "2市は窓口です（うち2は窓口）。郵送は1市です。",
        "あ市とう市は窓口、い市は郵送です。",
        "相談は4市を合わせて551人です。",
        "保険料の平均は169,625円、中央値は172,000円です。",
        "保険料は約17万円です。差は37,500円です。",
        "いちばん高いあ市は１８６，０００円、いちばん低いえ市は148,500円です。",
        "あ市の率は12.1％です。",
        "平均は10.17％です。",
        "2018年の調査です。市町村の窓口で聞きました。第3回です。",
        "用紙を集めています。",
    ],
)
def test_what_the_table_says_is_no_problem(result: str) -> None:
    assert wrong(result) == 0


@pytest.mark.parametrize(
    "result",
    [
        "5市を調べました。",
        "窓口は3市です。",
        "4市町村のうち3は窓口です。",
        "あ市は郵送です。",
        "相談は4市を合わせて515人です。",
        "平均は196,625円です。",
        "約71万円です。",
        "あ市は168,000円です。",
        "いちばん高いのはい市です。",
        "もっとも少ないのはあ市です。",
        "あ市の率は21.1％です。",
    ],
)
def test_what_the_table_does_not_say_is_a_problem(result: str) -> None:
    assert wrong(result) == 1


@pytest.mark.parametrize("written", ["12.3", "12.25", "12", "12.25" + "0" * 40])
def test_a_mean_is_rounded_as_its_page_prints_it(written: str) -> None:
    cells = column(VISITS, 12, 12, 12, 13)
    numbers = summary(cells).numbers
    assert numbers
    assert str(numbers.mean) == "12.3"
    row = survey(VISITS, rows=tuple((value,) for value in (12, 12, 12, 13)), result=f"平均は{written}人です。")
    assert list(survey_results(council(row, towns=4))) == []


def test_a_message_says_what_the_table_holds() -> None:
    row = survey(FEE, WAY, rows=tuple((row[0], row[3]) for row in ROWS), result="窓口は3市、い市は175,000円です。")
    count, figure = survey_results(council(row, towns=4))
    assert count.message == "「3市」は、表から数えた 2 と合いません。result か表を直してください"
    assert figure.message == "「175,000円」は、表では 172,000 です（い市）。result か表を直してください"


def test_without_rows_there_is_nothing_to_compare() -> None:
    assert list(survey_results(council(survey(FEE, result="5市です。")))) == []
