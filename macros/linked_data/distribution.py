"""What every table tells of itself: its files (schema.org/DataDownload), and on which terms they may be used."""

from ..addresses import Address
from ..model.site import Site
from .thing import Thing, thing


def files(at: Address, csv_uri: str, json_uri: str) -> list[Thing]:
    """The table for a spreadsheet, and for programs."""
    return [
        thing("DataDownload", encodingFormat="text/csv", contentUrl=at(csv_uri)),
        thing("DataDownload", encodingFormat="application/json", contentUrl=at(json_uri)),
    ]


def licence(site: Site) -> str | None:
    """The address of the licence, once the council has chosen one."""
    return site.council.licence.url if site.council.licence else None
