"""The good and the bad of each sort of file, side by side."""

import gzip
import io
import json
import re
from urllib.parse import quote

import pytest
from PIL import Image

from macros.scan import Known, scan

from ..conftest import ROOT
from .files import drawing, package, pdf, photo, word

KNOWN = Known(
    private=("秘田守", "Hida Mamoru"),
    withheld=("試野五月",),
    contacts=("045-000-0000", "info@example.org"),
    bodies=("見本社保協",),
)
XMP = "<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>"


def told(path: str, content: bytes | str) -> str:
    """Every finding about a file, one a line."""
    given = content.encode() if isinstance(content, str) else content
    return "\n".join(str(finding) for finding in scan(path, given, KNOWN))


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("a/index.html", "<p>秘田<b>守</b>さん</p>"),
        ("a.csv", "姓,名\r\nHida,Mamoru\r\n"),
        ("a.csv", '番号,名\r\n1,"秘田 守"\r\n'),
        ("a.csv", "名\r\n" + "長" * 200_000 + "秘田守\r\n"),
        ("a.csv", "名\r\n秘田守\r\n".encode("cp932")),
        ("a/index.html", "<p>秘田　守</p>"),
        ("a/index.html", "<p>秘&#30000;守</p>"),
        ("a/index.html", "<p>秘\u200b田守</p>"),
        ("a/index.html", "<p><ruby>秘田<rt>ひだ</rt>守</ruby></p>"),
        ("a/index.html", '<img alt="秘田守">'),
        ("a/index.html", '<meta name="author" content="秘田守">'),
        ("a/index.html", '<p title="秘田守">'),
        ("a/index.html", f'<a href="x/{quote("秘田守")}.pdf">'),
        ("a/index.html", "<!-- 秘田守さんに確かめる -->"),
        ("a/index.html", '<p hidden style="display:none">秘田守</p>'),
        ("a/index.html", "<script>const a = '秘田守'</script>"),
        ("a/index.html", "<template>秘田守</template>"),
        ("search/search_index.json", json.dumps({"docs": [{"text": "<p>秘田<em>守</em></p>"}]})),
        ("data.json", json.dumps({"秘田守": 1})),
        ("feed.xml", "<feed><title><![CDATA[秘田守]]></title></feed>"),
        ("sitemap.xml.gz", gzip.compress("<loc>秘田守</loc>".encode())),
        ("x.svg", "<svg><title>秘田守</title></svg>"),
        ("x.ics", "BEGIN:VEVENT\r\nSUMMARY:秘\r\n 田守\r\n"),
        ("x.csv", "秘田守,1".encode("cp932")),
        ("x.txt", "秘田守".encode("utf-16")),
        ("materials/秘田守.pdf", pdf()),
        (f"materials/{quote('秘田守')}.csv", "a"),
        ("x.pdf", pdf(text="Hida Mamoru")),
        ("x.pdf", pdf(author="秘田守")),
        ("x.pdf", pdf(xmp=XMP.format("秘田守"))),
        ("x.jpg", photo(artist="Hida Mamoru")),
        ("x.jpg", photo(comment="秘田守")),
        ("x.png", drawing(Description="秘田守")),
        ("x.docx", word("<w:r><w:t>秘田</w:t></w:r><w:r><w:t>守</w:t></w:r>")),
        ("x.xlsx", package(xl__sharedStrings="<sst><si><t>秘田守</t></si></sst>")),
        ("x.pptx", package(ppt__slides__slide1="<a:p><a:r><a:t>秘田</a:t></a:r><a:r><a:t>守</a:t></a:r></a:p>")),
    ],
)
def test_a_private_name_is_found_wherever_it_hides_and_not_repeated(path: str, content: bytes | str) -> None:
    said = told(path, content)
    assert said.startswith(f"site/{path}: [built-site] ")
    assert "公開しない名前" in said
    messages = said.replace(f"site/{path}", "")
    assert "秘田守" not in messages
    assert "Hida" not in messages


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("a/index.html", "<p>秘密の田、守る</p><td>秘</td><td>田守</td>"),
        ("a/index.html", "<p>045-000-0000 info@example.org</p>"),
        ("x.pdf", pdf(text="Nenkin", author="見本社保協", xmp=XMP.format("見本社保協"))),
        ("x.jpg", photo(turned=True)),
        ("x.png", drawing()),
        ("x.docx", word("<w:r><w:t>年金</w:t></w:r>", author="見本社保協")),
        ("assets/javascripts/bundle.js", "秘田守"),
    ],
)
def test_what_may_be_published_is_passed(path: str, content: bytes | str) -> None:
    assert told(path, content) == ""


@pytest.mark.parametrize(
    ("path", "content", "says"),
    [
        ("a/index.html", "<p>試野五月</p>", "いまサイトに出せません"),
        ("a/index.html", "<p>090-<b>1234</b>-5678</p>", "携帯電話の番号"),
        ("a/index.html", '<a href="mailto:a%40example.com">', "メールアドレス"),
        ("a/index.html", "<p>当事者の山田さん</p>", "当事者の方"),
        ("x.ics", "DESCRIPTION:090-1234-\r\n 5678\r\n", "携帯電話の番号"),
        ("x.pdf", pdf(text="TEL 090-1234-5678"), "1ページ: 携帯電話の番号"),
        ("x.pdf", pdf(author="山田太郎"), "作成者: 名前「山田太郎」"),
        ("x.pdf", pdf(xmp=XMP.format("山田太郎")), "作成者（XMP）: 名前「山田太郎」"),
        ("x.pdf", pdf(note_by="山田太郎"), "1ページの注釈を書いた人"),
        ("x.pdf", b"%PDF-1.7 broken", "PDFとして読めません"),
        ("x.jpg", photo(place=True), "撮った場所（GPS）"),
        ("x.jpg", photo(artist="Yamada Taro"), "撮影者: 名前「Yamada Taro」"),
        ("x.jpg", b"\xff\xd8broken", "画像として読めません"),
        ("x.docx", word("", author="山田太郎"), "最終更新者"),
        ("x.docx", word("", comment_by="山田太郎"), "コメントが残っています"),
        ("x.docx", word('<w:ins w:id="1" w:author="山田太郎"><w:r/></w:ins>'), "変更履歴が残っています"),
        ("x.docx", word("<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>"), "隠し文字"),
        ("x.xlsx", package(xl__workbook='<workbook><sheet name="a" state="hidden"/></workbook>'), "表示されないシート"),
        ("x.xlsx", b"PK broken", "Office のファイルとして読めません"),
        ("x.xml.gz", b"no gzip", "読めません"),
    ],
)
def test_what_must_not_be_published_is_told_with_its_place(path: str, content: bytes | str, says: str) -> None:
    assert says in told(path, content)


def test_a_line_that_a_record_sets_aside_is_passed() -> None:
    known = KNOWN._replace(set_aside=("問い合わせは ０９０－１２３４－５６７８ へ",))
    assert not list(scan("a.html", b"<p>090-1234-5678</p>", known))
    assert list(scan("a.html", b"<p>090-1234-5679</p>", known))


def test_the_room_knows_nothing_of_the_records() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "macros" / "scan").glob("*.py")]
    imported = {name for source in sources for name in re.findall(r"^from \.\.(\S*) import", source, re.MULTILINE)}
    assert imported == {
        "checks.contents",
        "checks.private",
        "checks.prose.contacts",
        "checks.prose.labels",
        "checks.prose.names",
        "checks.prose.patients",
    }


DOCUMENTS = KNOWN._replace(
    documents=frozenset({"a.csv", "a.pdf", "a.svg", "a.txt", "a.xlsx", "例山さん.txt"}),
    people=("例田一郎",),
    in_documents=("試野五月",),
    bodies=("見本社保協", "見本市", "見本"),
)


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("a.csv", "名前,ひとこと\n1,例山さんが来ました"),
        ("a.csv", "名前\n例山三郎議員".encode("cp932")),
        ("a.txt", "相談に来た例山さんのことです。\n".encode("euc_jp")),
        ("a.txt", "相談に来た例山さんのことです。\n".encode("iso2022_jp")),
        ("a.txt", "相談に来た例山さんのことです。\n".encode("utf-16-be")),
        ("a.txt", "　相談に来た例山さんのことです。\n".encode("utf-16-le")),
        ("a.txt", "氏名：高橋花子"),
        ("a.csv", "相談者,年齢\n高橋花子,45"),
        ("a.csv", "番号, 氏名 ,団体\n1,高橋　花子,甲組合"),
        ("a.svg", "<svg><title>例山さんの絵</title></svg>"),
        ("a.svg", "<svg><text>例<tspan>山</tspan>さん</text></svg>"),
        ("a.txt", "見本市の例山課長"),
        ("a.xlsx", package(xl__sharedStrings="<sst><si><t>例山さん</t></si></sst>")),
        ("例山さん.txt", "a"),
        ("b/index.html", '<img alt="例山さんと駅前">'),
        ("b/index.html", '<a title="例山さん">'),
    ],
)
def test_a_name_that_nobody_listed_is_found_in_documents_and_alt_texts(path: str, content: bytes | str) -> None:
    given = content.encode() if isinstance(content, str) else content
    said = "\n".join(str(finding) for finding in scan(path, given, DOCUMENTS))
    assert "登録されていない名前" in said


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("a.csv", "例田一郎さん、皆さん、見本市長"),
        ("a.txt", "試野五月さん"),
        ("b/index.html", '<p>例山さん</p><img alt="例田一郎さんの話">'),
        ("b/index.html", '<img alt="駅前で署名をする皆さん">'),
    ],
)
def test_a_listed_name_may_stand_in_a_document(path: str, content: str) -> None:
    assert list(scan(path, content.encode(), DOCUMENTS)) == []


@pytest.mark.parametrize(
    "text",
    [
        "@import url(https://example.com/a.css);",
        "@import '//example.com/a.css';",
        "a { background: url( 'http://example.com/a.png') }",
    ],
)
def test_a_style_sheet_loads_nothing_from_elsewhere(text: str) -> None:
    assert "よそから読み込みます" in told("assets/a.css", text)
    assert told("assets/a.css", "@import 'b.css'; a { background: url(../a.png) } /* https://example.com/ */") == ""


def test_a_name_for_documents_only_does_not_stand_on_a_page() -> None:
    assert "いまサイトに出せません" in str(*scan("b/index.html", "<p>試野五月</p>".encode(), DOCUMENTS))


def test_a_record_sets_a_rule_aside_for_its_file_alone() -> None:
    known = DOCUMENTS._replace(excused=frozenset({("a.txt", "contact-details"), ("a.csv", "unlisted-people")}))
    number, name = "電話 090-1234-5678".encode(), "例山さん".encode()
    assert [list(scan("a.txt", number, known)), list(scan("a.csv", name, known))] == [[], []]
    assert list(scan("a.csv", number, known))
    assert list(scan("a.txt", name, known))


@pytest.mark.parametrize(
    ("path", "content", "says"),
    [
        ("x.txt", pdf(), "中身は PDF です"),
        ("x.csv", drawing(), "中身は PNG です"),
        ("x.jpg", drawing(), "中身は PNG です"),
        ("x.pdf", package(word__document="<w:p/>"), "中身は Office か ZIP です"),
        ("x.png", b"MZ program", "中身は プログラム です"),
        ("x.jpg", b"\0\0\0\x18ftypheic", "HEIC"),
        ("x.pdf", b"just words", "中身は違います"),
        ("x.csv", b"a,b\n1,2\n", ""),
        ("x.pdf", pdf(), ""),
        ("x.jpeg", photo(), ""),
        ("x.docx", word(""), ""),
        ("x.txt", "年金".encode("utf-16"), ""),
    ],
)
def test_a_file_is_what_its_name_says(path: str, content: bytes, says: str) -> None:
    said = [finding.message for finding in scan(path, content, KNOWN) if finding.where == "ファイルの種類"]
    assert (said == []) if not says else says in said[0]


@pytest.mark.parametrize("encoding", ["utf-8", "cp932"])
def test_a_japanese_photographer_is_found_in_every_encoding(encoding: str) -> None:
    content = photo(artist_bytes="秘田守".encode(encoding))
    assert "公開しない名前" in told("x.jpg", content)
    assert "撮影者: 名前「仮野花子」" in told("x.jpg", photo(artist_bytes="仮野花子".encode(encoding)))


@pytest.mark.parametrize("path", ["assets/stylesheets/a.css", "assets/javascripts/a.json", "assets/a.css.map"])
def test_a_file_of_the_council_is_read_wherever_it_lies(path: str) -> None:
    content = "秘田守".encode()
    assert list(scan(path, content, KNOWN)) == []
    assert list(scan(path, content, KNOWN._replace(documents=frozenset({path}))))


@pytest.mark.parametrize("tag", [0x9214, 0x9215, 0x828E, 0x920B, 0x920C])
def test_a_photo_may_hold_what_the_library_knows_by_its_number_only(tag: int) -> None:
    exif, target = Image.Exif(), io.BytesIO()
    exif[tag] = "Hida Mamoru"
    Image.new("RGB", (2, 2)).save(target, "JPEG", exif=exif)
    assert "公開しない名前" in told("x.jpg", target.getvalue())
