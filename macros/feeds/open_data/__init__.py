"""Open data: every public record as a table, in one list."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache

from ...model.dataset import Dataset
from ...model.site import Site
from .campaigns import campaigns
from .context import Context
from .documents import documents
from .events import events
from .names import names
from .petitions import petitions
from .results import results
from .surveys import surveys
from .talks import talks
from .tallies import tallies

_MAKERS: tuple[Callable[[Context], Iterable[Dataset]], ...] = (
    lambda context: [events(context)],
    results,
    tallies,
    petitions,
    talks,
    campaigns,
    documents,
    surveys,
    names,
)


@lru_cache(maxsize=1)
def datasets(site: Site, today: date, base: str | None) -> tuple[Dataset, ...]:
    """Every table that has a row, as it is public on the day; ``base`` is the address of the site, if that is known."""
    context = Context(site, today, base)
    return tuple(table for make in _MAKERS for table in make(context) if table.rows)
