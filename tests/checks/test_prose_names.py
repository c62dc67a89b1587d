"""Names before an honorific, in made-up sentences of the kind that reports are written in."""

import pytest

from macros.checks.prose_names import names, patients

KNOWN = [
    "見本県",
    "見本市",
    "見本",
    "甲組合",
    "仮設建設国保",
    "見本市精神障害者家族連合会",
    "NPO法人見本市精神障害者家族連合会",
]

NAMED = [
    ("仮設建設国保事務局長の例田圭さんの講演", ["例田圭"]),
    ("甲組合 委員長の仮野泰子さん、NPO法人見本市精神障害者家族連合会 副理事長の見立英世さん", ["仮野泰子", "見立英世"]),
    ("仮設労連書記局の例山さん", ["例山"]),
    ("仮設労連書記局例山さん", ["例山"]),
    ("仮設労働組合委員長例田一郎さん", ["例田一郎"]),
    ("例田さん、仮野さんがZOOMで参加", ["例田", "仮野"]),
    ("例田氏、仮野様、例山先生", ["例田", "仮野", "例山"]),
    ("仮野次郎議員が質問", ["仮野次郎"]),
    ("例山三郎県議と仮野市議", ["例山三郎", "仮野"]),
    ("甲組合例田副理事長を含め", ["例田"]),
    ("仮野委員長と例田事務局長", ["仮野", "例田"]),
    ("見本市の仮野市長、見本県例田知事", ["仮野", "例田"]),
    ("見本市長の例田太郎さん", ["例田太郎"]),
    ("タナカさんの話", ["タナカ"]),
    ("例田　さん", ["例田"]),
]
LIKE_WORDS = [
    "仮野健一さん",
    "仮野純平氏",
    "中村議員",
    "阿部委員長",
    "木村会長",
    "仮野隼人さん",
    "秋元議員",
    "本多様",
    "石神さん",
]
NOBODY = [
    "見本市精神障害者家族連合会副理事長",
    "生活保護を受ける人",
    "皆さん、組合員の皆様、県民の皆さま",
    "患者さん、利用者さん、参加者さんの声",
    "見本県議会議員、見本市議会議員、国会議員",
    "県議団と自民党県議",
    "環境厚生委員長、議会運営委員長、委員長裁決",
    "多様な声、同様に、昨年同様、仕様書、様々な、有様、模様",
    "事務局長会議、自治会長、市民連合会長、町内会長会議",
    "見本市長に要望、見本県知事への要請、副市長、各市町村長、町長選挙",
    "甲組合副理事長、仮設組合委員長、支部委員長、大学教授",
    "お母さん、お子さん、お医者さん、赤ちゃん、彼氏、両氏、氏名、摂氏",
    "ヘルパーさん、ケアマネさん、保健師さん、事務局さん",
    "日本共産党の元議員、女性議員、紹介議員、各党の議員",
    "先生方、学校の先生",
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_names_are_found_after_the_body_or_office_that_they_belong_to(text: str, expected: list[str]) -> None:
    assert [found.name for found in names(text, KNOWN)] == expected


@pytest.mark.parametrize("text", LIKE_WORDS)
def test_names_that_end_like_words_are_names(text: str) -> None:
    assert len(list(names(text, KNOWN))) == 1


@pytest.mark.parametrize("text", NOBODY)
def test_what_is_nobodys_name_does_not_trip(text: str) -> None:
    assert [*names(text, KNOWN), *patients(text)] == []


def test_a_name_stands_on_its_line_with_what_follows_it() -> None:
    (found,) = names("一行目\n\n例田会長が話した", KNOWN)
    assert found == (2, "例田", "会長")


@pytest.mark.parametrize(
    "text",
    [
        "当事者の例野さんが",
        "利用者である例田さん",
        "患者 例野様",
        "相談者：例野さん",
        "本人の例野花子さん",
        "当事者例野さん",
    ],
)
def test_a_name_after_who_came_for_help_is_found(text: str) -> None:
    assert [line for line, _ in patients(f"一行目\n{text}")] == [1]


@pytest.mark.parametrize("text", ["当事者の方", "患者さん", "利用者の皆さん", "相談者の家族さん", "日本人の例田さん"])
def test_who_came_for_help_without_a_name_is_no_problem(text: str) -> None:
    assert list(patients(text)) == []
