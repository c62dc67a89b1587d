"""Words that mean the same to somebody who searches."""

from typing import Annotated

from pydantic import Field, StringConstraints

from .record import Entity

Word = Annotated[str, StringConstraints(pattern=r"^[^\s<>\x00-\x1f]+$", min_length=2, max_length=40)]


class Synonym(Entity):
    """A group of words; who searches for one of them is also shown the pages with the others."""

    words: tuple[Word, ...] = Field(min_length=2, description="同じ意味のことば。2つ以上。空白は入れない")
