"""What is taken for the text below the head of a page."""

import pytest

from macros.checks.authored import parted
from macros.checks.prose.blocks import blocks


@pytest.mark.parametrize("end", ["---", "...", "---  "])
def test_the_text_of_a_page_begins_where_mkdocs_begins_it(end: str) -> None:
    head, text = f"---\ntitle: 題\n{end}\n", "上 <b>\n\n---\n\n下\n"
    assert parted(head + text) == (head, text)
    assert [block.first for block in blocks(head + text)] == [4, 6, 8]


def test_a_line_that_only_begins_like_a_mark_ends_no_head() -> None:
    assert parted("---\ntitle: 題\n---\n本文\n----\n下\n")[1] == "本文\n----\n下\n"
    assert parted("本文\n----\n下\n") == ("", "本文\n----\n下\n")
