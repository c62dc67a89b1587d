"""The worker's address is exchanged in the page's configuration, or the build ends."""

from typing import Any

import pytest
from mkdocs.exceptions import PluginError

from macros import hooks
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


def test_the_build_ends_without_it_for_pages_and_for_the_404_page() -> None:
    nothing: Any = None
    with pytest.raises(PluginError, match=r"test_search_box\.py"):
        hooks.on_post_page("<p>設定なし</p>", nothing, nothing)
    with pytest.raises(PluginError, match="EXPECTED"):
        hooks.on_post_template("<p>設定なし</p>", "404.html", nothing)
    assert hooks.on_post_template("<urlset></urlset>", "sitemap.xml", nothing) == "<urlset></urlset>"
