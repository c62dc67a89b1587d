"""The last steps of a build: what can only be written when all pages are, the last look, and the move to its place."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.utils import write_file

from .built import Mark, findings
from .engine.kept import digest
from .entrance import known_to, site_of, today_of
from .feed_texts import fill
from .search.documents import Row, files
from .target import Target, put_in_place


def complete(config: MkDocsConfig, rows: Sequence[Row], clean: set[Mark]) -> None:
    """Write the texts of the pages into the feeds, and what the search box finds.

    Files that hold nothing but rows of pages are clean if every row is: after an edit they are megabytes of the same again.
    """
    fill(Path(config.site_dir), site_of(config), today_of(config), config.site_url or None)
    vouched_for = all((row.name, digest(row.content)) in clean for row in rows)
    for name, content in files(rows, site_of(config), today_of(config)).items():
        write_file(content, str(Path(config.site_dir, "search", name)))
        if name.startswith("pages") and vouched_for:
            clean.add((f"search/{name}", digest(content)))


def refuse_private(config: MkDocsConfig, clean: set[Mark], written: Mapping[str, tuple[bytes, int, int]]) -> set[Mark]:
    """Read the whole site and end the build if anything in it is private; which of the files that were read are clean."""
    found, read = findings(Path(config.site_dir), known_to(config), clean, written)
    if found:
        said = f"作ったサイトに、公開できないものが {len(found)} 件あります。公開しないでください。"
        raise PluginError("\n".join((said, *map(str, found))))
    return read


def move(config: MkDocsConfig, target: Target, spare: Path) -> None:
    """Put the new site in the place of the last one, which becomes the spare."""
    try:
        put_in_place(target, spare)
    except OSError as error:
        advice = "その中のファイルを開いているものを閉じて、もう一度してください"
        raise PluginError(f"新しいサイトを {target.place} に置けませんでした（{error}）。{advice}") from None
    config.site_dir = str(target.place)
