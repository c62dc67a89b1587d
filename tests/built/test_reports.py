"""The pages of reports, as built."""

from ..conftest import Built


def test_a_report_links_to_the_petitions_and_campaigns_that_it_tells_of(test_build: Built) -> None:
    main = test_build.main("reports/2031/2031-05-16-shomei")
    links = {str(tag["href"]): tag.get_text() for tag in main.select("details a")}
    assert "../../../petitions/2031-shiken-nenkin/" in links
    assert links["../../../campaigns/kurashi-shomei/"] == "くらしを守る署名"
