"""Links to pages that are not published yet."""

from datetime import date

import pytest

from macros.checks.links import links_to_withheld_pages
from macros.model.site import Source

from .. import factories as make

TODAY = date(2023, 12, 19)


def found(path: str, text: str, today: date = TODAY) -> list[int]:
    """The lines of a page that link to what is withheld: an event, a material of January, a petition, a draft."""
    site = make.site(
        events=(make.event(public=False),),
        materials=(make.material(publish_from="2024-01-10"),),
        petitions=(make.petition(id="sho", public=False),),
        drafts=frozenset({"about/shita.md"}),
        sources=(Source(path, text),),
    )
    return [problem.line for problem in links_to_withheld_pages(site, today)]


@pytest.mark.parametrize(
    ("path", "link"),
    [
        ("docs/a.md", "[a](events/action.md)"),
        ("docs/a.md", "[a](materials/nenkin.md#hyo)"),
        ("docs/about/a.md", "[a](../materials/nenkin.md)"),
        ("docs/a.md", "[a](petitions/sho.md)"),
        ("docs/about/a.md", "[a](shita.md)"),
        ("docs/about/a.md", "[a]: ./shita.md"),
        ("docs/about/a.md", "[a](<shita.md>)"),
    ],
)
def test_a_link_to_a_withheld_page_is_a_problem_on_its_line(path: str, link: str) -> None:
    assert found(path, f"---\ntitle: a\n---\n{link}") == [4]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("docs/a.md", "[a](events/index.md)、[b](https://example.org/events/action.md)"),
        ("docs/a.md", "`[a](events/action.md)`"),
        ("docs/about/shita.md", "[a](../events/action.md)"),
        ("data/events/2023.yml", "- note: '[a](about/shita.md)'"),
    ],
)
def test_other_links_and_those_of_withheld_pages_are_none(path: str, text: str) -> None:
    assert found(path, text) == []


def test_from_its_day_on_a_page_may_be_linked_to() -> None:
    assert found("docs/a.md", "[a](materials/nenkin.md)", date(2024, 1, 10)) == []
