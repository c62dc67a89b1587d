"""Puts the project's search worker in the place of Material's: ``with_own_worker(page)``."""

_CONFIG = 'id="__config"'
EXPECTED = "assets/javascripts/workers/search.a7633da7.min.js"
"""Material 9.8.1. The hash changes with what Material and its worker say to each other, so another one must be looked at."""
OWN = "assets/search/worker.js"


def with_own_worker(page: str) -> str:
    """The page with the address exchanged; raises ``ValueError`` with what to do where Material's is not found once."""
    head, mark, rest = page.partition(_CONFIG)
    if rest.count(EXPECTED) != 1:
        raise ValueError(
            f"Material の検索の部品 {EXPECTED} が、ページの設定の中に見つかりません。Material が新しくなったのなら、"
            "検索とのやりとりが変わっていないかを tests/browser/test_search_box.py で確かめて、"
            "macros/search/worker.py の EXPECTED を直してください"
        )
    return head + mark + rest.replace(EXPECTED, OWN)
