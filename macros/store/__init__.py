"""The only place that reads the data: files in, records and problems out."""

from ..model.reference import Council
from .again import Again
from .layout import PAGES, ROWS
from .load import Loaded, load

__all__ = ["PAGES", "ROWS", "Again", "Council", "Loaded", "load"]
