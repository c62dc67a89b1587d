"""Built pages keep the policy for browsers: nothing in them runs or paints that came with the text."""

from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup, Tag

from macros.security import headers_file, policy

from ..conftest import Built

DATA = {"application/json", "application/ld+json"}
"""Kinds of script that a browser does not run."""


def forbidden(page: BeautifulSoup) -> Iterator[str]:
    """What the policy would refuse, as a browser would name it."""
    for tag in page.find_all(True):
        assert isinstance(tag, Tag)
        if tag.name == "style" or (tag.name == "script" and not tag.get("src") and tag.get("type") not in DATA):
            yield tag.name
        yield from (name for name in tag.attrs if name == "style" or name.startswith("on"))
        yield from (str(value) for value in tag.attrs.values() if str(value).lower().startswith("javascript:"))
        source = tag.get("src") or (tag.get("href") if "stylesheet" in (tag.get("rel") or ()) else None)
        if source and "//" in str(source):
            yield str(source)


@pytest.mark.parametrize("name", ["test_build", "real_build"])
def test_no_page_has_a_style_a_handler_a_script_of_its_own_or_a_file_from_elsewhere(
    name: str, request: pytest.FixtureRequest
) -> None:
    site: Built = request.getfixturevalue(name)
    pages = [*site.folder.rglob("*.html")]
    assert len(pages) > 50
    for path in pages:
        page = BeautifulSoup(path.read_bytes(), "html.parser")
        assert list(forbidden(page)) == [], path
        head = page.select_one("meta[http-equiv=Content-Security-Policy]")
        assert head is not None, path
        assert head["content"] == policy()
        assert not head.find_previous(["link", "script"]), "the policy comes before what it judges"
    assert (site.folder / "_headers").read_bytes() == headers_file()


def test_the_reader_of_pages_finds_what_is_forbidden() -> None:
    page = BeautifulSoup(
        "<p style='a'><b onclick='x'><a href='JavaScript:x'></a></b></p><script>1</script><style></style>"
        "<script src='https://elsewhere.example/x.js'></script><script type='application/ld+json'>{}</script>",
        "html.parser",
    )
    assert list(forbidden(page)) == [
        "style", "onclick", "JavaScript:x", "script", "style", "https://elsewhere.example/x.js",
    ]  # fmt: skip
