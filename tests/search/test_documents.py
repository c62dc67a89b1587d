"""The files behind the search box: what a page loads, the parts, the facts of pages, names and readings."""

import json
from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from typing import Any

import pytest

from macros.model.reference import Person
from macros.model.site import Register, Site
from macros.model.synonym import Synonym
from macros.search.documents import Document, files, row
from macros.search.facts import KINDS, Facts, facts, facts_of
from macros.search.names import alike, own_readings
from macros.search.readings import readings
from macros.search.sections import Section

from .. import factories as make

TODAY = date(2023, 12, 19)


def document(uri: str, *texts: str) -> Document:
    """A page with these sections."""
    rows = tuple(Section(f"s{number}", "見出し", text) for number, text in enumerate(texts))
    return Document(uri, uri.removesuffix(".md") + "/", "題", rows)


def made_of(pages: Iterable[Document], site: Site) -> dict[str, bytes]:
    """The files that a site with these pages has."""
    return files((row(page, site, TODAY) for page in pages), site, TODAY)


def loaded(content: bytes) -> Any:
    """A file of JSON."""
    return json.loads(content)


def test_a_page_loads_a_few_hundred_bytes_that_name_the_rest() -> None:
    made = made_of([document("about/index.md", "会について")], make.site())
    config = loaded(made["search_index.json"])
    assert len(made["search_index.json"]) < 400
    assert config["docs"] == []
    assert config["config"]["today"] == "2023-12-19"
    names = [row.partition("?")[0] for row in (config["config"]["words"], *config["config"]["parts"])]
    assert names == ["search/words.json", "search/pages.json"]
    assert set(made) == {"search_index.json", "words.json", "pages.json"}


def test_a_changed_page_has_a_new_address_and_only_it() -> None:
    before, after = (
        loaded(made_of([document("a.md", text)], make.site())["search_index.json"])["config"] for text in ("あ", "い")
    )
    assert before["parts"] != after["parts"]
    assert before["words"] == after["words"]


def test_what_is_too_much_for_one_file_comes_by_fiscal_year_the_newest_first() -> None:
    long = [
        "".join(sha256(bytes(str((year, row)), "ascii")).hexdigest() for row in range(20_000)) for year in (2022, 2023)
    ]
    reports = (make.report(uri="reports/a.md", date="2022-05-01"), make.report(uri="reports/b.md", date="2024-03-31"))
    pages = [document("reports/a.md", long[0]), document("reports/b.md", long[1]), document("about/index.md", "会")]
    made = made_of(pages, make.site(reports=reports))
    parts = loaded(made["search_index.json"])["config"]["parts"]
    assert [part.partition("?")[0] for part in parts] == [
        "search/pages.json",
        "search/pages-2023.json",
        "search/pages-2022.json",
    ]
    assert [row[0] for row in loaded(made["pages.json"])] == ["about/index/"]


def test_the_facts_come_from_the_records() -> None:
    site = make.site(
        events=(make.event(topics=("保険",), municipality="見本市"),),
        sessions=(make.session(),),
        reports=(make.report(),),
    )
    known = facts(site, TODAY)
    assert known["events/action.md"] == Facts("行事", "2023-11-25", ("保険",), ("見本市",))
    assert known["events/session.md"].kind == "講座"
    assert known["reports/2023/a.md"].year == 2023
    assert facts_of("calendar/2024-02.md", known) == Facts(KINDS[-1], "2024-02")
    assert facts_of("calendar/mikata.md", known) == Facts("案内")
    assert facts_of("index.md", known).kind == facts_of("reports/index.md", known).kind == KINDS[-1]
    assert facts_of("about/index.md", known).kind == facts_of("about/access.md", known).kind == "案内"


def test_an_event_is_found_under_the_town_of_its_hall() -> None:
    site = make.site(events=(make.event(venue="見本駅前", municipality=None),))
    assert facts(site, TODAY)["events/action.md"].municipalities == ("見本市",)


@pytest.mark.parametrize("title", ["駅前の宣伝", "【中止】駅前の宣伝"])
def test_an_event_that_is_off_says_so_once_in_its_title(title: str) -> None:
    site = make.site(events=(make.event(status="cancelled"),))
    page = Document("events/action.md", "events/action/", title, ())
    assert loaded(row(page, site, TODAY).content)[1] == "【中止】駅前の宣伝"


def petition(**changes: Any) -> Facts:
    """What the search knows of a petition."""
    site = make.site(petitions=(make.petition(**changes),))
    return facts(site, TODAY)[site.petitions[0].uri]


def stage(day: str) -> dict[str, str]:
    """A body that dealt with a petition."""
    return {"body": "委員会", "date": day}


def test_a_petition_is_of_the_day_and_the_year_in_which_it_was_handed_in() -> None:
    found = petition(submitted="2023-03-31", stages=(stage("2023-06-01"), stage("2023-12-01")))
    assert (found.day, found.year) == ("2023-03-31", 2022)


def test_a_petition_is_not_of_a_day_to_come() -> None:
    found = petition(submitted=None, stages=(stage("2023-03-01"), stage("2023-12-01"), stage("2024-03-22")))
    assert (found.day, found.year) == ("2023-12-01", 2022)
    coming = petition(submitted=None, stages=(stage("2024-05-01"),))
    assert (coming.day, coming.year) == ("", 2024)


def test_the_script_is_told_the_year_of_a_petition_where_its_day_does_not_tell_it() -> None:
    undated = make.petition(id="a", submitted=None, stages=(), fiscal_year=2021)
    dated = make.petition(id="b", submitted="2023-06-01", stages=())
    made = made_of([document(row.uri, "文") for row in (undated, dated)], make.site(petitions=(undated, dated)))
    first, second = loaded(made["pages.json"])
    assert (first[3], first[7:]) == ("", [2021])
    assert (second[3], second[7:]) == ("2023-06-01", [])


def test_words_are_read_as_the_dictionary_and_the_records_say() -> None:
    found = readings(["保険証を残そう。取り組みをします", "アンケート"], {"伊勢佐木町": "いせざき ちょう"})
    assert found.words["保険"] == ("ほけん",)
    assert found.words["証"] == ("しょう",)
    assert found.words["伊勢佐木町"] == ("いせざきちょう",)
    assert "アンケート" not in found.words
    names = list(found.words)
    assert names.index("証") in found.following[names.index("保険")]
    assert names.index("保険") not in found.following[names.index("証")]


def test_synonyms_and_other_names_are_groups() -> None:
    site = make.site(synonyms=(Synonym(words=("国保", "国民健康保険")),))
    assert alike(site) == (("国保", "国民健康保険"), ("保険の署名", "保険署名"))


def test_who_may_not_be_named_has_no_reading() -> None:
    shown = Person(id="a", name="山田花子", reading="やまだ はなこ", scope=("web",))
    hidden = Person(id="b", name="田山太郎", reading="たやま たろう", scope=("資料",))
    site = make.site(people=Register((shown, hidden)))
    assert list(own_readings(site, TODAY)) == ["山田花子"]
