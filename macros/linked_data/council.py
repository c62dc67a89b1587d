"""The council and other bodies (schema.org/Organization), and the site itself."""

from ..addresses import Address
from ..model.reference import Organization
from ..model.site import Site
from .thing import Thing, thing


def council(site: Site, at: Address) -> Thing:
    """The council with its contacts, as far as they are public."""
    row = site.council
    return named(site, at) | thing(
        "Organization",
        alternateName=row.short_name,
        address=thing("PostalAddress", streetAddress=row.address, addressRegion=row.prefecture, addressCountry="JP"),
        areaServed=row.prefecture,
        telephone=row.phone,
        faxNumber=row.fax,
        email=row.email,
    )


def named(site: Site, at: Address) -> Thing:
    """The council where something else tells of it."""
    return thing("Organization", name=site.council.name, url=at("index.md")) | {"@id": f"{at('index.md')}#council"}


def body(site: Site, at: Address, row: Organization) -> Thing:
    """A body that hosts something; the council itself may be among the organizations."""
    if site.is_council(row):
        return named(site, at)
    return thing("Organization", name=row.full_name or row.name, url=row.url or at(row.uri))


def website(site: Site, at: Address) -> Thing:
    """The site by its name, which search engines show above its pages."""
    return thing(
        "WebSite",
        name=site.council.name,
        alternateName=site.council.short_name,
        url=at("index.md"),
        inLanguage="ja",
        publisher=named(site, at),
    )
