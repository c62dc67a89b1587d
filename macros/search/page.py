"""The search page: its frame is overrides/search.html, and a script draws the rest."""

from collections.abc import Container, Iterator

SEARCH_PAGE = "search/index.md"


def search_page(given: Container[str]) -> Iterator[tuple[str, str]]:
    """Its source path and its source, unless an editor has written one; the text is in the template."""
    head = (
        "title: 検索",
        "description: このサイトのページを、言葉と、種類・年度・テーマ・市町村で探せます。",
        "template: search.html",
    )
    if SEARCH_PAGE not in given:
        yield SEARCH_PAGE, "\n".join(("---", *head, "---", ""))
