"""A problem as it is printed, and the order of several."""

from macros.model.problem import Problem, Severity


def test_a_problem_is_printed_as_file_line_rule_message() -> None:
    problem = Problem("data/events/2023.yml", 12, "直してください", "wrong-year")
    assert str(problem) == "data/events/2023.yml:12: [wrong-year] 直してください"


def test_a_warning_says_that_it_is_one() -> None:
    problem = Problem("a.yml", 1, "確かめてください", "no-result-yet", Severity.WARNING)
    assert str(problem) == "a.yml:1: [no-result-yet] 注意: 確かめてください"
    assert [severity.label for severity in Severity] == ["誤り", "注意"]


def test_problems_stand_in_the_order_of_files_and_lines() -> None:
    ninth, tenth, other = Problem("a.yml", 9, "う"), Problem("a.yml", 10, "い"), Problem("b.yml", 1, "あ")
    assert sorted([other, tenth, ninth]) == [ninth, tenth, other]
