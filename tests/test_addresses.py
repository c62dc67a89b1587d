"""Addresses on the finished site."""

import pytest

from macros.addresses import addresses, site_path, whole_address


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("index.md", ""),
        ("events/index.md", "events/"),
        ("events/a.md", "events/a/"),
        ("events/my-index.md", "events/my-index/"),
        ("petitions/index.md#a", "petitions/#a"),
        ("events/a.ics", "events/a.ics"),
    ],
)
def test_where_a_path_stands_on_the_site(uri: str, path: str) -> None:
    assert site_path(uri) == path
    assert whole_address("https://example.org/s/", uri) == f"https://example.org/s/{path}"
    assert whole_address(None, uri) is None
    assert addresses("https://example.org/s/", "reports/2023/a.md")(uri) == f"https://example.org/s/{path}"
    assert addresses(None, "reports/2023/a.md")(uri) == f"../../../{path}"
    assert addresses(None, "index.md")(uri) == (path or "./")
