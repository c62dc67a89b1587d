"""The only place that reads the data: files in, records and problems out."""

from ..model.reference import Council
from .layout import PAGES, ROWS
from .load import Loaded, load

__all__ = ["PAGES", "ROWS", "Council", "Loaded", "load"]
