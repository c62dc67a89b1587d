"""Handing a page on by LINE, by mail, or as its bare address: plain links, nothing of another host is loaded."""

from typing import NamedTuple
from urllib.parse import quote

from .. import dates
from ..addresses import whole_address
from ..model.event import Event
from ..model.material import Material
from ..model.petition import Petition
from ..model.report import Report
from ..model.survey import Survey

Shared = Event | Report | Material | Survey | Petition


class Sharing(NamedTuple):
    """What is handed on. While the site has no address there are no links; a script then takes the one it is read at."""

    title: str
    words: str
    address: str | None
    line: str | None
    mail: str | None


def sharing(found: Shared, base: str | None) -> Sharing:
    """The links of a record's page; ``base`` is the address of the site, if that is known."""
    title = found.marked_title if isinstance(found, Event) else found.title
    words = f"{title}\n{_detail(found)}"
    here = whole_address(base, found.uri)
    if not here:
        return Sharing(title, words, None, None, None)
    line = quote(f"{words}\n{here}", safe="")
    body = line.replace("%0A", "%0D%0A")  # a line of a mail ends with both (RFC 6068, 5)
    mail = f"mailto:?subject={quote(title, safe='')}&body={body}"
    return Sharing(title, words, here, f"https://line.me/R/share?text={line}", mail)


def _detail(found: Shared) -> str:
    """The line below the title: when it is, or where it belongs."""
    if isinstance(found, Event):
        return dates.when_text(found.when)
    if isinstance(found, Petition):
        return f"{found.assembly}・{found.kind.label}"
    if isinstance(found, Report):
        return f"{dates.date_text(found.date)} {found.meeting}"
    return (isinstance(found, Survey) and found.period) or dates.date_text(found.date)
