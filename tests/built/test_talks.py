"""The page of negotiations and talks of the made-up council, against the figures of tests/site/README.md."""

import pytest

from ..conftest import Built
from .reading import linked, pairs, said, section, tables

ANSWERS = [
    ["資格確認書を全員に渡すこと", "全員に渡す方向で市町村と話しあっています。", "医療保険課", "2031年1月22日（水）"],
    [
        "介護職員の賃金を上げること注：回答は後日、書面で届きました。",
        "国に求めていきます。",
        "記載なし",
        "2031年2月28日（金）",
    ],
    ["難病の人の医療費を助成すること", "今の制度を続けます。", "記載なし", "記載なし"],
    ["子どもの医療費を18歳まで無料にすること", "回答待ち", "—", "予定：2031年6月末"],
    ["国保料（税）への県の補助を増やすこと", "回答待ち期限を過ぎています", "—", "予定：2031年3月31日（月）"],
]


def test_open_answers_stand_in_the_order_they_are_due(test_build: Built) -> None:
    (rows,) = tables(section(test_build, "talks", "open"), "回答待ちの要求（回答の予定が早い順）")
    assert [[row[0], *row[2:]] for row in rows] == [
        ["国保料（税）への県の補助を増やすこと", "2031年3月31日（月）", "回答待ち期限を過ぎています"],
        ["子どもの医療費を18歳まで無料にすること", "2031年6月末", "回答待ち"],
    ]
    assert {row[1] for row in rows} == {"見本県健康福祉部見本県との交渉"}
    (rows,) = tables(section(test_build, "talks", "ahead"), "これから求めること（日の早い順）")
    assert rows == [["保険料の減免を広げること", "例川市国保年金課例川市との懇談", "記載なし", "懇談はこれから"]]


def test_meetings_stand_by_counterpart_the_newest_first(test_build: Built) -> None:
    part = section(test_build, "talks", "talks")
    assert [said(tag) for tag in part.select("h3[id^=counterpart]")] == ["見本県健康福祉部", "例川市"]
    assert [tag["id"] for tag in part.select("section[id]")] == [
        "2031-09-kosho",
        "2031-01-22-kosho",
        "2031-05-20-reigawa",
    ]
    coming = part.find(id="2031-09-kosho")
    assert coming
    assert "要求と回答の記録はまだありません" in said(coming)


def test_the_answers_stand_on_the_page_of_talks_and_on_that_of_the_event(test_build: Built) -> None:
    caption = "要求と回答：見本県との交渉"
    assert tables(section(test_build, "talks", "talks"), caption) == [ANSWERS]
    assert tables(section(test_build, "events/2031-01-22-kosho", "demands"), caption) == [ANSWERS]


def test_the_round_under_way_has_three_of_six(test_build: Built) -> None:
    found = test_build.main("talks").find(id="round-2031-iryo")
    assert found
    assert pairs(found) == [("懇談を終えた市町村", "3/6市町村")]
    assert "6市町村のうち3市町村と終えました（2031年5月16日（金）現在）" in said(found)
    marks = {said(tile.find_all("span")[0]): said(tile) for tile in found.select("figure a")}
    assert {name: "終えました" in text for name, text in marks.items()} == {
        "見本市": True,
        "例川市": True,
        "試浜市": False,
        "試験町": False,
        "仮原町": False,
        "仮山村": True,
    }
    heading = found.find(string=lambda text: "まだ終えていない市町村（3）" in text)
    assert heading
    (waiting,) = [tag for tag in found.select("ul") if not tag.find_parent("figure")]
    assert linked(waiting) == ["shihama", "shiken", "karihara"]


def test_the_round_before_is_done(test_build: Built) -> None:
    found = test_build.main("talks").find(id="round-2030-kaigo")
    assert found
    assert pairs(found) == [("懇談を終えた市町村", "6/6市町村")]
    assert "まだ終えていない市町村はありません" in said(found)


def test_the_home_page_has_the_newest_round(test_build: Built) -> None:
    home = section(test_build, "", "figures")
    assert ("懇談を終えた市町村", "3市町村") in pairs(home)
    assert "6市町村のうち（国保の担当課との懇談、2031年5月16日（金）現在）" in said(home)


REAL = {
    "2023-11-14-taiken-kosho": ["1回目は、加入者の全員に渡すつもりです。", "2023年11月14日（火）"],
    "2023-12-20-juten-yokyu-kosho": ["小児医療費", "マイナ保険証への一元化", "予定：2024年3月末"],
    "2023-08-31-kanazawaku-kondan": ["2023年9月29日（金）", "金沢区", "横浜市としてのもの"],
}


@pytest.mark.parametrize("identity", REAL)
def test_the_demands_of_the_report_stand_on_the_shipped_pages(real_build: Built, identity: str) -> None:
    for part in (real_build.main("talks").find(id=identity), section(real_build, f"events/{identity}", "demands")):
        assert part
        assert [fact for fact in REAL[identity] if fact not in said(part)] == []


def test_the_shipped_round_is_done_with_all_municipalities(real_build: Built) -> None:
    found = section(real_build, "talks", "rounds")
    assert pairs(found) == [("懇談を終えた市町村", "33/33市町村")]
    assert "33市町村のすべてと終えました" in said(found)
    assert said(found).count("終えました") == 1 + 33
