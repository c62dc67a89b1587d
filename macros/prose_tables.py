"""Tables in prose: figures to the right by a class (a strict policy refuses style attributes), and wide ones scroll."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor


class ProseTables(Extension):
    """For the ``tables`` extension with ``use_align_attribute``."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is the library's
        """Work after the table has been built."""
        md.treeprocessors.register(_Wrapper(md), "prose_tables", 5)


class _Wrapper(Treeprocessor):
    def run(self, root: Element) -> None:
        tables = [(parent, child) for parent in root.iter() for child in parent if child.tag == "table"]
        for number, (parent, table) in enumerate(tables, 1):
            parent[list(parent).index(table)] = _wrapped(table, f"表{number}")


def _wrapped(table: Element, name: str) -> Element:
    """The name tells one region of the page from the next."""
    around = Element("div", {"class": "table-scroll", "role": "region", "tabindex": "0", "aria-label": name})
    table.set("class", "prose-table")
    _name_cells(table)
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
