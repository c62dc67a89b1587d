"""Tables in prose: figures to the right by a class (a strict policy refuses style attributes), a caption, and wide ones scroll."""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_HEADING = re.compile(r"h[1-6]")


class ProseTables(Extension):
    """For the ``tables`` extension with ``use_align_attribute``."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is the library's
        """Work after the table has been built."""
        md.treeprocessors.register(_Wrapper(md), "prose_tables", 5)


class _Wrapper(Treeprocessor):
    def run(self, root: Element) -> None:
        parents = {child: parent for parent in root.iter() for child in parent}
        heading, number = "", 0
        for element in list(root.iter()):
            if _HEADING.fullmatch(element.tag):
                heading = "".join(element.itertext())
            elif element.tag == "table":
                number += 1
                name = f"表{number}（{heading}）" if heading else f"表{number}"
                parent = parents[element]
                parent[list(parent).index(element)] = _wrapped(element, f"prose-table-{number}", name)


def _wrapped(table: Element, identity: str, name: str) -> Element:
    """The caption tells one table of the page from the next to who cannot see what stands around it."""
    around = Element("div", {"class": "table-scroll", "role": "region", "tabindex": "0", "aria-labelledby": identity})
    caption = Element("caption", {"id": identity, "class": "visually-hidden"})
    caption.text = name
    table.set("class", "prose-table")
    _name_cells(table)
    table.insert(0, caption)
    around.append(table)
    return around


def _name_cells(table: Element) -> None:
    """Figures get a class; heads say that they head a column, and first cells that they head a row."""
    for row in table.iter("tr"):
        for index, cell in enumerate(row):
            if cell.attrib.pop("align", None) == "right":
                cell.set("class", "num")
            if cell.tag == "th":
                cell.set("scope", "col")
            elif index == 0:
                cell.tag = "th"
                cell.set("scope", "row")
