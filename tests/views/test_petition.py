"""The page of one petition."""

from datetime import date

from macros.views.petition import petition

from .. import factories as make

DAY = date(2023, 12, 25)


def test_a_petition_has_its_row_and_the_reports_that_tell_of_it() -> None:
    site = make.site(
        petitions=(make.petition(submitters=("甲",)),),
        reports=(make.report(petitions=("negai",)), make.report(uri="reports/b.md", petitions=("other",))),
    )
    page = petition(site, DAY, site.petitions[0])
    assert page.row.submitters == (site.organizations["甲組合"],)
    assert [report.uri for report in page.reports] == ["reports/2023/a.md"]


def test_it_leads_back_to_its_year_on_the_list_or_to_the_page_of_the_year() -> None:
    old = make.petition(id="old", stages=(), submitted="2011-05-01")
    many = tuple(make.petition(id=f"p{number}") for number in range(60))
    small, large = make.site(petitions=(old,)), make.site(petitions=(old, *many))
    assert petition(small, DAY, old).back == "petitions/index.md#fy2011"
    assert petition(large, DAY, old).back == "petitions/2011/index.md"
