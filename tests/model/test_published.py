"""A record appears on its day, and not before."""

from datetime import date

import pytest

from macros.model.litter import is_litter
from macros.model.published import published

from .. import factories as make

EVE, DAY = date(2024, 1, 9), date(2024, 1, 10)


def test_a_record_is_not_public_until_its_day() -> None:
    later = {"publish_from": DAY.isoformat()}
    given = make.site(
        events=(make.event(**later), make.event(id="b")),
        sessions=(make.session(**later),),
        reports=(make.report(**later),),
        petitions=(make.petition(**later),),
        materials=(make.material(**later),),
    )
    eve, day = published(given, EVE), published(given, DAY)
    assert [row.public for row in eve.events] == [False, True]
    for kind in ("sessions", "reports", "petitions", "materials"):
        assert [row.public for row in getattr(eve, kind)] == [False], kind
        assert [row.public for row in getattr(day, kind)] == [True], kind
    assert [row.id for row in eve.agenda] == ["b"]
    assert "action" in eve.identities


def test_what_is_not_public_stays_so_after_the_day_and_keeps_its_place() -> None:
    hidden = make.at(make.event(publish_from="2024-01-10", public=False), "data/events/2023.yml")
    (found,) = published(make.site(events=(hidden,)), date(2025, 1, 1)).events
    assert not found.public
    (later,) = published(make.site(events=(make.at(make.event(publish_from="2024-01-10"), "a.yml"),)), EVE).events
    assert later.origin.path == "a.yml"


@pytest.mark.parametrize("uri", ["a/~$resume.docx", "Thumbs.db", "a/.DS_Store", "desktop.ini", "a/__MACOSX/b.pdf"])
def test_litter(uri: str) -> None:
    assert is_litter(uri)
    assert not is_litter("materials/2023-12-21-nenkin.pdf")
