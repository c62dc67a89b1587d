"""Petitions, surveys and the rounds of talks."""

from collections.abc import Iterator
from datetime import date, timedelta

from .calendar import days, dice, fiscal_year, fiscal_years
from .reference import GROUPS, TOPICS, Row, municipalities, towns

_TITLES = (
    "国保料を下げることを求める陳情",
    "医療費の窓口負担を増やさないよう求める陳情",
    "介護で働く人の待遇をよくすることを求める陳情",
    "子どもの医療費の助成を広げる陳情",
    "地域の病院を守ることを求める陳情",
)
_OUTCOMES = ("採択", "趣旨採択", "不採択", "不採択", "継続審査", "一部採択")
COLUMNS = (
    {"name": "fee", "title": "国保料（年額）", "type": "integer", "unit": "円", "minimum": 0},
    {"name": "rate", "title": "滞納のある世帯", "type": "number", "unit": "％", "minimum": 0, "maximum": 100},
    {"name": "visits", "title": "相談に来た人", "type": "integer", "unit": "人", "minimum": 0},
    {"name": "aid", "title": "高校生の医療費助成", "type": "boolean"},
)


def petitions(reports: int) -> Iterator[Row]:
    """One to ten reports, with what the committee and the plenary did."""
    for number, day in enumerate(days(max(1, reports // 10), reports)):
        yield _petition(number, day)


def _petition(number: int, day: date) -> Row:
    chance = dice("petition", number)
    identity, town = chance.choice(towns())
    outcome = chance.choice(_OUTCOMES)
    favour = sorted(chance.sample(GROUPS, 2))
    against = sorted(set(GROUPS) - set(favour))
    voted = {} if outcome == "継続審査" else {"for": favour, "against": against}
    return {
        "id": f"{fiscal_year(day)}-{identity}-{number}",
        "title": _TITLES[number % len(_TITLES)],
        "kind": "chinjo",
        "assembly": f"{town}議会",
        "municipality": town,
        "submitters": ["見本社保協"],
        "submitted": day,
        "topics": [TOPICS[number % len(TOPICS)]],
        "stages": [
            {"body": "厚生委員会", "date": day + timedelta(days=20), "outcome": outcome},
            {"body": "本会議", "date": day + timedelta(days=30), "outcome": outcome, **voted},
        ],
        "updated": day + timedelta(days=31),
    }


def surveys(reports: int) -> Iterator[tuple[str, Row, str]]:
    """One a fiscal year: its name, the front matter and the table with one row a municipality."""
    previous: str | None = None
    for year in fiscal_years(reports):
        name = f"{year}-kurashi"
        yield name, _survey(year, previous), "\n".join(("code,name,fee,rate,visits,aid", *_answers(year), ""))
        previous = name


def _survey(year: int, previous: str | None) -> Row:
    return {
        "title": f"くらしの調査 {year}",
        "question": f"{year}年の国保料はいくらですか",
        "result": "町によって、保険料にも助成にも大きな差があります。",
        "date": f"{year}-06",
        "asked": "見本県内の市町村",
        "source": f"見本社保協「くらしの調査 {year}」",
        "topics": ["くらし"],
        "columns": [dict(column) for column in COLUMNS],
        "mapped": "fee",
        **({"previous": previous} if previous else {}),
    }


def _answers(year: int) -> Iterator[str]:
    for town in municipalities():
        chance = dice("survey", year, town["code"])
        fee, visits = chance.randint(1400, 1900) * 100, chance.randint(0, 400)
        rate = "未回答" if chance.random() < 0.1 else f"{chance.randint(50, 150) / 10}"
        yield f"{town['code']},{town['name']},{fee},{rate},{visits},{chance.choice(('はい', 'いいえ', ''))}"
