"""Who a thing is in feeds and calendars, for good."""

from uuid import NAMESPACE_URL, uuid5

from ..model.site import Site


def urn(site: Site, identity: str) -> str:
    """A name made of the council and the record's own identity (RFC 9562 5.5), never of the build or the site's address."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{site.council.name}/{identity}')}"
