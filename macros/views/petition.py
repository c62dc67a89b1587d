"""The page of one petition: its way through the assembly, and the reports that tell of it."""

from datetime import date
from typing import NamedTuple

from ..model.petition import Petition
from ..model.report import Report
from ..model.site import Site
from .filed import fiscal_year
from .indexes import reports_on_petition
from .petitions import PetitionRow, petition_row, petitions_archive


class PetitionPage(NamedTuple):
    """Everything on the page of a petition; ``back`` is the list that it stands on."""

    row: PetitionRow
    reports: tuple[Report, ...]
    fiscal_year: int
    back: str


def petition(site: Site, today: date, found: Petition) -> PetitionPage:
    """The page of that petition."""
    year = fiscal_year(found)
    uri = next(
        (link.uri for link in petitions_archive(site).years if link.fiscal_year == year), f"petitions/index.md#fy{year}"
    )
    return PetitionPage(petition_row(site, found, today), reports_on_petition(site)[found.id], year, uri)
