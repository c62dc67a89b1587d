"""Campaigns on the built pages of the made-up council, against tests/site/README.md."""

import pytest
from bs4 import Tag

from ..conftest import Built
from .reading import linked, pairs, said, section, tables


def card(site: Built, identity: str) -> Tag:
    """The card of one campaign."""
    heading = site.main("campaigns").find(id=identity)
    assert isinstance(heading, Tag)
    assert heading.parent
    return heading.parent


def progress(part: Tag) -> str:
    """The sentence of the progress bar."""
    (figure,) = part.select("figure")
    assert figure.svg
    assert figure.svg["aria-hidden"] == "true"
    return said(figure)


def test_collected_signatures_are_listed_with_their_sums(test_build: Built) -> None:
    part = section(test_build, "campaigns/kurashi-shomei", "collected")
    (actions,) = tables(part, "宣伝・署名行動で集まった署名")
    assert [row[1] for row in actions] == ["33", "65", "約120", "88", "42", "約348"]
    assert actions[1][0] == "新年度の宣伝行動2031年4月1日（火）"
    assert actions[-1][0] == "計（5回）"
    (others,) = tables(part, "講座や学習会などで集まった署名")
    assert [row[1] for row in others] == ["15", "27", "42"]
    assert "合わせて約390筆" in said(part)
    hrefs = [str(link["href"]) for link in part.select("table a")]
    assert hrefs[0] == "../../events/2031-05-14-yugata/"
    assert len(hrefs) == 7


def test_handed_in_signatures_stand_against_the_goal(test_build: Built) -> None:
    part = section(test_build, "campaigns/kurashi-shomei", "handed-in")
    assert progress(part) == "目標5,000筆のうち、提出3,050筆（61.0％）"
    assert tables(part, "提出した署名") == [
        [
            ["くらしを守る署名の提出行動（第1回）2030年11月20日（水）", "1,200", "約150,000"],
            ["くらしを守る署名の提出行動（第2回）2031年3月13日（木）注：見本市のぶんを含む", "1,850", "記載なし"],
            ["計（2回）", "3,050", "—"],
        ]
    ]


@pytest.mark.parametrize("address", ["campaigns", "campaigns/kurashi-shomei"])
def test_collected_and_handed_in_are_never_added(test_build: Built, address: str) -> None:
    text = test_build.text(address)
    assert not [number for number in ("3,398", "3,440", "153,050") if number in text]


def test_the_done_part_of_the_bar_is_as_long_as_its_share_and_striped(test_build: Built) -> None:
    figure = section(test_build, "campaigns/kurashi-shomei", "handed-in").select_one("figure")
    assert figure
    whole, done = (int(str(rect["width"])) for rect in figure.select("rect"))
    assert (whole, done) == (1000, 610)
    (stripes,) = figure.select("path")
    assert str(stripes["d"]).count("M") == 30


def test_deadlines_are_ahead_or_over(test_build: Built) -> None:
    ahead = section(test_build, "campaigns/kurashi-shomei", "deadlines")
    assert linked(ahead) == ["2031-06-13-kurashi-1", "2031-08-kurashi-saishu"]
    assert not ahead.find(id="deadlines-over")
    over = section(test_build, "campaigns/kaigo-shomei", "deadlines")
    assert "これからの集約の日は決まっていません" in said(over)
    assert linked(over) == ["2031-04-30-kaigo"]
    assert over.find(id="deadlines-over")


def test_without_a_goal_or_a_submission_the_page_says_so(test_build: Built) -> None:
    part = section(test_build, "campaigns/kaigo-shomei", "handed-in")
    assert not part.select("figure, table")
    assert "提出の記録はまだありません" in said(part)


def test_a_pamphlet_has_its_orders_and_no_signatures(test_build: Built) -> None:
    part = section(test_build, "campaigns/kurashi-tebiki", "spread")
    assert pairs(part) == [
        ("広めるもの", "くらしの手引き（1冊300円）"),
        ("注文した数", "300冊"),
        ("団体からの注文", "245冊（下の表の合計）"),
        ("普及した数", "約250冊（報告に書かれた数）"),
    ]
    (orders,) = tables(part, "団体ごとの注文")
    assert [row[:2] for row in orders] == [["甲組合", "120"], ["乙組合", "80"], ["丙女性の会", "45"], ["計", "245"]]
    assert not test_build.main("campaigns/kurashi-tebiki").find(id="collected")


def test_cards_have_the_key_figures_and_the_next_deadline(test_build: Built) -> None:
    headings = section(test_build, "campaigns", "list").select("h3")
    assert [heading["id"] for heading in headings] == ["kurashi-shomei", "kaigo-shomei", "kurashi-tebiki"]
    first, second, third = (card(test_build, str(heading["id"])) for heading in headings)
    assert pairs(first) == [("行動で集まった署名", "約348筆"), ("提出した署名", "3,050筆")]
    assert progress(first) == "目標5,000筆のうち、提出3,050筆（61.0％）"
    assert "2031年6月13日（金）くらしを守る署名第1次集約" in said(first)
    assert pairs(second) == [("行動で集まった署名", "73筆")]
    assert "次の集約" not in said(second)
    assert pairs(third) == [("注文した冊数", "300冊")]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "actions",
        "events/2031-06-04-ekimae",
        "events/2031-02-08-gakushu",
        "topics/iryo",
        "events/2031-06-13-kurashi-1",
    ],
)
def test_the_title_of_a_campaign_leads_to_its_page(test_build: Built, address: str) -> None:
    links = [link for link in test_build.main(address).select("a[href]") if said(link) == "くらしを守る署名"]
    assert links
    assert {str(link["href"]).replace("../", "") for link in links} == {"campaigns/kurashi-shomei/"}


def test_the_real_pamphlet_tells_both_of_its_figures(real_build: Built) -> None:
    part = section(real_build, "campaigns/shin-kokuho-panf", "spread")
    told = dict(pairs(part))
    assert (told["注文した数"], told["団体からの注文"], told["普及した数"]) == (
        "1,000冊",
        "680冊（下の表の合計）",
        "700冊超（報告に書かれた数）",
    )
    assert "合いません" in said(part)


def test_the_real_submission_is_told_with_the_nationwide_figure(real_build: Built) -> None:
    part = section(real_build, "campaigns/kaigo-seigan", "handed-in")
    ((row, *_),) = tables(part, "提出した署名")
    assert row[0].startswith("介護の請願署名の提出行動2023年12月4日（月）")
    assert row[1:] == ["1,241", "約65,000"]
