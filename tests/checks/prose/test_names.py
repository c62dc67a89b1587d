"""Names before an honorific, in made-up sentences of the kind that reports are written in."""

import pytest

from macros.checks.prose.names import names
from macros.checks.prose.patients import patients

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
    assert found[:3] == (2, "例田", "会長")


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


NAMED_IN_OTHER_WAYS = [
    "はなこさんから電話",
    "田中はなこさんの話",
    "ゆうたくんが作文を読んだ",
    "みちよ様からの手紙",
    "仮野課長が答えた",
    "国保年金課の仮野課長",
    "見本市の仮野部長から回答",
    "仮野医師が講演",
    "仮野花子医師の話",
    "甲組合の仮野代表",
    "仮野一郎代表が発言",
    "保険医協会の仮野理事",
    "仮野花子殿",
    "仮野係長に渡した",
    "仮野**花子**さん",
    "<ruby>仮野<rt>かりの</rt></ruby>さん",
    "{仮野|かりの}さん",
    "仮野[^1]さん",
    "**仮野**{.naka}さん",
    "仮野太郎くんが",
    "Tanakaさん",
    "マリア・ロペスさん",
    "仮野女史",
    "森課長との懇談",
    "原医師の話",
    "仮野記者の取材",
    "仮野看護師が同席",
    "仮野保健師から",
    "仮野主任が対応",
    "仮野委員長さん",
    "仮野所長のあいさつ",
    "仮野院長",
    "仮野室長",
    "仮野講師の話",
    "仮野准教授",
    "中村代表",
    "木村医師",
    "山本部長",
    "岡本課長",
    "宮本院長",
    "山本殿",
    "市村局長",
    "当日は仮野\n  さんが話した",
    "> 仮野\n> さんが話した",
    "仮野  \nさんが話した",
]
"""In hiragana, before an office, behind marks, over the end of a line."""


@pytest.mark.parametrize("text", NAMED_IN_OTHER_WAYS)
def test_a_name_is_found_however_it_is_written(text: str) -> None:
    assert len(list(names(text, KNOWN))) == 1


PATIENTS_WITHOUT_HONORIFIC = [
    "当事者の田中が語った",
    "利用者・山田花子の声",
    "患者（佐藤一郎）の訴え",
    "相談者 高橋から",
    "本人の鈴木は",
    "患者のはなこさん",
    "利用者のみちよさん",
    "本人である小野寺が",
    "患者の\n仮野花子さん",
]


@pytest.mark.parametrize("text", PATIENTS_WITHOUT_HONORIFIC)
def test_who_came_for_help_is_found_without_an_honorific_too(text: str) -> None:
    assert len(list(patients(text))) == 1


ORDINARY = [
    "国保課長、国保年金課長、保険年金課長との懇談",
    "健康福祉部長と医療保険課長が同席しました",
    "担当課長が答え、同課長は持ち帰ると述べました",
    "市町村の国保担当部長会議",
    "副市長と関係部長",
    "対策本部長の知事",
    "主治医師、開業医師、勤務医師の声",
    "歯科医師と薬剤師",
    "医師と看護師が不足",
    "訪問看護師と保健師の話",
    "5人の医師、女性医師たち",
    "共同代表と事務局",
    "各団体の代表、市民代表、患者代表の発言",
    "代表質問で取り上げる",
    "労連代表が発言",
    "日本代表、会派代表者",
    "保険医協会理事、常任理事、専務理事",
    "理事会で確認",
    "宮殿、神殿、貴殿、御殿場市",
    "病院長と診療所長、事務所長、研究所長",
    "総合病院長会議",
    "保育園長、小学校長",
    "新聞記者と記者会見",
    "NHK記者、テレビ局の記者",
    "外部講師、講師料",
    "学習会講師、つどいの講師レジュメ",
    "大学講師、非常勤講師",
    "現場主任、研究主任",
    "たくさんの声、みなさんの協力",
    "おかあさん、おばあさん、むすこさん",
    "おまわりさん、となりの八百屋さん",
    "みなさま、おかげさまで",
    "ひとさまの迷惑",
    "このような様子、あの先生、担任の先生",
    "買っていくんです",
    "いまもちゃんと続いています",
    "住所氏名を書く",
    "これからもどんどんさんかしてください",
    "よさんの話",
    "当事者の要求、利用者の負担、患者の権利、本人の希望",
    "患者の森のような",
    "利用者の石川県からの",
    "利用者の小田原市の方",
    "本人の青山病院",
    "当事者の方、当事者団体",
    "利用者負担、患者さん",
    "相談者の半数が高齢者",
    "当事者、家族、支援者",
    "事務局長会議",
    "郵便局長",
    "子ども未来部長",
    "都市整備部長",
    "全県の代表",
    "県代表",
    "国会議員団",
    "ケアマネジャーさん",
    "NPOさん",
    "A課長、B部長",
    "議会事務局長",
    "本人様、ご本人さま",
    "町内のおかみさん",
    "神奈川県知事",
    "知事と課長",
    "課長補佐",
    "社会保障課長",
    "生活保護課長",
    "給付金課長",
]


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_words_are_nobodys_name(text: str) -> None:
    assert [*names(text, KNOWN), *patients(text)] == []
