"""Organizations on the built pages of the made-up council, against tests/site/README.md."""

import pytest

from ..conftest import Built
from .reading import linked, pairs, said, section, tables

SUMS = {
    "ko-kumiai": ("8件", "70人（ほかの団体と合わせた人数1件は足していません）", ["45", "25"]),
    "otsu-kumiai": ("8件", "53人（ほかの団体と合わせた人数1件は足していません）", ["33", "20"]),
    "hei-josei": ("3件", "14人", ["5", "9"]),
    "tei-nenkin": ("4件", "14人", ["8", "6"]),
    "bo-ishi": ("3件", "13人", ["5", "8"]),
    "reigawa-shahokyo": ("3件", "5人（人数の記載がないもの1件は足していません）", ["3", "2"]),
}


@pytest.mark.parametrize("identity", SUMS)
def test_people_are_added_up_by_year_and_in_all(test_build: Built, identity: str) -> None:
    times, people, years = SUMS[identity]
    page = test_build.main(f"organizations/{identity}")
    told = dict(pairs(page))
    assert (told["参加した行事"], told["人数（延べ）"]) == (times, people)
    found = [tables(page, f"{year}年度に参加した行事") for year in (2031, 2030)]
    assert [rows[-1][-1] for (rows,) in found] == years
    assert [said(caption) for caption in page.select("caption")] == [
        "2031年度に参加した行事",
        "2030年度に参加した行事",
    ]


@pytest.mark.parametrize("identity", ["ko-kumiai", "otsu-kumiai"])
def test_a_joint_number_stands_as_joint(test_build: Built, identity: str) -> None:
    (rows,) = tables(test_build.main(f"organizations/{identity}"), "2030年度に参加した行事")
    assert rows[0] == ["年度末の宣伝行動2031年3月31日（月）甲組合・乙組合で合わせて14人", "—"]


def test_a_missing_number_is_told_and_notes_stand_with_theirs(test_build: Built) -> None:
    (rows,) = tables(test_build.main("organizations/reigawa-shahokyo"), "2031年度に参加した行事")
    assert [row[-1] for row in rows] == ["3", "記載なし", "3"]
    assert rows[1][0] == "新年度の宣伝行動2031年4月1日（火）人数は書かれていません"
    (rows,) = tables(test_build.main("organizations/ko-kumiai"), "2030年度に参加した行事")
    assert rows[1] == ["見本県いっせい宣伝キャラバン2031年2月13日（木）うち青年部3人", "12"]


def test_one_that_only_hosted_is_not_said_to_have_taken_part_in_nothing(test_build: Built) -> None:
    page = test_build.main("organizations/kari-tsushin")
    assert "参加した行事" not in said(page)
    assert linked(section(test_build, "organizations/kari-tsushin", "hosted")) == ["2031-06-24-kakko"]
    supported = linked(section(test_build, "organizations/kari-tsushin", "supported"))
    assert supported == ["2031-05-19-taikai", "2031-06-07-tsudoi"]


def test_the_council_has_a_page_with_what_it_hosts_and_published(test_build: Built) -> None:
    hosted = section(test_build, "organizations/mihon-shahokyo", "hosted")
    assert len(linked(hosted)) == 22
    assert [said(tag) for tag in hosted.select("summary")] == ["終わった行事（11件）"]
    published = linked(section(test_build, "organizations/mihon-shahokyo", "materials"))
    assert [name for name in published if "." not in name] == [
        *("2031-02-08-gakushu", "2031-01-22-yobosho", "2030-10-tebiki"),
    ]


def test_an_organization_has_its_names_and_its_orders(test_build: Built) -> None:
    page = test_build.main("organizations/ko-kumiai")
    told = dict(pairs(page))
    assert page.h1
    assert said(page.h1) == "甲組合"
    assert told["正式な名前"] == "見本県甲労働組合連合会"
    assert told["公式サイト"] == "https://kokumiai.example.org/"
    assert said(section(test_build, "organizations/ko-kumiai", "orders")) == "冊子『くらしの手引き』の普及120冊"


@pytest.mark.parametrize("address", ["organizations", "about"])
def test_the_list_leads_to_every_page_but_the_councils_own(test_build: Built, address: str) -> None:
    part = section(test_build, address, "members")
    assert [name for name in linked(part) if name in {*SUMS, "kari-tsushin", "mihon-shahokyo"}] == [
        *("otsu-kumiai", "ko-kumiai"),
        *("kari-tsushin", "tei-nenkin", "hei-josei", "bo-ishi", "reigawa-shahokyo"),
    ]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("events/2031-06-07-tsudoi", "甲組合"),
        ("events/2031-06-07-tsudoi", "仮通信社"),
        ("events/2031-03-31-nendomatsu", "乙組合"),
        ("events/2030-10-16-ekimae", "丙女性の会"),
        ("actions", "甲組合"),
        ("campaigns/kurashi-tebiki", "丙女性の会"),
        ("materials/2031-03-dayori", "丙女性の会"),
    ],
)
def test_the_name_of_an_organization_leads_to_its_page(test_build: Built, address: str, name: str) -> None:
    links = [str(link["href"]) for link in test_build.main(address).select("a[href]") if said(link) == name]
    assert links
    assert {link.replace("../", "").split("/")[0] for link in links} == {"organizations"}


def test_a_real_organization_with_a_joint_count_only_has_no_sum(real_build: Built) -> None:
    page = real_build.main("organizations/kanagawa-doken")
    assert "建設労連・神奈川土建で合わせて4人" in said(page)
    assert dict(pairs(page))["人数（延べ）"] == "この団体だけの人数はわかりません"


def test_what_is_not_in_a_sum_is_told_once_where_two_sums_are_one(real_build: Built, test_build: Built) -> None:
    page = said(real_build.main("organizations/kensetsu-roren"))
    assert page.count("人数の記載がないもの1件と、ほかの団体と合わせた人数1件") == 1
    assert said(test_build.main("organizations/reigawa-shahokyo")).count("人数の記載がないもの1件") == 2
