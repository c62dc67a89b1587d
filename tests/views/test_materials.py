"""The archive of materials in groups."""

from datetime import date
from typing import Any

import pytest

from macros.model.reference import Person
from macros.model.site import Register, Site
from macros.views.materials import By, materials

from .. import factories as make

DAY = date(2024, 4, 2)


def person(identity: str, name: str, **changes: Any) -> Person:
    """A lecturer whose name may stand on the web."""
    return Person.model_validate({"id": identity, "name": name, "scope": ("web",)} | changes)


PEOPLE = (
    person("rei", "例田一郎", reading="れいた いちろう", post="教授"),
    person("kari", "仮野花子", reading="かりの はなこ"),
    person("shino", "試野五月", reading="しの さつき", post="介護職員", scope=("資料",)),
    person("aoi", "青井", scope=("資料",)),
)
SITE = make.site(
    topics=Register((make.topic("医療", "iryo"), make.topic("介護", "kaigo", 2), make.topic("年金", "nenkin", 3))),
    people=Register(PEOPLE),
    materials=(
        make.material(id="new", date="2024-04-01", topics=("医療",), lecturer="例田一郎"),
        make.material(id="hidden", date="2024-03末", topics=("年金",), lecturer="例田一郎", public=False),
        make.material(id="month", date="2024-03末", topics=("iryo", "介護"), lecturer="試野五月"),
        make.material(id="nobody", date="2023-12-21"),
        make.material(id="old", date="2023-04-01", lecturer="仮野花子"),
        make.material(id="older", date="2023-03-31", lecturer="青井"),
        make.material(id="oldest", date="2023-03-30", lecturer="rei"),
    ),
)


def groups(by: By, site: Site = SITE) -> list[tuple[str, list[str]]]:
    """Headings with the ids under them."""
    return [(group.heading, [row.material.id for row in group.materials]) for group in materials(site, DAY, by)]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("year", [("2024年度", ["new"]), ("2023年度", ["month", "nobody", "old"]), ("2022年度", ["older", "oldest"])]),
        ("topic", [("医療", ["new", "month"]), ("介護", ["month"])]),
        (
            "lecturer",
            [
                ("仮野花子さん", ["old"]),
                ("例田一郎さん（教授）", ["new", "oldest"]),
                ("介護職員", ["month"]),
                ("氏名を公開していない講師", ["older"]),
            ],
        ),
    ],
)
def test_public_materials_stand_in_groups_newest_first(by: By, expected: list[tuple[str, list[str]]]) -> None:
    assert groups(by) == expected


def test_every_heading_has_an_anchor_of_its_own_that_gives_no_name_away() -> None:
    ways: tuple[By, ...] = ("year", "topic", "lecturer")
    found = [group for by in ways for group in materials(SITE, DAY, by)]
    anchors = [group.anchor for group in found]
    assert len(set(anchors)) == len(anchors)
    assert not [anchor for anchor in anchors if "shino" in anchor or "aoi" in anchor]
    assert [group.uri for group in found if group.uri] == ["topics/iryo.md", "topics/kaigo.md"]


@pytest.mark.parametrize("by", ["year", "topic", "lecturer"])
def test_without_materials_there_are_no_groups(by: By) -> None:
    assert groups(by, make.site()) == []
