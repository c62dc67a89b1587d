"""Links that lead nowhere are told in Japanese, with file and line."""

from pathlib import Path

import pytest

from macros.engine.links import in_japanese

SAID = "Doc file 'a/b.md' contains"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    page = tmp_path / "docs" / "a" / "b.md"
    page.parent.mkdir(parents=True)
    page.write_text("# 題\n\n[行事](nai.md) と [下](#nai)\n", encoding="utf-8")
    return tmp_path / "docs"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            f"{SAID} a link 'nai.md', but the target 'a/nai.md' is not found among documentation files.",
            "docs/a/b.md:3: [links] リンク「nai.md」: 行き先のファイルがありません。つづりを確かめてください",
        ),
        (
            f"{SAID} a link '#nai', but there is no such anchor on this page.",
            "docs/a/b.md:3: [links] リンク「#nai」: このページに、その名前の見出しがありません。"
            "見出しに {#名前} を付けるか、リンクを直してください",
        ),
        (
            f"{SAID} a link 'c.md#nai', but the doc 'a/c.md' does not contain an anchor '#nai'.",
            "docs/a/b.md:1: [links] リンク「c.md#nai」: 行き先のページに、その名前の見出しがありません。"
            "# のあとのつづりを確かめてください",
        ),
        (
            f"{SAID} an absolute link '/c/', it was left as is. Did you mean '../c.md'?",
            "docs/a/b.md:1: [links] リンク「/c/」: 行き先は、../events/index.md のように、"
            "いまのファイルから見たファイルの名前で書いてください（「../c.md」ですか）",
        ),
        ("Something else about 'a/b.md'", "Something else about 'a/b.md'"),
    ],
)
def test_what_mkdocs_says_of_a_link_is_told_with_its_line(said: str, told: str, docs: Path) -> None:
    assert in_japanese(said, docs) == told
    assert in_japanese(told, docs) == told


def test_a_page_that_no_editor_has_written_has_only_a_first_line(docs: Path) -> None:
    said = "Doc file 'made.md' contains a link 'nai.md', but the target is not found among documentation files."
    assert in_japanese(said, docs).startswith("docs/made.md:1: [links]")
