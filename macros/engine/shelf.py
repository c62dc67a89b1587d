"""The files of a build, of which MkDocs makes only those pages that are not put by."""

from collections.abc import Callable, Sequence

from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page


class Shelf(Files):
    """MkDocs' own list, with pages put by that are made elsewhere.

    The two loops of a build, which read and write pages, say which inclusion they want. What lists all pages, as the
    sitemap does, says nothing, and gets all.
    """

    def __init__(self, files: Files) -> None:
        super().__init__(files)
        self.ours: dict[str, Page] = {}
        self.nav = Navigation([], [])

    def documentation_pages(self, *, inclusion: Callable[..., bool] | None = None) -> Sequence[File]:
        """All pages, or for the loops those that MkDocs is to make."""
        if inclusion is None:
            return super().documentation_pages()
        wanted: Sequence[File] = super().documentation_pages(inclusion=inclusion)
        return [file for file in wanted if file.src_uri not in self.ours]
