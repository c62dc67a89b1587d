"""Names and contacts are found as a reader sees them, however they are written; ordinary words are left alone."""

import pytest

from macros.checks.prose.contacts import contacts
from macros.checks.prose.names import names
from macros.checks.prose.patients import patients


@pytest.mark.parametrize(
    "text",
    [
        "**山本**さん", "山本**花子**さん", "[山本](page.md)さん", "<b>山本</b>さん", "{山本|やまもと}さん",
        "<ruby>山本<rp>（</rp><rt>やまもと</rt></ruby>さん", "山本&#12373;ん", "`山本`さん",
    ],
)  # fmt: skip
def test_a_name_is_found_behind_marks(text: str) -> None:
    assert [found.name for found in names(text)] in (["山本"], ["山本花子"])


def test_a_patient_is_found_behind_marks() -> None:
    assert [line for line, _ in patients("一行目\n当事者の**山本**さん")] == [1]


@pytest.mark.parametrize(
    "text", ["八百屋さん", "大工さん", "商店街さん", "カップルさん", "キャスターさん", "神様仏様", "床屋さん"]
)
def test_a_word_is_no_name(text: str) -> None:
    assert list(names(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "03.1234.5678", "０３・１２３４・５６７８", "+81 3 1234 5678", "+81-90-1234-5678", "連絡先 0312345678 まで", "〇九〇一二三四五六七八",
        "〇三-一二三四-五六七八", "220-0001 見本県", "みほん市本町1-2", "https://zoom.us/my/mihon", "https://us02web.zoom.us/s/123",
        "https://meet.jit.si/mihon", "ID: 123 456 7890", "パスコード「ab12」", "S25.1.2生", "生年月日は1950/1/2", "info at example.jp",
        "info★example.jp", "info＠example.jp",
    ],
)  # fmt: skip
def test_a_contact_is_found_however_it_is_written(text: str) -> None:
    found = list(contacts(text.replace("みほん市", "見本市")))
    assert len(found) == 1, found


@pytest.mark.parametrize(
    "text",
    [
        "2023年11月25日（土）13:30～15:00", "1,241筆を提出", "0.5%と12.5%", "令和5.11.25", "川崎市は2023-24年度", "横浜市議会11-12月議会",
        "ISBN 978-4-00-000000-0", "コード 14100", "33市町村のうち28", "meeting at 2pm", "二〇二三年十二月一九日", "ver. 0.12.345",
        "2023-12-19", "100-200人", "市町村国保", "第12号 3-4面",
    ],
)  # fmt: skip
def test_a_figure_is_no_contact(text: str) -> None:
    assert list(contacts(text)) == []


def test_the_councils_own_number_may_stand_in_any_way_of_writing_it() -> None:
    assert list(contacts("電話 ０４５－１２３－４５６７", ["045-123-4567"])) == []
