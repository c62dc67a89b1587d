"""Files that are broken as files: as YAML, as text, or in the wrong place."""

from .mutation import EVENTS, MATERIAL, REPORT, Mutation, below, swap, whole

LAUGHS = "- &a [x, x]\n" + "".join(
    f"- &{new} [*{old}, *{old}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)

YAML = (
    Mutation("wrong indent", EVENTS, swap("  kind: hotline", "   kind: hotline"), "YAML として読めません"),
    Mutation("unclosed quote", EVENTS, swap('start: "9:45"', 'start: "9:45'), "引用符が閉じていません"),
    Mutation("tab", EVENTS, swap("  kind: hotline", "\tkind: hotline"), "タブがあります"),
    Mutation("missing colon", EVENTS, swap("  kind: hotline", "  kind hotline"), "「: 」がありません"),
    Mutation("missing blank", EVENTS, swap("  kind: hotline", "  kind:hotline"), "「: 」がありません"),
    Mutation("full-width colon", EVENTS, swap("  kind: hotline", "  kind： hotline"), "「: 」がありません"),
    Mutation("unclosed bracket", EVENTS, swap("topics: [障害福祉]", "topics: [障害福祉"), "[ ] や { } が閉じて"),
    Mutation("two documents", EVENTS, below("---\n- x\n"), "YAML として読めません"),
    Mutation("unknown tag", EVENTS, swap("kind: hotline", "kind: !!python/object:os.system x"), "書けません"),
    Mutation("unknown anchor", EVENTS, swap("kind: hotline", "kind: *nai"), "YAML として読めません"),
    Mutation("cyclic anchor", EVENTS, swap("topics: [障害福祉]", "topics: &a [*a]"), "参照は使えません"),
    Mutation("billion laughs", EVENTS, whole(LAUGHS), "参照は使えません", line=1),
    Mutation("sign that cuts a title", EVENTS, swap("title: 関東甲", "title: 関東甲 #1"), "引用符で囲んで"),
    Mutation("merge key", EVENTS, swap("  kind: hotline", "  <<: {kind: hotline}"), "見出し（キー）は文字で"),
    Mutation("list as a key", EVENTS, swap("  kind: hotline", "  [kind]: hotline"), "見出し（キー）は文字で"),
    Mutation("deep nesting", EVENTS, swap("topics: [障害福祉]", f"topics: {'[' * 50}{']' * 50}"), "入れ子が深すぎます"),
    Mutation(
        "very deep nesting", EVENTS, swap("topics: [障害福祉]", f"topics: {'[' * 4900}{']' * 4900}"), "深すぎます"
    ),
    Mutation(
        "very deep in a row",
        EVENTS,
        swap("topics: [障害福祉]", "topics:" + " -" * 4000 + " x"),
        "YAML として読めません",
    ),
    Mutation(
        "deep over many lines",
        EVENTS,
        whole("".join(f"{' ' * n}a:\n" for n in range(900))),
        "入れ子が深すぎます",
        line=22,
    ),
    Mutation("path of Windows", EVENTS, swap("place: 東京", 'place: "C:\\資料"'), "「\\」のあとが"),
    Mutation(
        "line of 5 MB", EVENTS, swap("title: 介護・認知症無料電話相談", f"title: {'長' * 1_700_000}"), "長すぎます"
    ),
    Mutation("merge conflict", EVENTS, swap("  kind: hotline", "<<<<<<< HEAD\n  kind: hotline\n======="), "衝突の印"),
    Mutation("merge conflict in prose", REPORT, swap("ほかに3人", "x\n>>>>>>> main\n- ほかに3人"), "衝突の印", shift=1),
)

TEXT = (
    Mutation("Shift_JIS", "data/venues.yml", lambda raw: raw.decode().encode("cp932"), "UTF-8 ではありません", line=3),
    Mutation("UTF-16", "data/venues.yml", lambda raw: raw.decode().encode("utf-16"), "UTF-8 ではありません", line=1),
    Mutation("Shift_JIS page", MATERIAL, lambda raw: raw.decode().encode("cp932"), "UTF-8 ではありません", line=2),
    Mutation("empty file", EVENTS, whole(""), "ファイルが空です", line=1),
    Mutation("file of blanks", EVENTS, whole(" \n\n"), "ファイルが空です", line=1),
    Mutation(
        "file of comments", EVENTS, whole("# まだ\n# ない\n"), "行事「2023-12-04", line=42, told_in="data/campaigns.yml"
    ),
    Mutation("empty page", MATERIAL, whole(""), "ファイルが空です", line=1),
    Mutation("NUL", EVENTS, swap("title: 関東甲", "title: 関\0東甲"), "制御文字"),
    Mutation("escape", EVENTS, swap("title: 関東甲", "title: 関\x1b東甲"), "制御文字"),
    Mutation(
        "escaped NUL", EVENTS, swap("title: 関東甲ブロック会議", 'title: "関\\0東甲"'), "目に見えない文字（U+0000）"
    ),
    Mutation(
        "escaped NUL in a note",
        EVENTS,
        swap("title: 関東甲ブロック会議", 'title: 関東甲\n  note: "関\\0東甲"'),
        "目に見えない文字（U+0000）",
        shift=1,
    ),
    Mutation("escaped surrogate", EVENTS, swap("title: 関東甲ブロック会議", 'title: "\\ud800"'), "「\\」のあとが"),
    Mutation(
        "escaped surrogate in a note",
        EVENTS,
        swap("summary: 介護保険と", 'note: "\\ud800"\n  summary: 介護保険と'),
        "「\\」のあとが",
    ),
    Mutation("control character in prose", REPORT, swap("11団体から", "11団体\x07から"), "目に見えない文字（U+0007）"),
    Mutation(
        "right-to-left override", EVENTS, swap("title: 関東甲", "title: 関\u202e東甲"), "目に見えない文字（U+202E）"
    ),
    Mutation("right-to-left in prose", REPORT, swap("11団体から", "11団体\u202eから"), "目に見えない文字（U+202E）"),
    Mutation("front matter missing", MATERIAL, swap("---\n", ""), "--- がありません", line=1),
    Mutation(
        "front matter unclosed",
        MATERIAL,
        swap("資料です。\n---", "資料です。\n"),
        "閉じる --- の行がありません",
        line=1,
    ),
    Mutation("front matter without title", MATERIAL, whole("---\n---\n本文\n"), "「title」がありません", line=1),
    Mutation("front matter as a list", MATERIAL, whole("---\n- x\n---\n本文\n"), "「名前: 値」", line=2),
)

PLACES = (
    Mutation("unknown file in data", "data/event.yml", whole("- id: x\n"), "は読まれません", line=1),
    Mutation("wrong extension", "data/events/2024.yaml", whole("- id: x\n"), "は読まれません", line=1),
    Mutation("Excel in data", "data/events/2024.xlsx", whole(b"PK\x03\x04"), "は読まれません", line=1),
    Mutation("file in the wrong folder", "data/2023.yml", whole("- id: x\n"), "は読まれません", line=1),
    Mutation("folder too deep", "data/events/2023/12.yml", whole("- id: x\n"), "は読まれません", line=1),
    Mutation("table of no survey", "data/surveys/2019-nai.csv", whole("code,name\n"), "読まれない表です", line=1),
    Mutation("table of no sort", "data/surveys/2018-tankisho.xlsx", whole(b"PK"), "読まれない", line=1),
    Mutation("page too deep", "docs/materials/2023/a.md", whole("---\ntitle: a\n---\n"), "のすぐ下に置いて", line=1),
    Mutation(
        "report in a topic's place",
        "docs/topics/hokoku.md",
        lambda _: b"---\ntitle: a\nmeeting: b\n---\n",
        "「meeting」",
        line=3,
    ),
    Mutation("report at the top", "docs/hokoku.md", whole("---\ntitle: a\nmeeting: b\n---\n"), "「meeting」", line=3),
    Mutation(
        "page of an unfit name", "docs/events/行事.md", whole("---\ntitle: a\n---\n"), "半角の英小文字と数字", line=2
    ),
    Mutation("Word file called PDF", "docs/assets/a.pdf", whole(b"PK\x03\x04 word"), "中身は Office か ZIP", line=1),
    Mutation("picture called a table", "docs/assets/a.csv", whole(b"\x89PNG\r\n\x1a\n"), "中身は PNG", line=1),
    Mutation("photo that is none", "docs/assets/a.jpg", whole(b"\xff\xd8\xff broken"), "画像として読めません", line=1),
    Mutation(
        "name in a drawing",
        "docs/assets/a.svg",
        whole("<svg><title>山田花子さん</title></svg>"),
        "登録されていない名前",
        line=1,
    ),
    Mutation("mobile number in a table", "docs/assets/a.csv", whole("a,090-1234-5678\n"), "携帯電話の番号", line=1),
    Mutation("file that nobody names", "docs/materials/nai.pdf", whole(b"%PDF"), "どの資料にも書かれていない", line=1),
    Mutation(
        "named file is missing",
        MATERIAL,
        swap("kind:", "files:\n  - title: 表\n    file: nai.pdf\nkind:"),
        "docs/materials/nai.pdf がありません",
        shift=2,
    ),
    Mutation(
        "absolute path", MATERIAL, swap("kind:", "files:\n  - title: 表\n    file: /etc/passwd\nkind:"), "file", shift=2
    ),
    Mutation(
        "path upwards",
        MATERIAL,
        swap("kind:", "files:\n  - title: 表\n    file: a/../../../mkdocs.yml\nkind:"),
        "file",
        shift=2,
    ),
    Mutation(
        "attachment upwards",
        REPORT,
        swap("date: ", "attachments:\n  - title: 表\n    file: ../mkdocs.yml\ndate: "),
        "mkdocs.yml",
        shift=2,
    ),
)

MUTATIONS = (*YAML, *TEXT, *PLACES)
