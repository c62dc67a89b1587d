"""A survey and the one before it."""

import pytest

from macros.checks.surveys import changed_columns, later_previous

from .. import factories as make
from ..views.survey_records import AID, FEE, council, survey


@pytest.mark.parametrize(("date", "wrong"), [("2022-11", 0), ("2023-10-31", 0), ("2023-11", 1), ("2024-01-01", 1)])
def test_the_survey_before_is_earlier(date: str, wrong: int) -> None:
    before = survey(FEE, id="before", date=date)
    now = make.at(survey(FEE, previous="before"), "docs/surveys/now.md", {("previous",): 8})
    found = list(later_previous(council(now, before)))
    assert len(found) == wrong
    if found:
        assert found[0][:2] == ("docs/surveys/now.md", 8)
        assert "「before」はこの調査より前のものではありません" in found[0].message


def test_a_column_of_the_same_name_has_the_same_type_and_unit() -> None:
    before = survey(FEE, AID, id="before", date="2022-11")
    now = survey({**FEE, "unit": "千円"}, AID, previous="before")
    now = make.at(now, "docs/surveys/now.md", {("columns", 0): 9, ("columns", 1): 10})
    (problem,) = changed_columns(council(now, before))
    assert problem[:2] == ("docs/surveys/now.md", 9)
    assert problem.message.startswith("「fee」は前の回では type: integer、unit: 円 でした")
    assert list(changed_columns(council(survey(FEE, AID, previous="before"), before))) == []


def test_a_survey_before_that_is_not_there_is_another_rule() -> None:
    alone = council(survey(FEE, previous="gone"))
    assert [*later_previous(alone), *changed_columns(alone)] == []
