"""Events with their results, as an editor would have written them."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from .calendar import LAST_YEAR, WEEKDAYS, days, dice
from .reference import ORGANIZATIONS, SIGNATURES, TOPICS, Row, towns

KINDS = (
    ("street_action", "{place}の宣伝・署名行動"),
    ("meeting", "運営委員会"),
    ("street_action", "{place}の夕方の宣伝行動"),
    ("study", "{topic} & くらしの学習会"),
    ("street_action", "{place}の昼の宣伝行動"),
    ("talks", "{place}との懇談"),
    ("street_action", "{place}の「署名の日」の行動"),
    ("hotline", "{topic}の電話相談"),
    ("campaign_day", "県内いっせい宣伝（{topic}）"),
    ("negotiation", "県との{topic}の交渉"),
)
UPCOMING = 10
DEMANDS = (
    ("資格確認書を全員に渡すこと", "全員に渡す方向で市町村と話しあっています。"),
    ("介護職員の賃金を上げること", "国に求めていきます。"),
    ("子どもの医療費を18歳まで無料にすること", "今の制度を続けながら、広げることを検討します。"),
    ("国保料（税）への補助を増やすこと", "財政の状況を見て考えます。"),
    ("相談の窓口を休日も開くこと", "職員の体制をととのえてから検討します。"),
)


def events(reports: int) -> list[Row]:
    """Two past events a report, in the order of time."""
    return [_held(number, day) for number, day in enumerate(days(2 * reports, reports))]


def upcoming() -> list[Row]:
    """A few that are still to come, always as many."""
    first = date(LAST_YEAR + 1, 5, 27)
    return [_announced(number, first + timedelta(days=6 * number)) for number in range(UPCOMING)]


def _announced(number: int, day: date) -> Row:
    """What is known before the day; two on one day are of different kinds and hours."""
    chance = dice("event", day, number)
    kind, title = KINDS[number % len(KINDS)]
    _, town = chance.choice(towns())
    topics = chance.sample(TOPICS, chance.choice((1, 1, 2)))
    local = "{place}" in title
    start = ("10:30", "13:30")[number % 2]
    return {
        "id": f"{day}-{kind.replace('_', '-')}",
        "title": title.format(place=town, topic=topics[0]),
        "kind": kind,
        "date": day,
        "weekday": WEEKDAYS[day.weekday()],
        "start": start,
        "end": f"{int(start[:2]) + 2}:00",
        "place": f"{town}の駅前" if local else "見本社保協事務所",
        "host": ["見本社保協"],
        "topics": sorted(topics),
        **({"municipality": town} if local else {}),
        **({"campaign": SIGNATURES[0]} if kind in {"street_action", "campaign_day"} else {}),
        **(
            {"counterpart": f"{town}国保年金課" if local else "見本県健康福祉部"}
            if kind in {"talks", "negotiation"}
            else {}
        ),
        "summary": f"{topics[0]}をよくするために、県内の団体が力を合わせます。",
        "updated": min(day - timedelta(days=10), date(LAST_YEAR + 1, 5, 17)),
    }


def _held(number: int, day: date) -> Row:
    chance = dice("result", day, number)
    event = _announced(number, day) | {"updated": day + timedelta(days=1)}
    if event["kind"] in {"talks", "negotiation"}:
        event["demands"] = list(_demands(chance, day))
    return event | {"result": _result(chance, event["kind"])}


def _result(chance: Random, kind: str) -> Row:
    shares = {name: chance.randint(2, 15) for name in chance.sample(ORGANIZATIONS, chance.randint(3, 5))}
    people = sum(shares.values())
    result: Row = {"people": people, "organizations": len(shares), "by_organization": shares}
    if kind in {"street_action", "campaign_day"}:
        result["signatures"] = {SIGNATURES[0]: chance.randint(10, 150), SIGNATURES[1]: chance.randint(5, 60)}
        result["handouts"] = [{"item": "チラシ", "count": chance.randint(10, 90) * 10, "unit": "枚"}]
    if kind == "street_action" and chance.random() < 0.3:
        result["sticker_vote"] = {
            "question": "医療費の窓口負担を増やすことに",
            "for": chance.randint(0, 9),
            "against": chance.randint(20, 80),
        }
    if kind == "study":
        online = chance.randint(1, people - 1)
        result |= {"in_person": people - online, "online_people": online}
    if kind == "hotline":
        result["consultations"] = chance.randint(8, 60)
    return result


def _demands(chance: Random, day: date) -> Iterator[Row]:
    for text, answer in chance.sample(DEMANDS, 3):
        yield {"text": text, "answer": answer, "section": "医療保険課", "answered": day + timedelta(days=20)}
