"""Readings stand over names and words, and do not get in the way of those who look for them."""

from bs4.element import PageElement, Tag

from ..conftest import Built


def reading(part: PageElement | None) -> tuple[str, str]:
    """The first word with a reading, and its reading."""
    assert isinstance(part, Tag)
    ruby = part.select_one("ruby")
    assert ruby
    assert [str(mark.string) for mark in ruby.select("rp")] == ["（", "）"]
    return ruby.get_text(), str(ruby.select("rt")[0].string)


def read(part: Tag) -> list[str]:
    """The words that have a reading."""
    return [ruby.get_text() for ruby in part.select("ruby")]


def test_names_have_their_reading_where_they_first_stand(test_build: Built) -> None:
    assert reading(test_build.main("municipalities/mihon").h1) == ("見本市", "みほんし")
    assert reading(test_build.main("organizations/ko-kumiai").h1) == ("甲組合", "こうくみあい")
    terms = {
        term.get_text(): term.find_next("dd")
        for term in test_build.main("events/2031-06-07-tsudoi").select(".notice dt")
    }
    assert reading(terms["場所"]) == ("見本市民ホール", "みほんしみんほーる")
    assert reading(terms["講師・登壇"]) == ("例田一郎", "れいだ いちろう")


def test_a_word_in_prose_has_its_reading(test_build: Built) -> None:
    assert read(test_build.main("about")) == ["見本県社会保障推進協議会", "見本社保協"]


def test_facts_of_a_record_give_the_reading_of_every_name_in_them(test_build: Built) -> None:
    assert read(test_build.main("reports/2030/2031-02-20-caravan")) == ["見本市", "例川市", "試験町"]
    assert read(test_build.main("petitions/2030-shihama-kaigo")) == ["甲組合", "乙組合"]
    assert read(test_build.main("events/2031-06-14-kaigo")) == ["試験町公民館", "丙女性の会", "試験町"]
    assert read(test_build.main("")) == ["見本市民ホール", "例川文化会館"]


def test_a_name_in_the_text_of_a_shipped_page_has_its_reading(real_build: Built) -> None:
    assert {"大磯町", "桜木町駅前", "波止場会館4F大会議室"} <= set(
        read(real_build.main("reports/2023/2023-12-19-kanto-ko-bloc"))
    )


def test_no_word_has_its_reading_twice_on_a_page(test_build: Built, real_build: Built) -> None:
    for site in (test_build, real_build):
        for address in site.addresses:
            rubies = [str(ruby) for ruby in site.page(address).select("ruby")]
            assert len(rubies) == len(set(rubies)), address


def test_long_lists_and_tables_are_not_crowded_with_readings(real_build: Built) -> None:
    for address in ("municipalities", "organizations", "actions", "talks", "events", "calendar/2023-12", "surveys"):
        assert read(real_build.main(address)) == [], address
    for address in real_build.addresses:
        assert not real_build.page(address).select("article :is(table, h2, h3, h4, nav) ruby"), address


def test_nothing_that_is_no_text_holds_a_reading(test_build: Built) -> None:
    for address in ("municipalities/mihon", "events/2031-06-07-tsudoi", "petitions/2030-shihama-kaigo"):
        page = test_build.page(address)
        assert page.head, address
        assert "みほんし" not in page.head.decode(), address
        assert not [tag for tag in page.find_all() for value in tag.attrs.values() if "みほんし" in str(value)], address


def test_search_finds_a_name_that_has_a_reading_over_it(test_build: Built) -> None:
    texts = (test_build.folder / "search" / "pages.json").read_text(encoding="utf-8")
    assert "見本市民ホール\\n見本県見本市例区見本町4-5-6" in texts
    assert "みほんしみんほーる" not in texts
