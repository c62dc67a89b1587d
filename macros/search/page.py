"""The search page: its frame is overrides/search.html, and a script draws the rest."""

SEARCH_PAGE = "search/index.md"


def search_page() -> str:
    """Its source; the text is in the template."""
    head = (
        "title: 検索",
        "description: このサイトのページを、言葉と、種類・年度・テーマ・市町村で探せます。",
        "template: search.html",
    )
    return "\n".join(("---", *head, "---", ""))
