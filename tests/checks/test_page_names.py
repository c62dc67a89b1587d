"""How pages are called."""

import pytest

from macros.checks.page_names import page_names
from macros.model.site import Source

from .. import factories as make


@pytest.mark.parametrize(
    "path", ["index.md", "reports/2023/2023-12-19-kanto.md", "about/A_b-1.md", "2023/a.md", "about/copyright.md"]
)
def test_a_name_that_makes_an_address_is_good(path: str) -> None:
    assert list(page_names(make.site(sources=(Source(f"docs/{path}", "x"),)))) == []


def test_data_and_files_beside_pages_may_have_any_name() -> None:
    assert list(page_names(make.site(sources=(Source("data/events/2023年度.yml", "x"),), files={"図.png": 1}))) == []


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("reports/2023/山本花子さん.md", "半角の英数字"),
        ("reports/2023/a b.md", "半角の英数字"),
        ("報告/a.md", "半角の英数字"),
        ("reports/2023/-a.md", "半角の英数字"),
        ("reports/2023/a - コピー.md", "コピーのようです"),
        ("reports/2023/a (1).md", "コピーのようです"),
        ("reports/2023/a-copy.md", "コピーのようです"),
        ("reports/2023/a（2）.md", "コピーのようです"),
        ("reports/2023/README.md", "index.md のかわりに"),
        ("about/readme.md", "index.md のかわりに"),
        ("templates/a.md", "公開されません"),
        ("reports/2023.md", "年度ごとの一覧"),
    ],
)
def test_another_name_is_a_problem_that_says_what_to_do(path: str, says: str) -> None:
    (problem,) = page_names(make.site(sources=(Source(f"docs/{path}", "x"),)))
    assert (problem.path, problem.line) == (f"docs/{path}", 1)
    assert says in problem.message
