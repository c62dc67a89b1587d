"""The page of open data: every table in its group, with the size of its files."""

from datetime import date
from functools import partial

from bs4 import BeautifulSoup

from macros import render
from macros.feeds.open_data import datasets
from macros.model.dataset import Group
from macros.model.licence import Licence
from macros.model.site import Site
from macros.views.open_data import OpenData, open_data

from .. import factories as make
from ..feeds.open_data_reading import sizes

TODAY = date(2023, 12, 1)


def page(site: Site) -> OpenData:
    """The rows of the page."""
    return open_data(site, TODAY, datasets(site, TODAY, None), sizes(site, TODAY).__getitem__)


def drawn(site: Site) -> BeautifulSoup:
    """The page as it is drawn."""
    html = render.draw("open_data", partial(str.format, "/{}"), page=page(site))
    return BeautifulSoup(html, "html.parser")


def test_every_group_is_there_with_its_tables_in_order() -> None:
    found = page(make.site(events=(make.event(result={"people": 3}),)))
    assert [group.group for group in found.groups] == list(Group)
    named = {group.group: [row.table.about.name for row in group.tables] for group in found.groups}
    assert named[Group.EVENTS] == ["events", "actions"]
    assert named[Group.NAMES] == ["municipalities", "organizations"]
    assert named[Group.PETITIONS] == []
    assert found.number == 5
    assert all(row.csv > 0 and row.json > row.csv for group in found.groups for row in group.tables)


def test_a_group_without_a_table_says_so_and_is_not_in_the_list_of_groups() -> None:
    tree = drawn(make.site())
    head = tree.find(id="petitions-data")
    assert head
    following = head.find_next_sibling()
    assert following
    assert following.get_text() == "まだありません。"
    assert [str(link["href"]) for link in tree.select("nav a")] == ["#campaigns-data", "#names-data"]


def test_the_licence_is_told_or_that_there_is_none_yet() -> None:
    council = make.site().council
    assert "まだ決めていません" in drawn(make.site()).get_text()
    for licence, asks in ((Licence.BY, True), (Licence.BY_SA, True), (Licence.ZERO, False)):
        tree = drawn(make.site(council=council.model_copy(update={"licence": licence})))
        assert tree.find("a", href=licence.url)
        assert ("「出典：見本県の会」" in tree.get_text()) is asks
        assert "まだ決めていません" not in tree.get_text()


def test_a_column_is_told_with_its_meaning_its_choices_and_its_name() -> None:
    tree = drawn(make.site(events=(make.event(),)))
    (row,) = [row for row in tree.select("#events ~ details tbody tr") if "料金有無" in row.get_text()]
    heading, meaning, kind, name = [cell.get_text() for cell in row.select("th, td")]
    assert (heading, kind, name) == ("料金有無（必ず入る）", "文字", "feeStatus")
    assert "次のどれか：無料、有料、料金説明のとおり、記載なし" in meaning
