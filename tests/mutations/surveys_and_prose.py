"""Tables of surveys, macros on pages, and what is written in words."""

import re

from .mutation import EVENTS, REPORT, Mutation, drop, swap

TABLE = "data/surveys/2018-tankisho.csv"
CENSUS = "data/surveys/2020-kokusei-chosa.csv"
SURVEY = "docs/surveys/2018-tankisho.md"
HOME = "docs/index.md"

SURVEYS = (
    Mutation("sum up against the table", SURVEY, swap("28市町村は6", "27市町村は6"), "表から数えた 28 と合いません"),
    Mutation("answer of another town", SURVEY, swap("葉山町は3カ月", "葉山町は4カ月"), "表では「3カ月」です"),
    Mutation(
        "total against the table", "docs/surveys/2020-kokusei-chosa.md", swap("9,240,411人", "9,240,141人"), "どれとも"
    ),
    Mutation("wrong code", TABLE, swap("14130,川崎市", "14131,川崎市"), "コード「14131」は登録されていません"),
    Mutation("name of another", TABLE, swap("14130,川崎市", "14130,横浜市"), "「川崎市」ですが、「横浜市」"),
    Mutation(
        "doubled row", TABLE, swap("14130,川崎市,6カ月,推定\n", "14130,川崎市,6カ月,推定\n" * 2), "3 行目にもあります"
    ),
    Mutation("missing row", TABLE, drop("14130,川崎市,6カ月,推定"), "行が足りません: 川崎市", line=33),
    Mutation("value outside the list", TABLE, swap("6カ月,推定", "7カ月,推定"), "「7カ月」は書けません"),
    Mutation("wrong header", TABLE, swap("code,name", "コード,name"), "見出しの行が違います"),
    Mutation("tabs for commas", TABLE, lambda raw: raw.replace(b",", b"\t"), "区切りがタブです"),
    Mutation("semicolons for commas", TABLE, lambda raw: raw.replace(b",", b";"), "区切りが「;」です"),
    Mutation("empty column", TABLE, lambda raw: re.sub(rb"(?m)^(\d*\w*,)", rb"\1,", raw), "2 番目の列が空です"),
    Mutation("cell too many", TABLE, swap("6カ月,推定", "6カ月,推定,x"), "セルが 5 個"),
    Mutation("number with commas", CENSUS, swap("3778318", '"3,778,318"'), "コンマや単位なし"),
    Mutation("unclosed quote in a table", TABLE, swap("6カ月,推定", '"6カ月,推定'), "セルが 3 個"),
    Mutation("endless cell", TABLE, swap("6カ月,推定", f"{'6' * 200_000},推定"), "長すぎます"),
    Mutation("NUL in a table", TABLE, swap("6カ月,推定", "6\0カ月,推定"), "目に見えない文字"),
    Mutation("table in Shift_JIS", TABLE, lambda raw: raw.decode().encode("cp932"), "UTF-8 ではありません", line=2),
    Mutation("mapped column unknown", SURVEY, swap("mapped: max", "mapped: min"), "という列はありません"),
    Mutation("marks that do not fit", SURVEY, swap("marks: [明, 推]", "marks: [明]"), "enum と同じ数だけ", shift=-4),
    Mutation("unknown type of column", SURVEY, swap("type: string", "type: text"), "integer、number"),
    Mutation(
        "columns missing",
        "docs/surveys/2023-kokuho-chosa.md",
        drop("status: compiling"),
        "列（columns）がありません",
        line=2,
    ),
)

MACROS = (
    Mutation("macro misspelt", HOME, swap("{{ figures() }}", "{{ figuers() }}"), "「figures」ですか"),
    Mutation("macro without brackets", HOME, swap("{{ figures() }}", "{{ figures }}"), "( )"),
    Mutation("macro with a wrong argument", HOME, swap("upcoming(limit=5)", "upcoming(kazu=5)"), "upcoming(limit)"),
    Mutation("macro with text for a number", HOME, swap("upcoming(limit=5)", 'upcoming(limit="5")'), "整数で"),
    Mutation("macro of an unknown kind", HOME, swap('"street_action"', '"street_actoin"'), "「street_action」ですか"),
    Mutation("macro left open", HOME, swap("{{ figures() }}", "{{ figures( }}"), "中が読めません"),
    Mutation(
        "block on a page", HOME, swap("{{ figures() }}", "{% for x in (1, 2) %}{{ x }}{% endfor %}"), "マクロを一つだけ"
    ),
    Mutation("import on a page", HOME, swap("{{ figures() }}", '{% include "mkdocs.yml" %}'), "マクロを一つだけ"),
    Mutation("attribute on a page", HOME, swap("{{ figures() }}", "{{ figures.__globals__ }}"), "マクロを一つだけ"),
    Mutation("filter on a page", HOME, swap("{{ figures() }}", '{{ "x"|upper }}'), "マクロを一つだけ"),
    Mutation("sum on a page", HOME, swap("{{ figures() }}", "{{ 7 * 7 }}"), "マクロを一つだけ"),
)

PROSE = (
    Mutation("wrong weekday", REPORT, swap("11月14日（火）の交渉", "11月14日（水）の交渉"), "曜日が合いません"),
    Mutation("31 November", REPORT, swap("11月14日（火）の交渉", "11月31日の交渉"), "という日付はありません"),
    Mutation(
        "contradicting eras", REPORT, swap("2025年7月31日（木）", "2025年（令和6年）7月31日（木）"), "和暦が合いません"
    ),
    Mutation("unlisted name", REPORT, swap("坂間圭介さん", "山田花子さん"), "「山田花子さん」は登録されていない"),
    Mutation(
        "unlisted name in the data", EVENTS, swap("note: NHKが", "note: 山田花子さんとNHKが"), "登録されていない名前"
    ),
    Mutation("name in hiragana", REPORT, swap("坂間圭介さん", "はなこさん"), "はなこさん」は登録されていない"),
    Mutation(
        "head of a section by name", REPORT, swap("議員のあいだでは", "鈴木課長のあいだでは"), "登録されていない名前"
    ),
    Mutation("unlisted member", REPORT, swap("議員のあいだでは", "鈴木太郎議員のあいだでは"), "登録されていない名前"),
    Mutation("name of a patient", REPORT, swap("当事者の方が「重度", "当事者の田中花子さんが「重度"), "当事者の方"),
    Mutation("patient without an honorific", REPORT, swap("当事者の方が「重度", "当事者の田中が「重度"), "当事者の方"),
    Mutation("phone number", REPORT, swap("本会議に意見書", "045-123-4567に意見書"), "電話番号"),
    Mutation(
        "mobile number in full width", REPORT, swap("本会議に意見書", "０９０－１２３４－５６７８に意見書"), "携帯電話"
    ),
    Mutation("mail address", REPORT, swap("本会議に意見書", "a@example.jpに意見書"), "メールアドレス"),
    Mutation(
        "zoom link", EVENTS, swap("note: NHKが", "note: https://us02web.zoom.us/j/123 NHKが"), "オンライン会議の招待"
    ),
    Mutation("12 digits", REPORT, swap("本会議に意見書", "1234 5678 9012に意見書"), "12桁の番号"),
    Mutation("home address", REPORT, swap("本会議に意見書", "横浜市中区本町1丁目に意見書"), "番地のある住所"),
    Mutation(
        "sum that does not add up",
        REPORT,
        swap("11団体から26人が出", "甲3人、乙4人、計2団体8人が出"),
        "足すと 7 人です",
    ),
)

MUTATIONS = (*SURVEYS, *MACROS, *PROSE)
