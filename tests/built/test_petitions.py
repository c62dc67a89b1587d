"""The page of petitions of the made-up council, against the figures that tests/site/README.md adds up by hand."""

import pytest

from macros.model.petition import Outcome

from ..conftest import Built
from .reading import pairs, said, section, tables

PETITIONS = {
    "fy2031": ["2031-mihon-kaigo", "2031-ken-hoken", "2031-karihara-bus", "2031-kariyama-iryo", "2031-shiken-nenkin"],
    "fy2030": ["2030-reigawa-kokuho", "2030-ken-kosodate", "2030-mihon-madoguchi", "2030-shihama-kaigo"],
}


def block(site: Built, identity: str) -> str:
    """What the block of a petition says."""
    found = site.main("petitions").find(id=identity)
    assert found, identity
    return said(found)


def test_petitions_stand_by_fiscal_year_the_latest_first(test_build: Built) -> None:
    headings = [tag for tag in test_build.main("petitions").select("h3[id]") if str(tag["id"]).startswith("fy")]
    assert [tag["id"] for tag in headings] == list(PETITIONS)
    for year, identities in PETITIONS.items():
        found = section(test_build, "petitions", year).select("section[id]")
        assert [tag["id"] for tag in found] == identities


def test_every_outcome_is_told_by_its_word(test_build: Built) -> None:
    (rows,) = tables(section(test_build, "petitions", "tally"), "陳情・請願の結果")
    assert rows == [
        ["採択", "0", "1", "1"],
        ["趣旨採択", "1", "0", "1"],
        ["趣旨了承", "1", "0", "1"],
        ["一部採択", "0", "1", "1"],
        ["不採択", "1", "0", "1"],
        ["継続審査", "0", "1", "1"],
        ["審査中", "1", "1", "2"],
        ["取下げ", "1", "0", "1"],
        ["計", "5", "4", "9"],
    ]
    assert [row[0] for row in rows[:-1]] == [str(outcome) for outcome in Outcome]


def test_municipalities_add_up(test_build: Built) -> None:
    (rows,) = tables(section(test_build, "petitions", "tally"), "陳情・請願を出した先")
    assert rows == [
        ["見本市", "1", "1", "2"],
        ["例川市", "1", "0", "1"],
        ["試浜市", "1", "0", "1"],
        ["試験町", "1", "0", "1"],
        ["仮原町", "0", "1", "1"],
        ["仮山村", "1", "0", "1"],
        ["見本県議会", "0", "2", "2"],
        ["計", "5", "4", "9"],
    ]


def test_groups_are_counted_within_their_assembly(test_build: Built) -> None:
    (rows,) = tables(section(test_build, "petitions", "tally"), "会派が賛成・反対した回数")
    assert rows == [
        ["見本市議会"],
        ["緑の会", "2", "0"],
        ["青の会", "2", "0"],
        ["白の会", "2", "0"],
        ["赤の会", "0", "2"],
        ["例川市議会"],
        ["緑の会", "2", "0"],
        ["赤の会", "0", "2"],
        ["青の会", "0", "1"],
        ["試験町議会"],
        ["無所属の会", "1", "0"],
        ["見本県議会"],
        ["緑の会", "1", "0"],
        ["黄の会", "1", "0"],
        ["赤の会", "0", "1"],
    ]


@pytest.mark.parametrize(
    ("identity", "facts"),
    [
        (
            "2030-mihon-madoguchi",
            [
                "請願採択",
                "紹介議員の会派緑の会、青の会",
                "出した日2030年8月28日（水）",
                "厚生委員会2030年9月10日（火）採択賛成6人会派：緑の会（3人）、青の会（2人）、白の会（1人）反対2人会派：赤の会（2人）",
                "本会議2030年9月24日（火）採択賛成18人",
                "緑の会の1人が欠席しました。",
            ],
        ),
        (
            "2030-reigawa-kokuho",
            [
                "陳情不採択",
                "民生委員会2030年12月10日（火）趣旨採択賛成4人会派：緑の会反対4人会派：赤の会委員長裁決賛否が同数のため、委員長が決めました",
                "本会議2030年12月20日（金）不採択賛成緑の会反対赤の会、青の会",
            ],
        ),
        ("2030-shihama-kaigo", ["試浜市議会日付は不明趣旨了承", "出した団体甲組合、乙組合"]),
        ("2030-ken-kosodate", ["議会見本県議会出した団体丙女性の会", "継続審査", "一部採択"]),
        ("2031-kariyama-iryo", ["出した団体記載なし", "議会運営委員会2031年5月8日（木）取下げ"]),
        ("2031-karihara-bus", ["紹介議員の会派記載なし"]),
        ("2031-mihon-kaigo", ["厚生委員会2031年5月16日（金）審査中本会議2031年6月11日（水）予定"]),
        ("2031-ken-hoken", ["くらし&医療の予算を増やす請願", "審査中", "議会での審査の記録はまだありません。"]),
    ],
)
def test_the_way_through_the_assembly_is_told(test_build: Built, identity: str, facts: list[str]) -> None:
    text = block(test_build, identity)
    assert [fact for fact in facts if fact not in text] == []


def test_a_block_leads_to_its_town_its_themes_and_its_public_events(test_build: Built) -> None:
    def targets(identity: str) -> set[str]:
        found = test_build.main("petitions").find(id=identity)
        assert found
        return {str(tag["href"]).removeprefix("../") for tag in found.select("a[href]")}

    assert {"municipalities/mihon/", "topics/kaigo/"} <= targets("2031-mihon-kaigo")
    assert {"topics/iryo/", "topics/kurashi/", "events/2031-06-11-gikai/"} <= targets("2031-ken-hoken")
    assert not [uri for uri in targets("2031-ken-hoken") if "uchiawase" in uri or "municipalities" in uri]


@pytest.mark.parametrize(
    ("address", "identity"),
    [
        ("municipalities/mihon", "2031-mihon-kaigo"),
        ("topics/kaigo", "2030-shihama-kaigo"),
        ("events/2031-06-11-gikai", "2031-ken-hoken"),
    ],
)
def test_other_pages_lead_to_the_page_of_a_petition(test_build: Built, address: str, identity: str) -> None:
    found = section(test_build, address, "petitions")
    assert [tag for tag in found.select("a[href]") if str(tag["href"]).endswith(f"petitions/{identity}/")]


def test_the_figures_are_labelled_by_terms(test_build: Built) -> None:
    terms = [term for term, _ in pairs(section(test_build, "petitions", "petitions"))]
    assert {"議会", "出した団体", "賛成", "反対", "委員長裁決"} <= set(terms)


REAL = {
    "2023-kawasaki-hokensho": [
        "陳情不採択",
        "川崎市議会日付は不明不採択賛成みらい、共産反対自民、公明、維新",
        "出した団体記載なし",
    ],
    "2023-oiso-hokensho": [
        "陳情趣旨了承",
        "湘央建設、神奈川土建",
        "2023年12月5日（火）趣旨了承賛成3人反対3人委員長裁決",
        "意見書",
    ],
    "2023-hiratsuka-hokensho": ["請願審査中", "平塚社保協", "環境厚生委員会2023年12月18日（月）審査中"],
}


@pytest.mark.parametrize("identity", REAL)
def test_the_petitions_of_the_report_stand_on_the_shipped_page(real_build: Built, identity: str) -> None:
    text = block(real_build, identity)
    assert [fact for fact in REAL[identity] if fact not in text] == []
