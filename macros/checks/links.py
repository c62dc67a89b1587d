"""Links in authored text to pages that are not published yet."""

from collections.abc import Iterator
from datetime import date

from ..model.linked import linked
from ..model.problem import Problem
from ..model.published import published
from ..model.site import Site
from .prose.blocks import words

_DOCS = "docs/"


def links_to_withheld_pages(site: Site, today: date) -> Iterator[Problem]:
    """公開しているページから、まだ公開していないページ（draft、public: false、publish_from）へリンクしない。"""
    withheld = published(site, today).withheld_pages
    if not withheld:
        return
    for source in site.sources:
        uri = source.path.removeprefix(_DOCS)
        if not source.path.startswith(_DOCS) or uri in withheld or ".md" not in source.text:
            continue
        for number, row in enumerate(words(source.text), 1):
            for target in withheld.intersection(linked(uri, row)):
                advice = "リンクを消すか、そのページを公開してください"
                yield Problem(source.path, number, f"docs/{target} はまだ公開していません。{advice}")
