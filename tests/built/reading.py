"""How tests read a built page: by headings, captions, terms and links, never by the classes of its tags."""

from itertools import takewhile

from bs4 import BeautifulSoup, Tag

from ..conftest import Built


def said(tag: Tag) -> str:
    """What a tag says, without blanks."""
    return "".join(tag.get_text().split())


def section(site: Built, address: str, heading: str) -> Tag:
    """What stands between the heading of that id and the next one of its rank."""
    found = site.main(address).find(id=heading)
    assert found, heading
    parts = takewhile(lambda part: getattr(part, "name", None) != found.name, found.next_siblings)
    return BeautifulSoup("".join(map(str, parts)), "html.parser")


def tables(part: Tag, caption: str) -> list[list[list[str]]]:
    """The rows of every table of that caption, without the head."""
    found = [table for table in part.select("table") if table.caption and said(table.caption) == caption]
    return [[[said(cell) for cell in row.select("th, td")] for row in table.select("tr")[1:]] for table in found]


def pairs(part: Tag) -> list[tuple[str, str]]:
    """Terms and what stands first under them."""
    return [(said(term), said(value)) for term in part.select("dt") if (value := term.find_next("dd"))]


def linked(part: Tag) -> list[str]:
    """Ids of the linked pages in order, each once."""
    return list(dict.fromkeys(str(link["href"]).rstrip("/").split("/")[-1] for link in part.select("li a[href]")))
