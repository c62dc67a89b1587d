"""What leads to a person, in every way of writing it; all numbers are made up."""

import pytest

from macros.checks.prose.contacts import contacts

FOUND = {
    "電話番号": [
        "045-000-0000",
        "（045）000-0000",
        "０４５－０００－００００",
        "045ー000ー0000",
        "045(000)0000",
        "045 000 0000",
        "0120-000-000",
        "電話0450000000",
        "Tel.045.000.0000",
        "TEL: 0450000000",
    ],
    "携帯電話の番号": ["090-0000-0000", "09000000000", "080 0000 0000", "０７０－００００－００００"],
    "メールアドレス": [
        "rei@example.org",
        "ｒｅｉ＠ｅｘａｍｐｌｅ．ｏｒｇ",
        "rei-da@example.or.jp",
        "rei（アットマーク）example.org",
        "rei[at]example.org",
        "rei @ example.org",
    ],
    "郵便番号": ["〒000-0000", "〒０００－００００", "郵便番号 000-0000"],
    "番地のある住所": ["見本市中区仮町1-2-3", "見本市仮町１丁目", "見本県見本市仮町12番地"],
    "オンライン会議の招待": ["https://us02web.zoom.us/j/00000000000?pwd=a", "https://meet.google.com/aaa-bbbb-ccc"],
    "オンライン会議のID": ["ミーティングID: 000 0000 0000", "会議ID：000-000-0000"],
    "パスコード": ["パスコード：ab12cd", "パスワード 123456"],
    "生年月日": ["昭和20年1月2日生まれ", "1945年1月2日生", "生年月日：昭和20年1月2日", "生年月日 1945/1/2"],
    "12桁の番号": ["0000 0000 0000", "000000000000", "００００００００００００"],
}
NOT = [
    "2023-11-25",
    "2023-11-25-sakuragicho",
    "13:30～15:00",
    "1,000,000円",
    "電話3回線",
    "電話で申し込んでください",
    "メールでお申し込みください",
    "パスコードは当日お知らせします",
    "見本市5会場、18区",
    'code: "99201"',
    "https://example.org/a/202311251330",
    "https://zoom.us/",
    "版 1.0.123.4567",
    "0-3歳、10-20代",
]


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in FOUND.items() for text in texts])
def test_it_is_found_once_on_its_line(kind: str, text: str) -> None:
    (found,) = contacts(f"一行目\n問い合わせは {text} へ")
    assert (found.line, found.kind) == (1, kind)


@pytest.mark.parametrize("text", NOT)
def test_other_numbers_and_addresses_are_left_alone(text: str) -> None:
    assert list(contacts(text)) == []


@pytest.mark.parametrize("written", ["045-000-0000", "０４５－０００－００００", "045ー000ー0000"])
def test_what_the_council_lists_may_be_written_in_any_way(written: str) -> None:
    assert list(contacts(f"電話 {written}", ["045-000-0000"])) == []
    assert len(list(contacts(f"電話 {written}", ["045-000-0001"]))) == 1


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("横浜市中区山下町1-2-34", "横浜市中区山下町1-2-3"),
        ("横浜市中区山下町1-2-3", "横浜市"),
        ("yamada-info@example.jp", "info@example.jp"),
    ],
)
def test_what_only_holds_something_listed_is_not_listed(text: str, listed: str) -> None:
    assert len(list(contacts(f"連絡は {text} へ", [listed]))) == 1


def test_two_on_one_line_are_two() -> None:
    assert len(list(contacts("045-000-0000、rei@example.org"))) == 2
