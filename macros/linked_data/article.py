"""A report (schema.org/Article)."""

from ..addresses import Address
from ..model.report import Report
from ..model.site import Site
from .council import named
from .thing import Thing, thing


def article(site: Site, at: Address, found: Report) -> Thing:
    """The report, with every correction and the day of the last."""
    topics = [site.topics.find(name) for name in found.topics]
    return thing(
        "Article",
        headline=found.title,
        description=found.summary,
        url=at(found.uri),
        mainEntityOfPage=at(found.uri),
        inLanguage="ja",
        datePublished=found.date.isoformat(),
        dateModified=max(found.date, *(row.date for row in found.corrections)).isoformat()
        if found.corrections
        else None,
        author=named(site, at),
        publisher=named(site, at),
        about=[thing("Thing", name=topic.title, url=at(topic.uri)) for topic in topics if topic],
        correction=[
            thing("CorrectionComment", text=row.text, datePublished=row.date.isoformat()) for row in found.corrections
        ],
    )
