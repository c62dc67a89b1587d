"""The shipped data: every check passes, every link works, and the report's facts stand on the pages."""

import re
from datetime import date
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import Tag

from macros import MACROS
from macros.checked import checked
from macros.model.event import Kind
from macros.model.report import Page

from .conftest import ROOT, Built


def test_the_shipped_data_have_nothing_wrong_but_the_two_contradictions_of_the_report() -> None:
    found = checked(ROOT, ROOT / "docs", MACROS, date(2023, 12, 19))
    assert found.site
    assert found.errors == ()
    assert found.allowed == ()
    assert [problem.rule for problem in found.problems] == ["orders-against-the-text", "outside-its-programme"]


FACTS = {
    "events/2023-11-25-sakuragicho": [
        "11月25日（土）13:30～15:00",
        "26人",
        "11団体",
        "署名",
        "42筆",
        "1,000枚",
        "計75票",
        "賛成 3",
        "反対 72",
    ],
    "events/2023-12-14-isezakicho": ["12月14日（木）14:00～15:00", "14人", "5団体", "26筆", "500個"],
    "events/2023-11-30-hokensho-symposium": ["57人", "坂間圭介", "村田泰子", "安富英世", "曽我勇気", "藤田倫成"],
    "events/2023-11-18-kokuho-koryu": ["42人", "13カ所"],
    "events/2023-12-10-kaigo-tsudoi": ["50人超", "32人", "17カ所", "建設プラザ"],
    "events/2023-11-11-kaigo-denwa-sodan": ["33件", "昨年 15件"],
    "events/2023-11-14-taiken-kosho": ["11月14日（火）9:45～12:00", "23人", "波止場会館4F大会議室"],
    "events/2023-11-12-koreisha-taikai": ["11月12日（日）～13日（月）", "約200人"],
    "events/2023-11-22-koreisha-taikai-bunkakai6": ["11月22日（水）", "30人", "13カ所", "注"],
    "events/2023-12-12-seisho-caravan": ["大磯町", "11", "28人", "8筆", "9筆"],
    "events/2024-01-12-renrakukai-jimukyoku": ["2024年1月12日（金）13:00から", "保険医協会会議室"],
    "events/2024-02-kaigo-dai2ji": ["2024年2月末ごろ"],
    "events/2024-05-kaigo-saishu": ["2024年5月末"],
    "events/2024-03-juten-yokyu-kaito": ["2024年3月末"],
    "events/2024-01-10-yokohama-kondan": ["1月10日（水）14:00～16:00", "横浜市"],
    "events/2023-11-16-nyumon": ["6人", "6団体"],
    "events/2023-12-21-nyumon": ["12月21日（木）15:00～16:30", "内山正徳"],
    "events/2024-01-18-nyumon": ["1月18日（木）15:00～16:30", "峯松益幹"],
}


@pytest.mark.parametrize("address", FACTS)
def test_the_facts_of_the_report_stand_on_the_event_pages(real_build: Built, address: str) -> None:
    text = real_build.text(address).replace("） ", "）")  # hours stand in an element of their own
    assert [fact for fact in FACTS[address] if fact not in text] == []


def test_the_tally_of_the_street_actions(real_build: Built) -> None:
    text = real_build.text("actions")
    for fact in ("3 回", "68 人", "85 筆", "1,000 枚", "500 個", "賛成 3（4.0％） 反対 72（96.0％）"):
        assert fact in text, fact


def test_every_eleven_counts_of_the_action_at_sakuragicho(real_build: Built) -> None:
    rows = real_build.main("events/2023-11-25-sakuragicho").select("tbody tr")
    counts = [int(row.select("td")[0].get_text()) for row in rows]
    assert (len(counts), sum(counts)) == (11, 26)


def test_next_and_after_next_session(real_build: Built) -> None:
    text = real_build.text("seminars")
    assert re.search(r"次回 .{0,20}年金制度について", text)
    assert re.search(r"次々回 .{0,20}生活困窮・生活保護", text)


def test_the_contradictions_of_the_report_are_told(real_build: Built) -> None:
    text = real_build.text("reports/2023/2023-12-19-kanto-ko-bloc")
    assert "680冊" in text
    assert "700冊を超えて" in text
    assert "11月22日" in text


def test_an_unknown_contact_is_in_preparation(real_build: Built) -> None:
    rows = {term.get_text(): term.find_next("dd") for term in real_build.main("about").select("dl.contact dt")}
    assert {name: value.get_text() for name, value in rows.items() if value and name in {"電話", "FAX"}} == {
        "電話": "準備中",
        "FAX": "準備中",
    }


def local_targets(built: Built, address: str) -> list[tuple[str, str]]:
    """Every link and source of a page, as (file below the site, anchor)."""
    found = []
    for tag in built.page(address).select("[href], [src]"):
        target = urlsplit(str(tag.get("href") or tag.get("src")))
        if target.scheme not in {"mailto", "https", "http", "tel", "data", "webcal"}:
            base = (built.folder / address / unquote(target.path)) if target.path else built.folder / address
            found.append((str(base.resolve()), unquote(target.fragment)))
    return found


@pytest.mark.parametrize("which", ["real_build", "test_build"])
def test_every_link_leads_to_a_page_and_every_anchor_is_there(which: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(which)
    for address in built.addresses:
        for path, anchor in local_targets(built, address):
            target = built.folder / path
            page = target / "index.html" if target.is_dir() else target
            assert page.is_file(), f"{address} → {path}"
            if anchor and anchor not in {"__search"}:
                there = built.page(str(page.parent.relative_to(built.folder)))
                assert there.find(id=anchor), f"{address} → {path}#{anchor}"


@pytest.mark.parametrize("which", ["real_build", "test_build"])
def test_nothing_is_loaded_from_another_host(which: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(which)
    for address in built.addresses:
        for tag in built.page(address).select("link[href], script[src], img[src], source[src], iframe[src], use[href]"):
            given = str(tag.get("href") or tag.get("src"))
            assert not urlsplit(given).netloc or is_address_of_itself(tag), f"{address}: {given}"


def is_address_of_itself(tag: Tag) -> bool:
    """A canonical or alternate link names the page; it loads nothing."""
    return tag.name == "link" and bool(set(tag.get("rel") or ()) & {"canonical", "alternate", "next", "prev"})


@pytest.mark.parametrize("which", ["real_build", "test_build"])
def test_ids_are_unique_and_every_page_has_one_h1(which: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(which)
    for address in built.addresses:
        page = built.page(address)
        ids = [str(tag["id"]) for tag in page.select("[id]")]
        assert len(ids) == len(set(ids)), (address, sorted({name for name in ids if ids.count(name) > 1}))
        assert len(page.select("h1")) == 1, address


def test_the_pinned_day_is_said_on_every_page(real_build: Built) -> None:
    for address in real_build.addresses:
        assert "2023年12月19日（火）現在" in real_build.page(address).get_text(), address


def test_every_macro_is_in_the_editors_guide() -> None:
    guide = (ROOT / "README.ja.md").read_text(encoding="utf-8")
    assert [name for name in MACROS if f"{{{{ {name}(" not in guide] == []


def test_every_kind_of_event_is_in_the_editors_guide() -> None:
    guide = (ROOT / "README.ja.md").read_text(encoding="utf-8")
    assert [kind for kind in Kind if f"| `{kind.value}` | {kind.label} |" not in guide] == []


def test_no_front_matter_key_of_a_macro_page_hides_a_macro() -> None:
    assert not set(Page.model_fields) & set(MACROS)
