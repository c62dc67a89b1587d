"""The made-up prefecture: the rows of tests/site, and towns enough for a table of the usual length."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

TEST_SITE = Path(__file__).parent.parent / "site"
ORGANIZATIONS = ("甲組合", "乙組合", "丙女性の会", "丁年金者の会", "戊医師の会", "例川地域社保協")
SIGNATURES = ("くらしを守る署名", "介護をよくする署名")
TOPICS = ("医療", "介護", "くらし")
GROUPS = ("緑の会", "青の会", "白の会", "赤の会")
_MORE = 27
_DIGITS = "〇一二三四五六七八九"
_READINGS = ("", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう")

Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    """The rows of one file of tests/site."""
    found: list[Row] = yaml.safe_load((TEST_SITE / "data" / name).read_text(encoding="utf-8"))
    return found


def municipalities() -> list[Row]:
    """Thirty-three, as in a prefecture of the middle size; no name is that of a real one."""
    return [*rows("municipalities.yml"), *(_town(number) for number in range(1, _MORE + 1))]


@cache
def towns() -> tuple[tuple[str, str], ...]:
    """Id and name of each."""
    return tuple((row["id"], row["name"]) for row in municipalities())


def _town(number: int) -> Row:
    tens, ones = divmod(number, 10)
    word = (_DIGITS[tens] + "十" if tens > 1 else "十" * tens) + (_DIGITS[ones] if ones else "")
    reading = (_READINGS[tens] if tens > 1 else "") + "じゅう" * bool(tens) + _READINGS[ones]
    return {
        "id": f"rei-{number}",
        "name": f"例{word}町",
        "reading": f"れい{reading}まち",
        "code": str(99501 + number),
        "kind": "町",
        "tile": [4 + (number - 1) % 9, 4 + (number - 1) // 9],
    }


def campaigns() -> list[Row]:
    """Those of tests/site without what belongs to its own events and days."""
    found = rows("campaigns.yml")
    for campaign in found:
        for submission in campaign.get("submissions", ()):
            submission.pop("event", None)
        campaign.pop("deadlines", None)
    return found
