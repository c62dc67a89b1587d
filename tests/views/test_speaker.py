"""A name stands on the web only where and while it may."""

from datetime import date

import pytest

from macros.model.reference import Person
from macros.model.site import Register, Site
from macros.views.speaker import speaker

from .. import factories as make


def site(*scope: str, until: str | None = None) -> Site:
    """A council with one person."""
    person = {
        "id": "reita",
        "name": "例田一郎",
        "aliases": ("例田教授",),
        "reading": "れいた いちろう",
        "post": "教授",
        "scope": scope,
        "until": until,
    }
    return make.site(people=Register((Person.model_validate(person),)))


@pytest.mark.parametrize(
    ("today", "name"), [("2031-03-30", "例田一郎"), ("2031-03-31", "例田一郎"), ("2031-04-01", None)]
)
def test_the_name_is_told_up_to_the_last_day(today: str, name: str | None) -> None:
    assert speaker(site("web", until="2031-03-31"), date.fromisoformat(today), "例田一郎").name == name


@pytest.mark.parametrize(
    ("scope", "name"), [(("web",), "例田一郎"), (("web", "資料"), "例田一郎"), (("資料",), None), ((), None)]
)
def test_the_name_is_told_only_with_the_scope_web(scope: tuple[str, ...], name: str | None) -> None:
    assert speaker(site(*scope), date(2031, 5, 20), "例田一郎").name == name


@pytest.mark.parametrize("written", ["例田一郎", "reita", "例田教授"])
def test_the_name_is_the_registered_one_with_post_and_role(written: str) -> None:
    assert speaker(site("web"), date(2031, 5, 20), written, "講演") == ("例田一郎", "教授", "講演", "れいた いちろう")


def test_the_post_stays_where_the_name_may_not_be_told() -> None:
    assert speaker(site("資料"), date(2031, 5, 20), "例田教授", "講演") == (None, "教授", "講演", None)
