"""``python -m macros clean-file``: a copy without metadata, beside the original."""

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from macros.__main__ import main
from macros.scan import Known, scan

from .scan.files import drawing, pdf, photo, word

NAME = "山田太郎"
XMP = f"<x:xmpmeta><dc:creator><rdf:li>{NAME}</rdf:li></dc:creator></x:xmpmeta>"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jpg", photo(artist="Yamada Taro", place=True, comment=NAME)),
        ("a.jpg", photo(artist="Yamada Taro", place=True, turned=True)),
        ("a.png", drawing(Author=NAME)),
        ("a.pdf", pdf(text="Nenkin", author=NAME, xmp=XMP, note_by=NAME)),
        ("a.docx", word("<w:r><w:t>年金</w:t></w:r>", author=NAME, comment_by=NAME)),
    ],
)
def test_the_copy_has_nothing_to_find_and_the_original_stays(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert list(scan(name, content, Known()))
    assert main(["clean-file", str(path)]) == 0
    copy = path.with_name(f"a.clean{path.suffix}").read_bytes()
    assert list(scan(name, copy, Known())) == []
    assert NAME.encode() not in copy
    assert b"Yamada" not in copy
    assert path.read_bytes() == content


def test_a_turned_photo_stands_upright_without_its_note(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(photo(turned=True))
    main(["clean-file", str(tmp_path / "a.jpg")])
    with Image.open(tmp_path / "a.clean.jpg") as image:
        assert (image.size, dict(image.getexif())) == ((2, 4), {})


def test_the_pages_of_a_pdf_stay(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(text="Nenkin", author=NAME))
    main(["clean-file", str(tmp_path / "a.pdf")])
    reader = PdfReader(io.BytesIO((tmp_path / "a.clean.pdf").read_bytes()))
    assert [page.extract_text() for page in reader.pages] == ["Nenkin"]
    assert not reader.metadata


def test_a_word_document_keeps_its_text_and_its_parts_fit_together(tmp_path: Path) -> None:
    body = '<w:r w:rsidR="00AB"><w:t>年金</w:t><w:commentReference w:id="0"/></w:r>'
    (tmp_path / "a.docx").write_bytes(word(body, author=NAME, comment_by=NAME))
    main(["clean-file", str(tmp_path / "a.docx")])
    with zipfile.ZipFile(tmp_path / "a.clean.docx") as package:
        everything = "".join(package.read(name).decode() for name in package.namelist())
        assert "word/comments.xml" not in package.namelist()
    assert "年金" in everything
    assert "styles.xml" in everything
    assert not [mark for mark in ("comments.xml", "rsid", "commentReference", NAME) if mark in everything]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.jpg", None, "を読めません"),
        ("a.exe", b"x", "この種類は扱えません"),
        ("a.jpg", b"x", "画像として読めません"),
        ("a.pdf", b"x", "PDFとして読めません"),
        ("a.docx", b"x", "Office のファイルとして読めません"),
        ("a.docx", word('<w:del w:id="1" w:author="a"/>'), "変更履歴が残っています"),
    ],
)
def test_what_cannot_be_cleaned_is_said_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes | None, says: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert main(["clean-file", str(tmp_path / name)]) == 1
    assert says in capsys.readouterr().err
    assert not list(tmp_path.glob("*.clean.*"))


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.jpg").write_bytes(photo())
    (tmp_path / "a.clean.jpg").write_bytes(b"mine")
    assert main(["clean-file", str(tmp_path / "a.jpg")]) == 1
    assert "もうあります" in capsys.readouterr().err
    assert (tmp_path / "a.clean.jpg").read_bytes() == b"mine"
