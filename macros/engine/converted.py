"""A page that is converted like any other, but by one converter for all of them.

MkDocs makes a converter, with all its extensions, for every page, also for those without a text. Python-Markdown lets a
converter be used again after ``reset()``; what MkDocs adds to it is told of the next page here.
"""

import json
import re
from typing import Any, NamedTuple

from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import pages
from mkdocs.structure.files import Files
from mkdocs.structure.toc import get_toc

_HEAD = re.compile(r"---\n(\{.*\})\n---\n")


class _Converter(NamedTuple):
    """A converter with what MkDocs adds to it."""

    markdown: Markdown
    raw: Any
    anchors: Any
    paths: Any
    title: Any


class Converted(pages.Page):
    """A page of the site; MkDocs' own in everything else."""

    def read_source(self, config: MkDocsConfig) -> None:
        """Read the source; the head of a page that no editor has written is JSON, which is read sooner than YAML."""
        head = _HEAD.fullmatch(self.file.content_string) if self.file.generated_by else None
        if head and not config.plugins.events["page_read_source"]:
            self.markdown, self.meta = "", json.loads(head[1])
        else:
            super().read_source(config)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Convert the Markdown, and note its anchors and where it links to."""
        self.content, self.toc, self.present_anchor_ids = "", get_toc([]), set()
        self.links_to_anchors = {}
        if not (self.markdown or "").strip():
            return
        converter = _converter(config, files, self)
        self.content = converter.markdown.convert(self.markdown or "")
        self.toc = get_toc(getattr(converter.markdown, "toc_tokens", []))
        self._title_from_render = converter.title.title
        self.present_anchor_ids = converter.anchors.present_anchor_ids | converter.raw.present_anchor_ids
        self.links_to_anchors = converter.paths.links_to_anchors


_converters: list[tuple[MkDocsConfig, Files, _Converter]] = []


def _converter(config: MkDocsConfig, files: Files, page: Converted) -> _Converter:
    """The one of this build, ready for the page."""
    if not _converters or _converters[0][0] is not config or _converters[0][1] is not files:
        _converters[:] = [(config, files, _new(config, files, page))]
    found = _converters[0][2]
    found.markdown.reset()
    found.raw.present_anchor_ids = set()
    found.anchors.present_anchor_ids = set()
    found.paths.file, found.paths.links_to_anchors = page.file, {}
    found.title.title = None
    return found


def _new(config: MkDocsConfig, files: Files, page: Converted) -> _Converter:
    """Built as ``Page.render`` of MkDocs builds it."""
    markdown = Markdown(extensions=config["markdown_extensions"], extension_configs=config["mdx_configs"] or {})
    added = (
        pages._RawHTMLPreprocessor(),
        pages._ExtractAnchorsTreeprocessor(page.file, files, config),
        pages._RelativePathTreeprocessor(page.file, files, config),
        pages._ExtractTitleTreeprocessor(),
    )
    for each in added:
        each._register(markdown)
    return _Converter(markdown, *added)
