"""Days, hours and figures that cannot be."""

from .mutation import CAMPAIGNS, EVENTS, PETITIONS, SEMINARS, Mutation, drop, swap

TIMES = (
    Mutation("weekday of another day", EVENTS, swap("weekday: 火", "weekday: 水"), "火曜日です"),
    Mutation("no weekday", EVENTS, swap("weekday: 火", "weekday: 祝"), "月、火、水"),
    Mutation("31st of November", EVENTS, swap("date: 2023-11-30", "date: 2023-11-31"), "という日付はありません"),
    Mutation("29 February", EVENTS, swap("date: 2023-12-24", "date: 2023-02-29"), "という日付はありません"),
    Mutation("13th month", EVENTS, swap("date: 2024-03末", "date: 2024-13末"), "の形で書いてください"),
    Mutation("date without zeros", EVENTS, swap("date: 2024-01-10", "date: 2024-1-10"), "の形で書いてください"),
    Mutation("date in words", EVENTS, swap("date: 2024-01-10", "date: 令和6年1月10日"), "の形で書いてください"),
    Mutation("date with hours", EVENTS, swap("date: 2024-01-10", "date: 2024-01-10 14:00:00"), "の形で書いてください"),
    Mutation("full-width date", EVENTS, swap("date: 2024-01-10", "date: ２０２４-０１-１０"), "の形で書いてください"),
    Mutation("day of another year", EVENTS, swap("date: 2024-01-10", "date: 2024-05-10"), "2024年度です"),
    Mutation("unquoted time", EVENTS, swap('start: "13:30"', "start: 13:30"), '"13:30" と書いてください'),
    Mutation("hour 25", EVENTS, swap('start: "13:30"', 'start: "25:30"'), "の形で書いてください"),
    Mutation("minute 60", EVENTS, swap('start: "13:30"', 'start: "13:60"'), "の形で書いてください"),
    Mutation("time in words", EVENTS, swap('start: "13:30"', "start: 午後1時半"), "の形で書いてください"),
    Mutation("end before start", EVENTS, swap('end: "15:00"', 'end: "13:00"'), "より後になっていません"),
    Mutation("end without start", EVENTS, drop('  start: "13:30"'), "start も書いてください"),
    Mutation("until before date", EVENTS, swap("until: 2023-11-13", "until: 2023-11-11"), "より後になっていません"),
    Mutation(
        "session number from nowhere", SEMINARS, swap("lecturer: 内", "number: 7\n  lecturer: 内"), "第1回か第2回です"
    ),
    Mutation("result of the future", EVENTS, swap("status: tentative", "result: {people: 9}"), "これからの行事に結果"),
    Mutation(
        "stages out of order",
        PETITIONS,
        swap("date: 2023-12-18", "date: 2023-12-18\n    - body: 前\n      date: 2023-12-01"),
        "古い順",
        line=40,
    ),
)

SUMS = (
    Mutation("parts that make more", EVENTS, swap("保険医協会: 7", "保険医協会: 8"), "足すと 24 で、合計 23", line=83),
    Mutation(
        "parts that make less",
        EVENTS,
        swap("      県職労連: 3", "      県職労連: 2"),
        "足すと 22 で、合計 23",
        shift=-16,
    ),
    Mutation("sticker total", EVENTS, swap("stated: 75", "stated: 76"), "足すと 75 で、合計 76", shift=-4),
    Mutation(
        "too few organizations", EVENTS, swap("organizations: 11", "organizations: 9"), "団体は 9 と書かれて", shift=-2
    ),
    Mutation(
        "too many organizations",
        EVENTS,
        swap("organizations: 11", "organizations: 15"),
        "団体は 15 と書かれて",
        shift=-2,
    ),
    Mutation(
        "organization twice by alias",
        EVENTS,
        swap("      国公労連: 1", "      神奈川県社会保障推進協議会: 1"),
        "同じ団体です",
        shift=4,
    ),
    Mutation(
        "signatures against the note",
        CAMPAIGNS,
        swap("signatures: 1241", "signatures: 1214"),
        "「1,241筆」は、この記録の数 1,214、65,000（筆）にありません",
        shift=3,
    ),
    Mutation("corrected tomorrow", EVENTS, swap("updated: 2023-12-19", "updated: 2023-12-20"), "まだ来ていない日"),
    Mutation("more than was ordered", CAMPAIGNS, swap("ordered: 1000", "ordered: 600"), "680 冊", shift=-3),
    Mutation(
        "group on both sides", PETITIONS, swap("against: [自民,", "against: [共産,"), "賛成と反対の両方", shift=-4
    ),
    Mutation(
        "casting vote without a tie",
        PETITIONS,
        swap("{for: 3, against: 3}", "{for: 4, against: 3}"),
        "同数のときだけ",
        shift=-3,
    ),
    Mutation("outcome without its day", PETITIONS, drop("      date: 不明"), "結果の日がありません", shift=-1),
    Mutation(
        "answer without text",
        EVENTS,
        drop("      answer: 1回目は、加入者の全員に渡すつもりです。"),
        "回答（answer）がありません",
        shift=-1,
    ),
)

MUTATIONS = (*TIMES, *SUMS)
