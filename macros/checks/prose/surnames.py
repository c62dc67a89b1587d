"""Common Japanese surnames, for where nothing but the name itself tells that it is one.

Only those of two characters or more, and none that is better known as a prefecture or a city: 森 and 千葉 are words as well.
"""

import re

_WRITTEN = """
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 松本 井上 木村 清水 山崎
    池田 橋本 阿部 石井 斎藤 斉藤 齋藤 齊藤 前田 藤田 小川 岡田 後藤 長谷川 村上 近藤 坂本 遠藤 青木 藤井
    西村 太田 福田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田
    酒井 工藤 横山 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 杉山 増田 菅原 平野 小島
    大塚 千田 久保 松井 岩崎 桜井 木下 野口 松尾 野村 菊地 菊池 佐野 大西 杉本 新井 浜田 古川 市川 小松
    水野 島田 山内 西田 菅野 北村 五十嵐 安田 中田 川口 平田 川村 飯田 久保田 吉川 本田 沢田 辻井 関口
    吉村 渋谷 大久保 岩田 中西 服部 樋口 川上 永井 松岡 田口 山中 森本 土屋 矢野 広瀬 秋山 石原 松下 大橋
    松浦 馬場 吉岡 荒木 小池 浅野 荒井 大島 小山 野田 熊谷 鎌田 星野 黒田 内藤 岡崎 大谷 川田 堀内 高野
    尾崎 望月 永田 松村 栗原 西川 早川 片山 松永 田辺 本間 奥村 飯塚 小沢 古賀 大川 篠原 平井 大石 児玉
    白石 荻野 小西 八木 上原 平山 須藤 小野寺 大竹 桑原 村井 金井 三宅 青山 須田 岸本 川島 関根 中嶋 中島
    小泉 片岡 窪田 福本 石橋 成田 小田 津田 宮田 武井 長田 亀井 河野 塚本 今村 村山 大森 大山 北川 天野
    小倉 落合 西山 栗田 植田 神田 三上 木内 滝沢 榎本 黒川 稲葉 石塚 坂井 高山 堤田 相沢 笠原 大沢 岩本
    大場 田島 西岡 吉野 水谷 深沢 浅井 小室 井口 今野 戸田 高井 新田 高島 中井 佐久間 曽我 桜田 飯島 高松
    加納 石黒 根岸 宇野 安部 鶴田 桑田 中沢 沼田 佐伯 矢島 大内 竹田 二宮 村松 山岸 三好 内山 杉浦 松原
    西野 長尾 立川 青柳 宮内 米田 竹中 植木 向井 金田 徳永 土井 下田 中尾 花田 泉田 若林 増井 井手 柳田
    細川 柏木 町田 片桐 都築 伊東 牧野 川端 甲斐 稲垣 難波 坂口 横田 寺田 松山 野崎 三木 山下 岡村 小原
    河合 川合 藤川 上村 宮川 宮下 谷川 前川 細田 大木 松崎 堀田 福永 森下 山根 長嶋 長島
"""
SURNAMES: frozenset[str] = frozenset(_WRITTEN.split())

_PLACE = re.compile("[県市区町村駅郡地部側園院館校会社署店寺線型課室局]")
"""What makes 小田原市 or 青山病院 of a surname."""


def surname(run: str) -> str:
    """The surname that a run of kanji begins with, unless the rest makes a place or a body of it."""
    found = next((run[:size] for size in (3, 2) if run[:size] in SURNAMES), "")
    return "" if _PLACE.search(run, len(found)) else found
