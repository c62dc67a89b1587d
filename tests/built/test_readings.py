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
    assert reading(test_build.main("about")) == ("見本社保協", "みほんしゃほきょう")
