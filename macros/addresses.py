"""Addresses on the finished site, from paths below ``docs/``."""

from collections.abc import Callable

Address = Callable[[str], str]
"""From a path below ``docs/`` to an address."""


def site_path(uri: str) -> str:
    """Where it stands on the site: 「events/a.md」 is 「events/a/」, 「index.md」 the front page, a file is where it is."""
    path, mark, anchor = uri.partition("#")
    if path.endswith(".md"):
        path = f"{path.removesuffix('.md')}/"
        path = path.removesuffix("index/") if path in {"index/"} or path.endswith("/index/") else path
    return path + mark + anchor


def whole_address(base: str | None, uri: str) -> str | None:
    """Where it stands on the web; none while the site has no address (``base``)."""
    return base + site_path(uri) if base else None


def addresses(base: str | None, here: str) -> Address:
    """Whole addresses where that of the site is known; else relative to the page at ``here``, a path below ``docs/``."""
    root = base or "../" * site_path(here).count("/")

    def address(uri: str) -> str:
        return root + site_path(uri) or "./"

    return address
