"""Eighty questions to the made-up council's site, by class, and what a page must hold to be a right answer."""

from typing import NamedTuple


class Query(NamedTuple):
    """What is typed; ``written`` are the forms of which a right page holds one, where that is not what is typed itself."""

    kind: str
    typed: str
    written: tuple[str, ...] = ()


LITERAL = {
    "whole word": "署名 介護 年金 陳情 請願 懇談 交渉 学習会 生活保護 医療費 国保料 要望書 電話相談 運営委員会",
    "part of a word": "険料 会保障 話相談 望書 化会館 浜駅 療費助 集約 次集 学習会の",
    "katakana": "キャラバン オンライン チラシ ティッシュ パンフレット シール パネル ブロック レジュメ スライド",
    "width": "ＰＤＦ ｵﾝﾗｲﾝ ２０３１年 ＣＳＶ ｷｬﾗﾊﾞﾝ ＦＡＸ 第１回 ５月１９日",
    "half-typed": "社会保 学習 電話相 生活保 キャラ パンフ 見本県社 例川文化 宣伝行 運営委",
    "hyphen": "000‐000‐0000 000－000－0000 シ―ル カレンダ－ メ−ル オ－プンデ―タ",
}
"""Classes in which a right page holds what is typed, after NFKC and case folding (and with one hyphen for all, in the last)."""

SEVERAL = (
    "例川市 懇談",
    "介護 署名",
    "見本駅 宣伝",
    "年金 講座",
    "試浜　署名",
    "医療 要望書",
    "県 交渉 回答",
    "団体 人数 合計",
)

SPOKEN = {
    "ねんきん": ("年金",),
    "かいご": ("介護",),
    "しょめい": ("署名",),
    "ちんじょう": ("陳情",),
    "せいかつほご": ("生活保護",),
    "ほけんりょう": ("保険料",),
    "れいがわし": ("例川市",),
    "でんわそうだ": ("電話相談",),
    "ガクシュウカイ": ("学習会",),
    "セミナー": ("講座", "セミナー"),
    "令和１３年５月": ("令和13年5月", "2031年5月"),
    "第一回": ("第1回", "第一回"),
}
"""Readings, synonyms and other numerals, with the forms that are meant."""

NOWHERE = ("ぬるぽがが", "妖怪", "qzxqv", "鬼火 妖怪", "ゑびすまる", "第９８７回", "鯨ノ門", '"署名の介護"')

QUERIES = (
    *(Query(kind, typed) for kind, row in LITERAL.items() for typed in row.split(" ")),
    *(Query("several words", typed) for typed in SEVERAL),
    *(Query("reading, synonym", typed, written) for typed, written in SPOKEN.items()),
    *(Query("not there", typed) for typed in NOWHERE),
)
