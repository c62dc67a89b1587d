"""A file of the finished site that nobody wrote."""

from typing import NamedTuple


class Download(NamedTuple):
    """Its path below ``docs/``, and what is in it."""

    uri: str
    content: bytes
