"""Lecture materials and their files."""

from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.material import MaterialKind
from macros.model.when import Month

from .. import factories as make


def test_its_page_has_the_name_of_its_id() -> None:
    assert make.material().uri == "materials/nenkin.md"


@pytest.mark.parametrize("kind", MaterialKind)
def test_every_kind_has_a_japanese_word_of_its_own(kind: MaterialKind) -> None:
    assert [other for other in MaterialKind if other.label == kind.label] == [kind]


def test_without_files_it_is_in_preparation_and_its_day_may_be_open() -> None:
    found = make.material(date="2024-03")
    assert (found.files, found.date) == ((), Month(2024, 3))


@pytest.mark.parametrize("file", ["nenkin.pdf", "2023/nenkin-1.pdf", "A_b.xlsx"])
def test_the_name_of_a_file_is_ascii(file: str) -> None:
    assert make.material(files=({"title": "レジュメ", "file": file},)).files[0].file == file


@pytest.mark.parametrize("file", ["年金.pdf", "nenkin 1.pdf", "../nenkin.pdf", "/nenkin.pdf", ""])
def test_another_name_of_a_file_is_refused(file: str) -> None:
    with pytest.raises(ValidationError, match=r"files\.0\.file"):
        make.material(files=({"title": "レジュメ", "file": file},))


@pytest.mark.parametrize("change", [{"kind": "video"}, {"title": "<b>"}, {"id": "Nenkin"}, {"date": "2023-13-01"}])
def test_what_is_not_of_the_right_form_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(change))):
        make.material(**change)


def test_its_files_lie_below_the_folder_of_materials() -> None:
    (file,) = make.material(files=({"title": "表", "file": "2023/hyo.csv"},)).files
    assert file.uri == "materials/2023/hyo.csv"
