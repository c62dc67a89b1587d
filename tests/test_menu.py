"""Pages of the menu that are not there."""

from macros.menu import missing_pages

TEXT = (
    "site_name: 見本\nnav:\n  - ホーム: index.md\n  - 案内:\n      - about/nai.md\n      - 外: https://example.org/\n"
)
MENU = [{"ホーム": "index.md"}, {"案内": ["about/nai.md", {"外": "https://example.org/"}]}]


def test_pages_that_are_there_and_other_sites_are_good() -> None:
    assert list(missing_pages(MENU, {"index.md", "about/nai.md"}, TEXT, "mkdocs.yml")) == []


def test_a_missing_page_is_told_where_it_is_written() -> None:
    (problem,) = missing_pages(MENU, {"index.md"}, TEXT, "mkdocs.yml")
    assert (problem.path, problem.line) == ("mkdocs.yml", 5)
    assert "nav の「案内: about/nai.md」のファイルが docs/ にありません" in problem.message


def test_without_a_menu_nothing_is_missing() -> None:
    assert list(missing_pages(None, set(), "", "mkdocs.yml")) == []
