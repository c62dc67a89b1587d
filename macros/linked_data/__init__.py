"""What a page tells search engines of its record, in the words of schema.org: records in, JSON-LD out; pure."""

from .graph import Crumb, Page, linked_data, way

__all__ = ["Crumb", "Page", "linked_data", "way"]
