"""Which pages the records make, and which written pages are withheld."""

from datetime import date

import pytest

from macros.model.site import Site, Source
from macros.pages import Page, pages, withheld

from . import factories as make

DAY = date(2023, 12, 1)


def made(site: Site) -> dict[str, Page]:
    """The pages of months, events, reports and themes by address; no address is made twice."""
    found = list(pages(site, DAY))
    by_uri = {page.uri: page for page in found}
    assert len(by_uri) == len(found)
    return {uri: page for uri, page in by_uri.items() if page.template in {"month", "event", "report", "topic"}}


def test_every_month_event_report_and_theme_has_its_page() -> None:
    site = make.site(
        events=(make.event(id="a", date="2023-11-30", until="2023-12-01"),),
        sessions=(make.session(id="s", date="2024-01-18"),),
        reports=(make.report(),),
    )
    assert {uri: page.template for uri, page in made(site).items()} == {
        "calendar/2023-11.md": "month",
        "calendar/2023-12.md": "month",
        "calendar/2024-01.md": "month",
        "events/a.md": "event",
        "events/s.md": "event",
        "reports/2023/a.md": "report",
        "topics/hoken.md": "topic",
    }


def test_a_month_on_a_page_of_its_own_has_its_heading() -> None:
    assert made(make.site(events=(make.event(),)))["calendar/2023-11.md"].rows()["alone"] is True


def test_rows_are_worked_out_when_a_page_is_drawn_and_not_before() -> None:
    page = made(make.site(events=(make.event(topics=("どこにもない",)),)))["events/action.md"]
    with pytest.raises(KeyError):
        page.rows()


def test_titles_and_descriptions_are_those_of_the_records() -> None:
    found = made(
        make.site(
            events=(make.event(id="a"), make.event(id="b", title="宣伝", summary="チラシを配ります。")),
            reports=(make.report(title="県の報告", summary="3つのこと。"),),
        )
    )
    told = {uri: (page.title, page.description) for uri, page in found.items()}
    assert told["calendar/2023-11.md"] == ("2023年11月の予定", "見本の会の2023年11月の予定")
    assert told["events/a.md"] == ("駅前宣伝", "2023年11月25日（土）。")
    assert told["events/b.md"] == ("宣伝", "2023年11月25日（土）。チラシを配ります。")
    assert told["reports/2023/a.md"] == ("県の報告", "3つのこと。")
    assert told["topics/hoken.md"] == ("保険", "保険のこと")


def test_the_title_of_the_page_of_what_is_called_off_says_so() -> None:
    page = made(make.site(events=(make.event(status="cancelled"),)))["events/action.md"]
    assert (page.title, page.description) == ("【中止】駅前宣伝", "【中止】2023年11月25日（土）。")


def test_pages_of_one_title_are_told_apart_by_day_or_kind() -> None:
    site = make.site(
        events=(make.event(id="a"), make.event(id="b", date="2023-12-01"), make.event(id="c", title="つどい")),
        materials=(make.material(title="つどい"),),
    )
    titles = {page.title for page in pages(site, DAY) if page.template in {"event", "material"}}
    assert titles == {
        "駅前宣伝（2023年11月25日（土））",
        "駅前宣伝（2023年12月1日（金））",
        "つどい（2023年11月25日（土））",
        "つどい（資料）",
    }


def test_only_a_theme_has_its_rows_below_what_an_editor_wrote() -> None:
    site = make.site(events=(make.event(),), reports=(make.report(),))
    assert {page.template for page in made(site).values() if page.below} == {"topic"}


def test_what_is_not_public_has_no_page_and_no_month() -> None:
    site = make.site(
        events=(make.event(id="a", public=False),),
        sessions=(make.session(id="s", public=False),),
        reports=(make.report(public=False),),
    )
    assert set(made(site)) == {"topics/hoken.md"}


def test_written_pages_of_what_is_not_public_are_withheld() -> None:
    site = make.site(
        events=(make.event(id="a", public=False), make.event(id="b")),
        reports=(make.report(uri="reports/2023/c.md", public=False), make.report(uri="reports/2023/d.md")),
        petitions=(make.petition(id="e", public=False), make.petition(id="f")),
    )
    assert {"events/a.md", "reports/2023/c.md", "petitions/e.md"} <= withheld(site)
    assert not {"events/b.md", "reports/2023/d.md", "petitions/f.md"} & withheld(site)


def test_files_that_go_only_with_what_is_not_public_are_withheld_too() -> None:
    table, both = {"title": "表", "file": "materials/hyo.csv"}, {"title": "表", "file": "materials/both.csv"}
    site = make.site(
        reports=(
            make.report(attachments=(table, both), public=False),
            make.report(uri="reports/2023/b.md", attachments=(both,)),
        ),
        materials=(make.material(files=({"title": "下書き", "file": "draft.pdf"},), public=False),),
    )
    files = {"materials/hyo.csv", "materials/both.csv", "materials/draft.pdf"}
    assert withheld(site) & files == {"materials/hyo.csv", "materials/draft.pdf"}
    assert "materials/nenkin.md" in withheld(site)


def test_files_that_only_withheld_pages_link_to_are_withheld_too() -> None:
    page = Source("docs/reports/2023/a.md", "---\n---\n[資料](a.pdf)と[表](../../b.csv)、![図](<c.svg>)")
    site = make.site(
        reports=(make.report(uri="reports/2023/a.md", public=False),),
        sources=(page, Source("docs/about/index.md", "[表](../b.csv)")),
        files={"reports/2023/a.pdf": 1, "b.csv": 1, "reports/2023/c.svg": 1, "reports/2023/d.jpg": 1},
    )
    assert withheld(site) == {"reports/2023/a.md", "reports/2023/a.pdf", "reports/2023/c.svg"}
