"""The menu: what it may hold, and pages of it that are not there."""

import pytest

from macros.menu import wrong_entries

TEXT = "site_name: index.md\nnav:\n  - ホーム: index.md\n  - 案内: about/nai.md\n  - 外: https://example.org/\n  - 手引き: a/b.pdf\n"
MENU = [{"ホーム": "index.md"}, {"案内": "about/nai.md"}, {"外": "https://example.org/"}, {"手引き": "a/b.pdf"}]
FILES = {"index.md", "about/nai.md", "a/b.pdf"}
SHAPE = "「- 題: ページ.md」の形で、1行に一つずつ書いてください"


def told(menu: object, files: set[str], text: str = TEXT) -> list[tuple[str, int, str]]:
    """Where something is wrong, and what."""
    return [(row.path, row.line, row.message) for row in wrong_entries(menu, files, text, "mkdocs.yml")]


def test_pages_and_files_that_are_there_and_other_sites_are_good() -> None:
    assert told(MENU, FILES) == []


@pytest.mark.parametrize(
    ("missing", "line", "says"),
    [("about/nai.md", 4, "nav の「案内: about/nai.md」"), ("a/b.pdf", 6, "nav の「手引き: a/b.pdf」")],
)
def test_a_missing_file_is_told_where_it_is_written(missing: str, line: int, says: str) -> None:
    ((path, found, message),) = told(MENU, FILES - {missing})
    assert (path, found) == ("mkdocs.yml", line)
    assert message.startswith(f"{says}のファイルが docs/ にありません")


GROUPED = "nav:\n  - ホーム: index.md\n  - 予定の案内: index.md\n  - 予定:\n      - about/nai.md\n"


@pytest.mark.parametrize(
    ("entry", "text", "line", "says"),
    [
        ({"予定": ["about/nai.md"]}, GROUPED, 4, "nav の「予定」は"),
        ({"予定": [{"案内": "about/nai.md"}]}, GROUPED, 4, "nav の「予定」は"),
        ("about/nai.md", "nav:\n  - ホーム: index.md\n  - about/nai.md\n", 3, "nav の「about/nai.md」は"),
        ({"予定": None}, "nav:\n  - ホーム: index.md\n  - 予定:\n", 3, "nav の「予定」は"),
        (
            {"予": "index.md", "案": "about/nai.md"},
            "nav:\n  - ホーム: index.md\n  - 予: index.md\n",
            3,
            "nav の「予」は",
        ),
        (None, "nav:\n  - ホーム: index.md\n  -\n", 1, "nav の「」は"),
    ],
)
def test_an_entry_that_is_not_a_title_and_a_page_is_one_problem(entry: object, text: str, line: int, says: str) -> None:
    ((_, found, message),) = told([{"ホーム": "index.md"}, entry], FILES, text)
    assert found == line
    assert message.startswith(says)
    assert SHAPE in message


def test_a_menu_that_is_no_list_is_one_problem() -> None:
    ((_, line, message),) = told({"ホーム": "index.md"}, FILES, "a: 1\nnav:\n  ホーム: index.md\n")
    assert line == 2
    assert SHAPE in message


def test_the_menu_begins_with_the_front_page() -> None:
    ((_, line, message),) = told([MENU[1], MENU[0]], FILES, "nav:\n  - 案内: about/nai.md\n  - ホーム: index.md\n")
    assert line == 2
    assert message == "nav のはじめの行は「- ホーム: index.md」のように、ホームのページ（index.md）にしてください"


@pytest.mark.parametrize("menu", [None, []])
def test_without_a_menu_nothing_is_missing(menu: object) -> None:
    assert told(menu, set(), "") == []
