"""The worker's address is exchanged in the page's configuration, or the build ends."""

import pytest

from macros.search.worker import EXPECTED, OWN, with_own_worker

PAGE = (
    '<p>search.a7633da7.min.js</p><script id="__config" type="application/json">{{"search": "../{}"}}</script><p>後</p>'
)


def test_the_address_is_exchanged_and_nothing_else() -> None:
    assert with_own_worker(PAGE.format(EXPECTED)) == PAGE.format(OWN)


@pytest.mark.parametrize(
    "page", [PAGE.format("assets/javascripts/workers/search.ffffffff.min.js"), "<p>設定なし</p>", ""]
)
def test_another_worker_than_the_known_one_is_refused(page: str) -> None:
    with pytest.raises(ValueError, match="Material の検索の部品"):
        with_own_worker(page)
