"""Draws what stands around the pages of records once for each folder, and fills in what is of each page.

The theme's templates know nothing of it: they are drawn for a page that stands for all pages of the folder, whose title and
text are marks. A page of 4,000 took 0.8 ms for its frame, and takes 0.1 ms so. What is on no page of records is drawn as ever.
"""

import re
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, NamedTuple

from jinja2 import Environment, Template
from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from .entrance import pages_of

_FRAME = "main.html"
_TEXT = "partials/content.html"
_MARK = re.compile("\ufdd0([^\ufdd1]+)\ufdd1")
"""Noncharacters, which Unicode keeps for use inside a program (23.7): no text has them, and escaping leaves them alone."""
_NAME = re.compile(r"[^/]+?(?=/?$|\.html$)")
"""The last part of a page's address, which no address in its frame depends on."""
_HEADED = "<h1"
"""The mark of the text: it looks like one with a heading, so that it is given none."""


class Frames:
    """Stands where MkDocs asks the theme's environment for the template of a page."""

    def __init__(self, env: Environment, config: MkDocsConfig) -> None:
        self._env = env
        self._main = _Main(env.get_template(_FRAME), env.get_template(_TEXT), frozenset(pages_of(config)))

    def get_template(self, name: str) -> "Template | _Main":
        """The theme's own, but for the one that thousands of pages have."""
        return self._main if name == _FRAME else self._env.get_template(name)


class _Main:
    """The template of all pages but a few, with the frames that have been drawn."""

    def __init__(self, whole: Template, text: Template, uris: frozenset[str]) -> None:
        self._whole, self._text, self._uris = whole, text, uris
        self._frames: dict[_Sort, list[str]] = {}

    def render(self, context: dict[str, Any]) -> str:
        """The page, as the theme would draw it."""
        page = context["page"]
        alike = page.file.src_uri in self._uris and page not in context["nav"].pages  # the menu marks its own pages
        if not alike or not (page.meta.get("title") and page.meta.get("description")):
            return self._whole.render(context)
        sort = _sort(page, context)
        if sort not in self._frames:
            self._frames[sort] = _MARK.split(self._whole.render(context | _anyone(sort)))
        parts = self._frames[sort].copy()
        parts[1::2] = map(self._filled(page, context).__getitem__, parts[1::2])
        return "".join(parts)

    def _filled(self, page: Page, context: Mapping[str, Any]) -> dict[str, str]:
        """What stands in the place of each mark, as the templates write it."""
        title = page.meta["title"]
        return {
            "title": str(escape(title)),
            "description": str(escape(page.meta["description"])),
            "address": str(escape(page.canonical_url or "")),
            "linked_data": context["linked_data"] or "",
            "first": next((item.id for item in page.toc), ""),
            _HEADED: self._text.render(page=page, title=title),
        }


class _Sort(NamedTuple):
    """What decides how the frame of a page is drawn, besides what is filled in: its folder, and which parts there are."""

    url: str
    address: bool
    linked_data: bool
    sections: bool
    meeting: bool


def _sort(page: Page, context: Mapping[str, Any]) -> _Sort:
    url = _NAME.sub(_mark("name"), page.url, count=1)
    sections = next(iter(page.toc), None) is not None
    return _Sort(url, bool(page.canonical_url), bool(context["linked_data"]), sections, bool(page.meta.get("meeting")))


def _anyone(sort: _Sort) -> dict[str, Any]:
    """The page that stands for all of its sort."""
    page = SimpleNamespace(
        url=sort.url,
        title=_mark("title"),
        meta={"title": _mark("title"), "description": _mark("description"), "meeting": sort.meeting},
        canonical_url=_mark("address") if sort.address else None,
        is_homepage=False,
        toc=[SimpleNamespace(url=f"#{_mark('first')}", id="", title="")] if sort.sections else [],
        content=_mark(_HEADED),
    )
    return {"page": page, "linked_data": _mark("linked_data") if sort.linked_data else None}


def _mark(name: str) -> str:
    return f"\ufdd0{name}\ufdd1"
