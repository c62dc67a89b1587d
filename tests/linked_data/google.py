"""What Google's documentation of structured data requires of each type (developers.google.com/search/docs/appearance).

``Article`` has nothing that is required; what is recommended and known to us stands here too, so that it is not forgotten.
"""

from collections.abc import Iterator
from typing import Any

ASKED: dict[str, frozenset[str]] = {
    "Event": frozenset({"location", "name", "startDate", "eventStatus", "eventAttendanceMode", "description", "url"}),
    "Place": frozenset({"address", "name"}),
    "VirtualLocation": frozenset({"url"}),
    "Article": frozenset({"author", "datePublished", "headline", "publisher"}),
    "Dataset": frozenset({"description", "name", "creator", "distribution"}),
    "DataDownload": frozenset({"contentUrl", "encodingFormat"}),
    "BreadcrumbList": frozenset({"itemListElement"}),
    "ListItem": frozenset({"item", "name", "position"}),
    "Organization": frozenset({"name", "url"}),
    "Person": frozenset({"name"}),
    "WebSite": frozenset({"name", "url"}),
}
"""By type."""

LENGTH = range(50, 5001)
"""Characters of the description of a data set."""


def parts(found: Any) -> Iterator[dict[str, Any]]:
    """Every thing inside, however deep."""
    if isinstance(found, dict):
        if "@type" in found:
            yield found
        for inner in found.values():
            yield from parts(inner)
    elif isinstance(found, list):
        for inner in found:
            yield from parts(inner)


def lacking(found: Any) -> list[str]:
    """「Event: startDate」: what is asked and not told."""
    gaps = [
        f"{part['@type']}: {name}"
        for part in parts(found)
        for name in sorted(ASKED.get(part["@type"], frozenset()))
        if not part.get(name)
    ]
    moved = "https://schema.org/EventRescheduled"
    for part in parts(found):
        if moved in str(part.get("eventStatus", "")) and not part.get("previousStartDate"):
            gaps.append("Event: previousStartDate")
        if part["@type"] == "Dataset" and part.get("description") and len(part["description"]) not in LENGTH:
            gaps.append("Dataset: description")
    return gaps
