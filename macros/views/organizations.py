"""The member organizations, and the bodies that took part in what the records tell of."""

from typing import NamedTuple

from ..model.reference import Organization
from ..model.site import Site


class Organizations(NamedTuple):
    """``members`` is empty where membership has not been confirmed; ``unread`` are others that cannot be put in order."""

    members: tuple[Organization, ...]
    others: tuple[Organization, ...]
    unread: tuple[Organization, ...]


def organizations(site: Site) -> Organizations:
    """Organizations by reading, those without one by name; the council itself is not in its own list."""

    def order(organization: Organization) -> tuple[bool, str]:
        return (organization.reading is None, organization.reading or organization.name)

    own = {site.council.name, site.council.short_name}
    rows = sorted((row for row in site.organizations if not own.intersection(row.names)), key=order)
    members = tuple(row for row in rows if row.member)
    others = [row for row in rows if not row.member]
    read, unread = (tuple(row for row in others if bool(row.reading) is known) for known in (True, False))
    return Organizations(members, read, unread)
