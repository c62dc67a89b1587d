"""The page of one material, and a material in lists."""

from datetime import date
from typing import Any

import pytest

from macros.checks.files import TYPES
from macros.model.reference import Person
from macros.model.site import Register, Site
from macros.views.material import _TYPES, FileRow, MaterialRow, material, material_row, materials_of

from .. import factories as make

DAY = date(2023, 12, 25)


def site(*changes: dict[str, Any], **rows: Any) -> Site:
    """A site with these materials."""
    return make.site(materials=tuple(make.material(**change) for change in changes), **rows)


def row(change: dict[str, Any], **rows: Any) -> MaterialRow:
    """The only material, as a list shows it."""
    there = site(change, **rows)
    return material_row(there, DAY, there.materials[0])


def test_every_name_is_resolved() -> None:
    there = site(
        {"lecturer": "reita", "publisher": "甲", "event": "action", "topics": ("hoken",)}, events=(make.event(),)
    )
    page = material(there, DAY, there.materials[0])
    assert page.row.lecturer
    assert page.row.lecturer.name == "例田一郎"
    assert page.row.publisher is there.organizations["甲組合"]
    assert page.row.event is there.by_id["action"]
    assert [topic.title for topic in page.topics] == ["保険"]


def test_only_files_that_may_be_published_have_a_word() -> None:
    assert _TYPES.keys() <= set(TYPES)


def test_what_is_not_written_is_not_there() -> None:
    found = row({})
    assert (found.lecturer, found.publisher, found.event, found.files) == (None, None, None, ())


@pytest.mark.parametrize(("scope", "until"), [(("資料",), None), (("web",), "2023-12-24")])
def test_a_lecturer_is_named_only_where_and_while_the_name_may_stand(scope: tuple[str, ...], until: str | None) -> None:
    person = Person.model_validate({"id": "x", "name": "仮名", "post": "教授", "scope": scope, "until": until})
    found = row({"lecturer": "仮名"}, people=Register((person,))).lecturer
    assert found
    assert (found.name, found.post) == (None, "教授")


def test_a_session_is_an_event_too_but_what_is_not_public_is_none() -> None:
    event = row({"event": "session"}, sessions=(make.session(),)).event
    assert event
    assert event.id == "session"
    assert row({"event": "session"}, sessions=(make.session(public=False),)).event is None


@pytest.mark.parametrize(
    ("file", "word"),
    [("a.pdf", "PDF"), ("a.PDF", "PDF"), ("b/a.xlsx", "Excel"), ("a.csv", "CSV"), ("a.odt", "ODT"), ("a.png", "画像")],
)
def test_a_file_has_its_type_in_a_word_and_its_size(file: str, word: str) -> None:
    found = row({"files": ({"title": "表", "file": file},)}, files={f"materials/{file}": 1200})
    assert found.files == (FileRow("表", f"materials/{file}", word, 1200),)


def test_an_event_has_its_public_materials() -> None:
    there = site({"event": "action"}, {"id": "b", "event": "other"}, {"id": "c", "event": "action", "public": False})
    assert [found.material.id for found in materials_of(there, DAY, "action")] == ["nenkin"]
