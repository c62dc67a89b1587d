"""The list of surveys."""

from macros.render import draw
from macros.views.surveys import surveys

from .survey_records import FEE, council, survey


def test_the_list_has_what_is_public_also_while_it_is_compiled() -> None:
    rows = (survey(status="compiling", id="coming"), survey(FEE, rows=((1,),)), survey(FEE, id="inside", public=False))
    assert [row.id for row in surveys(council(*rows))] == ["coming", "now"]


def test_each_is_told_with_its_question_its_result_and_its_time() -> None:
    rows = (
        survey(status="compiling", id="coming", title="つぎの調査", period="2024年"),
        survey(FEE, rows=((1,),), question="いくらか <b>", result="1円です"),
    )
    html = draw("surveys", lambda uri: f"/{uri}", surveys=surveys(council(*rows)))
    assert html.index("つぎの調査") < html.index("/surveys/now.md")
    for words in ("集計中", "2024年", "2023年11月", "1円です", "いくらか &lt;b&gt;"):
        assert words in html


def test_without_surveys_it_says_so() -> None:
    assert "調査はまだのせていません" in draw("surveys", lambda uri: uri, surveys=surveys(council()))
