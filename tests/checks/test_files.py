"""Files that records name, and files that lie among the materials."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from macros.checks.files import file_names, file_types, made_files, missing_files, unnamed_files
from macros.feeds.downloads import downloads
from macros.model.site import Site, Source

from .. import factories as make

MATERIAL = make.material(files=({"title": "レジュメ", "file": "nenkin.pdf"},))
REPORT = make.report(attachments=({"title": "表", "file": "materials/hyo.csv"},))


@pytest.mark.parametrize(
    ("rows", "file"),
    [
        ({"materials": (MATERIAL,)}, "materials/nenkin.pdf"),
        ({"reports": (REPORT,)}, "materials/hyo.csv"),
    ],
)
def test_a_file_that_a_record_names_is_there_and_has_its_place(rows: dict[str, Any], file: str) -> None:
    there = make.site(**rows, files={file: 1})
    assert [*missing_files(there), *unnamed_files(there)] == []
    assert len(list(missing_files(make.site(**rows)))) == 1


def test_a_missing_file_is_a_problem_where_it_is_named_and_a_near_one_is_suggested() -> None:
    material = make.at(MATERIAL, "docs/materials/nenkin.md", {("files", 0, "file"): 7})
    (problem,) = missing_files(make.site(materials=(material,), files={"materials/nenkin1.pdf": 1}))
    assert (problem.path, problem.line) == ("docs/materials/nenkin.md", 7)
    assert "docs/materials/nenkin.pdf がありません。「nenkin1.pdf」ですか" in problem.message
    (problem,) = missing_files(make.site(materials=(material,)))
    assert "ファイルを置くか" in problem.message


def test_a_file_among_the_materials_that_nothing_names_is_a_problem() -> None:
    (problem,) = unnamed_files(make.site(files={"materials/kojin.xlsx": 1}))
    assert problem.path == "docs/materials/kojin.xlsx"
    assert "どの資料にも書かれていないファイル" in problem.message


def test_files_elsewhere_need_no_record() -> None:
    assert list(unnamed_files(make.site(files={"assets/palette.css": 1}))) == []


@pytest.mark.parametrize(
    "file", ["a/b.pdf", "a/B.JPG", "a.csv", "a.xlsx", "assets/palette.css", ".gitkeep", ".a/b.doc"]
)
def test_a_file_of_a_listed_type_may_be_published(file: str) -> None:
    assert list(file_types(make.site(files={file: 1}))) == []


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("materials/nenkin.docx", "PDFにしてください"),
        ("materials/NENKIN.DOC", "PDFにしてください"),
        ("a.xls", "CSV か xlsx"),
        ("a.heic", "JPEG"),
        ("a.MD", "「a.md」という名前に"),
        ("a.markdown", "「a.md」という名前に"),
        ("a.tmp", "消すか docs/ の外に"),
        ("a.pdf.bak", "消すか docs/ の外に"),
        ("a.js", "消すか docs/ の外に"),
        ("a.html", "消すか docs/ の外に"),
        ("kinmu", "消すか docs/ の外に"),
        ("reports/2023/2024-01-10-x.md.txt", "「2024-01-10-x.md」に"),
    ],
)
def test_a_file_of_another_type_is_a_problem_that_says_what_to_do(file: str, says: str) -> None:
    (problem,) = file_types(make.site(files={file: 1}))
    assert problem.path == f"docs/{file}"
    assert says in problem.message


@pytest.mark.parametrize(
    ("file", "head", "says"),
    [
        ("a.txt", b"---\r\ntitle: a", "ページなら、名前を「a.md」に"),
        ("a.txt", b"----- 8< -----", ""),
        ("a.pdf", b"%PDF-1.7\n", ""),
        ("a.csv", b"code,name\n", ""),
        ("a.pdf", b"PK\3\4", "中身は Office か ZIP です"),
        ("a.csv", b"\xd0\xcf\x11\xe0", "中身は 古い Office です"),
        ("a.png", b"\xff\xd8\xff\xe0", "中身は JPG です"),
        ("a.xlsx", b"code,name", "中身は違います"),
    ],
)
def test_the_first_bytes_of_a_file_are_those_of_its_sort(file: str, head: bytes, says: str) -> None:
    found = list(file_types(make.site(files={file: 1}, heads={file: head})))
    assert [problem.path for problem in found] == ([f"docs/{file}"] if says else [])
    assert all(says in problem.message for problem in found)


@pytest.mark.parametrize("file", ["a-1_2.pdf", "materials/要望書（案）.pdf", "図・表.png", "a+b,c=d;e@f!.txt"])
def test_a_name_that_a_link_can_hold_is_good(file: str) -> None:
    assert list(file_names(make.site(files={file: 1}))) == []


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("meibo (1).txt", "「空白」"),
        ("meibo(1).txt", "コピーなら消して"),
        ("meibo　1.txt", "「空白」"),
        ("a#b.txt", "「#」"),
        ("a%20b.txt", "「%」"),
        ("a[1]/b.txt", "「[」"),
        ("a\u200bb.txt", "見た目と違う文字"),
        ("は\u3099.txt", "見た目と違う文字"),
    ],
)
def test_a_name_that_a_link_cannot_hold_is_a_problem(file: str, says: str) -> None:
    (problem,) = file_names(make.site(files={file: 1}))
    assert (problem.path, problem.line) == (f"docs/{file}", 1)
    assert says in problem.message


def test_every_file_that_a_build_makes_has_a_name_that_editors_cannot_use(made_up: Site) -> None:
    made = {file.uri: 1 for make_some in downloads(made_up, date(2031, 5, 20), None) for file in make_some()}
    site = replace(made_up, files={**made, "_headers": 1, "search/pages.json": 1}, sources=())
    told = {problem.path.removeprefix("docs/") for rule in (made_files, file_types) for problem in rule(site)}
    assert told == site.files.keys()


def test_an_editor_may_write_the_search_page_and_no_other_there() -> None:
    paths = ("docs/search.md", "docs/search/index.md", "docs/search/a.md", "docs/searching.md")
    found = made_files(make.site(sources=tuple(Source(path, "a") for path in paths)))
    assert [problem.path for problem in found] == ["docs/search.md", "docs/search/a.md"]
