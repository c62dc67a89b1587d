"""The menu in ``mkdocs.yml``: pages that it names and that are not there, told before MkDocs ends a build in English."""

from collections.abc import Container, Iterator

from .model.problem import Problem


def missing_pages(menu: object, pages: Container[str], text: str, path: str) -> Iterator[Problem]:
    """A problem for every page of the menu that lies not below ``docs/``; ``text`` is that of the file at ``path``."""
    for title, page in _entries(menu, ""):
        if "://" not in page and page not in pages:
            rows = text.splitlines()
            line = next((number for number, row in enumerate(rows, 1) if page in row), 1)
            message = f"nav の「{f'{title}: ' if title else ''}{page}」のファイルが docs/ にありません。つづりを確かめるか、この行を消してください"
            yield Problem(path, line, message, "menu")


def _entries(menu: object, title: str) -> Iterator[tuple[str, str]]:
    """Titles and targets, whatever they are grouped in."""
    if isinstance(menu, str):
        yield title, menu
    elif isinstance(menu, list):
        for part in menu:
            yield from _entries(part, title)
    elif isinstance(menu, dict):
        for name, part in menu.items():
            yield from _entries(part, str(name))
