"""The only place that reads the data: files in, records and problems out."""

from .load import Loaded, load

__all__ = ["Loaded", "load"]
