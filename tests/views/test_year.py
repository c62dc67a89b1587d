"""The pages of years: one for each year that a list no longer shows, each with its own records and sums."""

from datetime import date
from typing import Any

import pytest

from macros.model.site import Register, Site
from macros.pages import Page, pages
from macros.views import archive
from macros.views.year import year, yearly_lists

from .. import factories as make

DAY = date(2024, 4, 10)
SHARES = {"by_organization": {"甲組合": 3}}


@pytest.fixture(autouse=True)
def room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "ROOM", 1)


def action(identity: str, day: str, signatures: int) -> Any:
    """A street action of 甲組合 in 見本市."""
    result = SHARES | {"people": 3, "signatures": {"保険の署名": signatures}}
    return make.event(id=identity, date=day, municipality="見本市", topics=("保険",), host=("甲",), result=result)


def council(**rows: Any) -> Site:
    """An action in each of three fiscal years."""
    events = (action("a", "2021-05-01", 10), action("b", "2023-03-31", 20), action("c", "2023-04-01", 40))
    return make.site(events=events, **rows)


def drawn(site: Site) -> dict[str, Page]:
    """The pages of years by their source path."""
    return {page.uri: page for page in pages(site, DAY) if page.template == "year"}


def test_every_list_and_every_record_has_pages_of_the_years_that_it_does_not_show() -> None:
    assert {uri.removesuffix("/2021/index.md") for uri in drawn(council()) if "2021" in uri} == {
        "events/past",
        "actions",
        "topics/hoken",
        "municipalities/mihon",
        "organizations/kou",
        "campaigns/hoken",
    }


def test_records_without_events_have_theirs_too() -> None:
    days = ("2021-05-01", "2023-12-21")
    site = make.site(
        petitions=tuple(make.petition(id=f"p{day}", submitted=day, stages=()) for day in days),
        reports=tuple(make.report(uri=f"reports/{day}.md", date=day) for day in days),
        materials=tuple(make.material(id=f"m{day}", date=day) for day in reversed(days)),
        sessions=tuple(make.session(id=f"s{day}", date=day) for day in days),
    )
    found = {uri for uri in drawn(site) if "2021" in uri}
    assert {f"{name}/2021/index.md" for name in ("petitions", "reports", "materials", "seminars")} <= found


def test_a_small_site_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "ROOM", 60)
    assert drawn(council()) == {}


def test_a_year_leads_to_the_years_around_it_and_has_a_title_of_its_own() -> None:
    (whole,) = (row for row in yearly_lists(council(), DAY) if row.uri == "actions/index.md")
    head = year(whole, 2022)
    assert (head.older, head.newer) == (whole.years[1], None)
    assert year(whole, 2021).newer == whole.years[0]
    assert drawn(council())["actions/2022/index.md"].title == "宣伝・署名行動（2022年度）"


def test_the_sums_of_a_year_are_those_of_its_own_actions_and_say_so() -> None:
    rows = drawn(council())["actions/2022/index.md"].rows()
    assert [row.entry.event.id for row in rows["rows"]] == ["b"]
    assert (rows["tally"].totals.signatures.value, rows["tally"].span) == (20, "2022年度")


@pytest.mark.parametrize("folder", ["topics/hoken", "municipalities/mihon"])
def test_a_record_tells_of_a_year_only_what_was_in_it(folder: str) -> None:
    page = drawn(council())[f"{folder}/2022/index.md"].rows()["page"]
    assert [row.event.id for row in page.past] == ["b"]
    assert (page.year, page.years, page.coming, page.surveys) == (2022, (), (), ())


def test_an_organization_and_a_campaign_add_up_the_year() -> None:
    found = drawn(council())
    body = found["organizations/kou/2022/index.md"].rows()["page"]
    campaign = found["campaigns/hoken/2022/index.md"].rows()["page"]
    assert (body.sums.people, [row.event.id for row in body.hosted.over]) == (3, ["b"])
    assert (campaign.collected.value, campaign.listed) == (20, "2022年度")


def test_the_sums_of_a_record_count_the_years_that_it_no_longer_shows() -> None:
    by_uri = {page.uri: page for page in pages(council(), DAY)}
    body = by_uri["organizations/kou.md"].rows()["page"]
    campaign = by_uri["campaigns/hoken.md"].rows()["page"]
    assert (body.sums.people, [row.sums.people for row in body.archive]) == (9, [3, 3, 3])
    assert (campaign.collected.value, sum(row.signatures.value for row in campaign.years)) == (70, 70)


def test_pages_of_years_are_not_searched_and_those_of_records_are() -> None:
    site = council(petitions=(make.petition(),), campaigns=Register((make.campaign(),)))
    heads = {page.uri: page.head for page in pages(site, DAY)}
    assert heads["actions/2022/index.md"]["search"] == {"exclude": True}
    assert "search" not in heads["petitions/negai.md"]
