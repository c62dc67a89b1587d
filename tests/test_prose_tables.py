"""Tables that an editor writes in Markdown."""

from bs4 import BeautifulSoup, Tag
from markdown import Markdown
from markdown.extensions.tables import TableExtension

from macros.prose_tables import ProseTables

TABLE = "| 団体 | 人数（人） |\n|---|---:|\n| 甲組合 | 7 |\n| 乙組合 | 4 |\n"


def drawn(text: str) -> BeautifulSoup:
    """The Markdown as the site draws it."""
    made = Markdown(extensions=[TableExtension(use_align_attribute=True), ProseTables()])
    return BeautifulSoup(made.convert(text), "html.parser")


def texts(tags: list[Tag]) -> list[str]:
    """The words of some tags."""
    return [tag.get_text() for tag in tags]


def test_tables_can_be_scrolled_by_keyboard_and_each_has_a_name() -> None:
    page = drawn(f"{TABLE}\n## 参加した**団体**\n\n{TABLE}\n本文\n\n{TABLE}")
    regions = page.select("[role=region]")
    assert [region["tabindex"] for region in regions] == ["0", "0", "0"]
    named = [region.find("caption", id=str(region["aria-labelledby"])) for region in regions]
    assert [name.get_text() for name in named if name] == ["表1", "表2（参加した団体）", "表3（参加した団体）"]
    assert all(table.find(True).name == "caption" for table in page.select("table"))  # type: ignore[union-attr]


def test_heads_of_columns_and_rows_say_so() -> None:
    table = drawn(TABLE)
    assert texts(table.select("th[scope=col]")) == ["団体", "人数（人）"]
    assert texts(table.select("th[scope=row]")) == ["甲組合", "乙組合"]


def test_figures_are_set_to_the_right_by_a_class_and_not_by_style() -> None:
    table = drawn(TABLE)
    assert texts(table.select("td.num")) == ["7", "4"]
    assert not table.select("[style], [align]")
