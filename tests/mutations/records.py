"""Keys, types, ids and names of records."""

from .mutation import CAMPAIGNS, EVENTS, MATERIAL, PETITIONS, REPORT, SEMINARS, Mutation, below, drop, swap

KEYS = (
    Mutation("missing key", EVENTS, drop("  kind: hotline"), "「kind」がありません", shift=-2),
    Mutation("missing key of a part", EVENTS, drop("      for: 3"), "「for」がありません", shift=-2),
    Mutation("missing title of a page", MATERIAL, drop("kind: handout"), "「kind」がありません", line=2),
    Mutation("unknown key", EVENTS, swap("  kind: hotline", "  kimd: hotline"), "「kind」ですか"),
    Mutation("unknown key of a part", EVENTS, swap("    consultations: 33", "    sodan: 33"), "という項目はありません"),
    Mutation("doubled key", EVENTS, swap("  kind: hotline", "  kind: hotline\n  kind: hotline"), "2度書かれ"),
    Mutation("doubled share", EVENTS, swap("      神商連: 1", "      神商連: 1\n      神商連: 1"), "2度書かれ"),
    Mutation("id written on a page", MATERIAL, swap("kind:", "id: x\nkind:"), "ファイルの名前から決まります"),
    Mutation("null for a title", EVENTS, swap("title: 介護・認知症無料電話相談", "title:"), "文字で書いてください"),
    Mutation("rule that is not there", EVENTS, swap("kind: hotline", "kind: hotline\n  allow: {nai: x}"), "「nai」"),
)

TYPES = (
    Mutation("number for text", EVENTS, swap("title: 介護・認知症無料電話相談", "title: 2023"), "文字で書いて"),
    Mutation("list for text", EVENTS, swap("title: 介護・認知症無料電話相談", "title: [介護]"), "文字で書いて"),
    Mutation("mapping for text", EVENTS, swap("title: 介護・認知症無料電話相談", "title: {a: 介護}"), "文字で書いて"),
    Mutation("mapping for list", EVENTS, swap("topics: [障害福祉]", "topics: {障害福祉: 1}"), "「- 」で始まる行の並び"),
    Mutation("text for list", EVENTS, swap("topics: [障害福祉]", "topics: 障害福祉"), "「- 」で始まる行の並び"),
    Mutation(
        "list for mapping", EVENTS, swap("  result:\n    consultations: 33", "  result: [33]\n  x:"), "「名前: 値」"
    ),
    Mutation("text for true", EVENTS, swap("online: true", "online: はい"), "true か false"),
    Mutation("yes", EVENTS, swap("online: true", "online: yes"), "true か false"),
    Mutation("text for number", EVENTS, swap("consultations: 33", "consultations: 三十三"), "consultations"),
    Mutation("negative number", EVENTS, swap("consultations: 33", "consultations: -33"), "consultations"),
    Mutation("share below nothing", EVENTS, swap("      新婦人: 1", "      新婦人: -1"), "0 以上"),
    Mutation("decimal for number", EVENTS, swap("consultations: 33", "consultations: 33.5"), "consultations"),
    Mutation("octal number", EVENTS, swap("consultations: 33", "consultations: 033"), "数に化けます"),
    Mutation("underscored number", EVENTS, swap("consultations: 33", "consultations: 3_3"), "数に化けます"),
    Mutation("infinite number", EVENTS, swap("consultations: 33", "consultations: .inf"), "数に化けます"),
    Mutation("number of 400 digits", EVENTS, swap("consultations: 33", f"consultations: {'9' * 400}"), "数に化けます"),
    Mutation("text for a row", EVENTS, below("\n- 行事\n"), "「名前: 値」の形", shift=1),
    Mutation(
        "rows as a mapping",
        CAMPAIGNS,
        swap("- id: hokensho-nokoshite", "x:\n- id: hokensho-nokoshite"),
        "「- 」で始まる行を並べて",
        line=1,
    ),
)

IDS = (
    Mutation("doubled id", EVENTS, swap("id: 2023-12-24-zenken-issei", "id: 2023-08-31-kanazawaku-kondan"), "id「"),
    Mutation(
        "id of an event for a session", SEMINARS, swap("id: 2024-01-18-nyumon", "id: 2024-01-18-isezakicho"), "id「"
    ),
    Mutation("doubled id of a petition", PETITIONS, swap("id: 2023-oiso", "id: 2023-kawasaki"), "別のものにして"),
    Mutation(
        "doubled name", "data/venues.yml", swap("name: 建設プラザ", "name: 桜木町駅前"), "名前「桜木町駅前」", shift=-1
    ),
    Mutation("id with ..", EVENTS, swap("id: 2023-11-11-kaigo", "id: ../2023-11-11-kaigo"), "半角の英小文字と数字"),
    Mutation("id with a slash", EVENTS, swap("id: 2023-11-11-kaigo", "id: /2023-11-11-kaigo"), "半角の英小文字と数字"),
    Mutation("id in capitals", EVENTS, swap("id: 2023-11-11-kaigo", "id: 2023-11-11-KAIGO"), "半角の英小文字と数字"),
    Mutation("id in Japanese", EVENTS, swap("id: 2023-11-11-kaigo", "id: 2023-11-11-介護"), "半角の英小文字と数字"),
    Mutation("endless id", EVENTS, swap("id: 2023-11-11-kaigo", f"id: {'a' * 500}"), "長すぎます"),
    Mutation("script in a title", EVENTS, swap("title: 関東甲", "title: <script>alert(1)</script>"), "「<」「>」"),
    Mutation("script in a page's title", REPORT, swap("title: 関東甲", "title: <script>"), "「<」「>」"),
    Mutation(
        "line break in a title",
        EVENTS,
        swap("title: 関東甲ブロック会議", 'title: "関東甲\\nブロック"'),
        "「<」「>」や改行",
    ),
    Mutation(
        "javascript as an address", "data/municipalities.yml", swap("url: https:", "url: javascript:"), "https://"
    ),
    Mutation("reading in katakana", "data/venues.yml", swap("reading: さくら", "reading: サクラ"), "ひらがなで"),
)

NAMES = (
    Mutation("unknown organization", EVENTS, swap("host: [保険医協会]", "host: [保健医協会]"), "「保険医協会」ですか"),
    Mutation(
        "unknown organization with a share", EVENTS, swap("      新婦人: 1", "      真婦人: 1"), "「新婦人」ですか"
    ),
    Mutation("unknown venue", EVENTS, swap("venue: 桜木町駅前", "venue: 桜木町駅まえ"), "「桜木町駅前」ですか"),
    Mutation("unknown person", EVENTS, swap("person: 坂間圭介", "person: 坂間圭助"), "「坂間圭介」ですか"),
    Mutation("unknown lecturer", SEMINARS, swap("lecturer: 峯松益幹", "lecturer: 松峯益幹"), "人「松峯益幹」"),
    Mutation(
        "unknown topic", EVENTS, swap("topics: [障害福祉]", "topics: [宇宙]"), "テーマ「宇宙」は登録されていません"
    ),
    Mutation(
        "unknown campaign",
        EVENTS,
        swap("campaign: [消費税減税署名", "campaign: [消費税減税署命"),
        "「消費税減税署名」ですか",
    ),
    Mutation(
        "unknown signatures",
        EVENTS,
        swap("      消費税5％署名: 8", "      消費税6％署名: 8"),
        "「消費税5％署名」ですか",
    ),
    Mutation("unknown municipality", EVENTS, swap("municipality: 平塚市", "municipality: 平家市"), "「平塚市」ですか"),
    Mutation(
        "unknown event", PETITIONS, swap("[2023-12-05-oiso-iinkai]", "[2023-12-05-oiso-inkai]"), "oiso-iinkai」ですか"
    ),
    Mutation(
        "unknown event in a report", REPORT, swap("  - 2023-11-16-nyumon", "  - 2023-11-16-numon"), "nyumon」ですか"
    ),
    Mutation("unknown kind", EVENTS, swap("kind: hotline", "kind: denwa"), "street_action"),
    Mutation("unknown status", EVENTS, swap("status: tentative", "status: maybe"), "moved_online"),
    Mutation("unknown outcome", PETITIONS, swap("outcome: 趣旨了承", "outcome: 趣旨承認"), "趣旨採択"),
    Mutation("unknown petition kind", PETITIONS, swap("kind: seigan", "kind: 請願"), "chinjo"),
    Mutation("unknown unit", EVENTS, swap("unit: 個", "unit: 箱"), "枚、個、部"),
)

MUTATIONS = (*KEYS, *TYPES, *IDS, *NAMES)
