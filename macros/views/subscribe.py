"""The calendars that can be subscribed to."""

from typing import NamedTuple

from ..model.event import Kind
from ..model.site import Site


class Subscription(NamedTuple):
    """A calendar: what is in it, and its path below ``docs/``."""

    label: str
    uri: str


def subscribe(site: Site) -> tuple[Subscription, ...]:
    """Everything, then each kind that has an event, then each campaign that has one."""
    kinds = {event.kind for event in site.agenda}
    named = {event.campaign for event in site.agenda}
    return (
        Subscription("すべての予定", "calendar.ics"),
        *(Subscription(kind.label, f"calendar/{kind.value}.ics") for kind in Kind if kind in kinds),
        *(Subscription(row.title, row.calendar_uri) for row in site.campaigns if named.intersection(row.names)),
    )
