"""Links in authored text to pages that are not published yet."""

from collections.abc import Iterator
from datetime import date

from ..model.event import Event
from ..model.linked import linked
from ..model.material import Material
from ..model.problem import Problem
from ..model.published import published
from ..model.report import Report
from ..model.session import Session
from ..model.site import Site
from ..model.survey import Survey
from .prose.blocks import words

_DOCS = "docs/"
_Row = Event | Session | Report | Material | Survey


def links_to_withheld_pages(site: Site, today: date) -> Iterator[Problem]:
    """公開しているページから、まだ公開していないページ（draft、public: false、publish_from）へリンクしない。"""
    withheld = _withheld(published(site, today))
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


def _withheld(site: Site) -> frozenset[str]:
    """Source paths of the pages that nobody may see yet."""
    rows: tuple[_Row, ...] = (*site.events, *site.sessions, *site.reports, *site.materials, *site.surveys)
    return site.drafts | {row.uri for row in rows if not row.public}
