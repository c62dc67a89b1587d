"""What a text links to, as Markdown reads it."""

import pytest
from markdown import Markdown

from macros.model.linked import linked


@pytest.mark.parametrize(
    "text",
    [
        "[名簿](meibo.txt)",
        "![名簿](meibo.txt)",
        "[名簿]( meibo.txt )",
        "[名簿](\nmeibo.txt)",
        "[名簿](<meibo.txt>)",
        "[名簿](< meibo.txt >)",
        "[名簿](meibo.txt '題')",
        '[名簿](meibo.txt"題")',
        "[名簿](<meibo.txt> '題')",
        "[名簿](meibo\\.txt)",
        "[![図](meibo.txt)](a.md)",
        "[名簿][a]\n\n[a]: meibo.txt",
        "[名簿][a]\n\n[a]:\n  <meibo.txt> '題'",
        "> [名簿][a]\n>\n> [a]: meibo.txt",
        "- [名簿][a]\n\n    [a]: meibo.txt",
        "[名簿](me[i]bo.txt)[表](meibo.txt)",
    ],
)
def test_what_markdown_links_to_is_found(text: str) -> None:
    html = Markdown().convert(text)
    assert '="meibo.txt"' in html
    assert "about/meibo.txt" in set(linked("about/a.md", text))


@pytest.mark.parametrize("target", ["/about/meibo.txt", "./meibo.txt?a#b", "../about/%6Deibo.txt", "b/../meibo.txt"])
def test_targets_are_paths_below_docs(target: str) -> None:
    assert list(linked("about/a.md", f"[名簿]({target})")) == ["about/meibo.txt"]


def test_other_sites_and_places_on_the_page_are_no_files() -> None:
    assert not {"about/meibo.txt", "meibo.txt"} & set(
        linked("about/a.md", "[a](https://example.org/meibo.txt) [b](#meibo.txt)")
    )
