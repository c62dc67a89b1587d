"""The figures that tests/site/README.md adds up by hand, as they stand on the built pages."""

import pytest

from ..conftest import Built
from .reading import pairs, said, section, tables


def test_the_tally_adds_up(test_build: Built) -> None:
    part = section(test_build, "actions", "tally")
    assert pairs(part)[:6] == [
        ("行動", "5回"),
        ("参加者（延べ）", "約160人"),
        ("署名", "約421筆"),
        ("配ったチラシ", "約2,300枚"),
        ("配ったティッシュ・風船", "1,180個超"),
        ("配った署名用紙", "40部"),
    ]
    assert [[cell for cell in row if cell] for row in tables(part, "署名ごとの合計")[0]] == [
        ["くらしを守る署名", "5", "約348", "約160", "チラシ約2,300枚、ティッシュ・風船1,180個超、署名用紙40部"],
        ["介護をよくする署名", "3", "73", "112超", "チラシ1,600枚、ティッシュ・風船980個超、署名用紙40部"],
    ]


def test_people_are_told_by_organization(test_build: Built) -> None:
    (rows,) = tables(section(test_build, "actions", "tally"), "2030～2031年度の行動を通した、団体ごとの参加")
    assert [row[:3] for row in rows] == [
        ["甲組合", "45", "4"],
        ["乙組合", "35", "4"],
        ["甲組合・乙組合", "14", "1"],
        ["丙女性の会", "9", "2"],
        ["丁年金者の会", "7", "2"],
        ["戊医師の会", "4", "1"],
        ["例川地域社保協", "記載なし", "1"],
    ]


@pytest.mark.parametrize(
    ("address", "question", "votes"),
    [
        ("actions", "医療費の窓口負担を増やすことに", "計100票 賛成14（14.0％） 反対86（86.0％）"),
        ("actions", "介護の利用料を2割に広げることに", "計45票 賛成4（8.9％） 反対41（91.1％）"),
        ("events/2030-10-16-ekimae", "医療費の窓口負担を増やすことに", "計40票 賛成5（12.5％） 反対35（87.5％）"),
        ("events/2031-04-01-nendohajime", "医療費の窓口負担を増やすことに", "計60票 賛成9（15.0％） 反対51（85.0％）"),
        ("events/2031-02-13-caravan", "介護の利用料を2割に広げることに", "計12票 賛成0（0.0％） 反対12（100.0％）"),
        ("events/2031-05-14-yugata", "介護の利用料を2割に広げることに", "計33票 賛成4（12.1％） 反対29（87.9％）"),
    ],
)
def test_votes_stand_with_their_shares(test_build: Built, address: str, question: str, votes: str) -> None:
    assert f"「{question}」{votes}".replace(" ", "") in said(test_build.main(address))


def test_the_caravan_adds_up(test_build: Built) -> None:
    stops = [["見本市", "22"], ["例川市", "15"], ["試験町", "9"]]
    part = section(test_build, "actions", "caravan")
    assert tables(part, "場所ごとの参加") == [[*stops, ["計（延べ）", "46"]]]
    assert "くらしを守る署名88筆、介護をよくする署名31筆" in said(part)
    page = test_build.main("events/2031-02-13-caravan")
    assert tables(page, "場所ごとの参加") == [stops]
    shares = [["甲組合（うち青年部3人）", "12"], ["乙組合", "10"], ["戊医師の会", "4"]]
    assert tables(page, "団体ごとの参加") == [shares]
    assert "内訳は一部です" in said(page)


RESULTS = {
    "2030-12-03-denwa": [("参加", "11人"), ("相談", "37件（昨年29件）")],
    "2031-01-22-kosho": [("参加", "21人、5団体")],
    "2031-02-08-gakushu": [("参加", "46人"), ("会場", "34人"), ("オンライン", "12人"), ("オンライン", "5カ所")],
    "2031-03-31-nendomatsu": [("参加", "約30人"), ("署名", "約120筆（くらしを守る署名）"), ("配布", "チラシ約400枚")],
    "2031-05-14-yugata": [("署名", "33筆（くらしを守る署名）"), ("署名", "18筆（介護をよくする署名）")],
    "2031-05-15-koza-2": [("参加", "31人"), ("会場", "24人"), ("オンライン", "7人")],
    "2030-09-25-koza-1": [("参加", "25人"), ("会場", "25人"), ("オンライン", "4カ所")],
}


@pytest.mark.parametrize("identity", RESULTS)
def test_results_stand_on_the_page_of_their_event(test_build: Built, identity: str) -> None:
    found = pairs(section(test_build, f"events/{identity}", "result"))
    assert [pair for pair in found if pair in RESULTS[identity]] == RESULTS[identity]


def test_home_has_the_figures_of_the_campaigns(test_build: Built) -> None:
    assert pairs(section(test_build, "", "figures")) == [
        ("宣伝・署名行動の参加者", "約160人"),
        ("くらしを守る署名", "約348筆"),
        ("介護をよくする署名", "73筆"),
        ("懇談を終えた市町村", "3市町村"),
        ("くらしを守る署名（提出）", "1,200筆"),
        ("くらしを守る署名（提出）", "1,850筆"),
        ("くらしの手引き", "300冊"),
    ]
