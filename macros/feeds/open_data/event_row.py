"""One event for the table of events: what stands in a cell where that is more than one field of the record."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from ... import dates
from ...model.dataset import Cell
from ...model.event import Event, Status
from ...model.reference import Venue
from ...views.towns import town, towns
from .context import Context, listed

UNTOLD = "記載なし"
AS_PLANNED = "予定どおり"
FEES = ("無料", "有料", "料金説明のとおり", UNTOLD)
PLACES = ("現地開催のみ", "オンライン", "ハイブリッド", UNTOLD)
_FREE = re.compile(r"((参加費?|入場料?)は?)?無料(です)?。?")
_YEN = re.compile(r"([0-9][0-9,]{0,11})円")


class EventRow(NamedTuple):
    """One event with what other records say of it; ``parts`` are the ids of the events that belong to it."""

    context: Context
    event: Event
    venue: Venue | None
    parts: tuple[str, ...]
    session: bool

    @property
    def online_only(self) -> bool:
        """Whether nobody has to go to the place that was announced."""
        return self.event.status is Status.MOVED_ONLINE

    @property
    def fee(self) -> str:
        """What it costs, in half-width figures."""
        return unicodedata.normalize("NFKC", self.event.fee or "")


def rows(context: Context) -> Iterator[EventRow]:
    """Every public event in the order of time."""
    site, parts = context.site, defaultdict(list)
    sessions = {session.id for session in site.public.sessions}
    for event in site.agenda:
        if event.part_of:
            parts[event.part_of].append(event.id)
    for event in site.agenda:
        yield EventRow(context, event, site.venues.find(event.venue), tuple(parts[event.id]), event.id in sessions)


def never(_: EventRow) -> Cell:
    """What the records never tell."""
    return None


def tags(row: EventRow) -> Cell:
    """The municipalities, and the campaigns."""
    site = row.context.site
    campaigns = (site.campaigns[name] for name in row.event.campaigns)
    return listed([*(each.name for each in towns(site, row.event)), *(each.title for each in campaigns)])


def days(row: EventRow) -> Cell:
    """Day and hours in words, and that the day was moved or is open again."""
    told = dates.when_text(row.event.when)
    if row.event.put_off:
        return f"{told}（延期。新しい日は決まっていません）"
    before = row.event.moved_from
    return f"{told}（前の予定：{dates.date_text(before)}）" if before else told


def location(row: EventRow) -> Cell:
    """The place by name."""
    if row.online_only:
        return None
    return row.venue.name if row.venue else row.event.place


def address(row: EventRow) -> Cell:
    """The venue's address, or as much of one as is known: the prefecture and the municipality."""
    if row.online_only:
        return None
    if row.venue and row.venue.address:
        return row.venue.address
    where = town(row.context.site, row.event)
    return f"{row.context.site.council.prefecture}{where.name}" if where else None


def web(row: EventRow) -> Cell:
    """Whether one has to go there; with neither a place nor a word on it, nothing is claimed."""
    if row.online_only:
        return "オンライン"
    if row.event.online:
        return "ハイブリッド"
    return "現地開催のみ" if location(row) else UNTOLD


def organizers(row: EventRow) -> Cell:
    """The hosts; the course is the council's own."""
    hosts = listed(body.name for body in row.context.site.bodies(row.event.host))
    return hosts or (row.context.site.council.name if row.session else UNTOLD)


def related(row: EventRow) -> Cell:
    """Who supports it or takes part."""
    return listed(body.name for body in row.context.site.bodies((*row.event.supporters, *row.event.participants)))


def fee_status(row: EventRow) -> Cell:
    """無料 and 有料 only where the words leave no doubt."""
    if not row.fee:
        return UNTOLD
    if _FREE.fullmatch(row.fee):
        return "無料"
    paid = any(int(yen.replace(",", "")) for yen in _YEN.findall(row.fee))
    return "有料" if paid and "無料" not in row.fee else "料金説明のとおり"


def fee_in_yen(row: EventRow) -> Cell:
    """The fee, where it is one figure and nothing else."""
    if _FREE.fullmatch(row.fee):
        return 0
    yen = _YEN.fullmatch(row.fee)
    return int(yen[1].replace(",", "")) if yen else None


def contact(row: EventRow) -> Cell:
    """The event's own; for the council's own events the council's, where that is known."""
    if row.event.contact:
        return row.event.contact
    site, council = row.context.site, row.context.site.council
    own = row.session or any(map(site.is_council, site.bodies(row.event.host)))
    parts = {"電話": council.phone, "FAX": council.fax, "メール": council.email}
    told = [f"{name} {value}" for name, value in parts.items() if value]
    return " ".join((council.name, *told)) if own and told else UNTOLD
