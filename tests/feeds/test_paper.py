"""The margins of printed pages name the council, whatever its name is made of."""

from datetime import date

from macros.feeds.paper import paper
from macros.model.reference import Council

from .. import factories as make


def test_the_margins_tell_council_day_and_page() -> None:
    text = paper(make.site(), date(2023, 12, 19)).content.decode()
    for words in ('content: "見本県の会"', 'content: "2023年12月19日（火）現在"', "counter(page)", "counter(pages)"):
        assert words in text


def test_a_name_cannot_end_the_string() -> None:
    council = Council(name='会"; } a\\b', short_name="会", prefecture="見本県", course="講座")
    text = paper(make.site(council=council), date(2023, 12, 19)).content.decode()
    assert r'content: "会\000022; } a\00005cb";' in text
