"""Reports and materials as an editor writes them: 2–4 kB of headings, paragraphs, lists and a table."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from .calendar import LAST_YEAR, dice, fiscal_year, spoken
from .reference import SIGNATURES, Row

MEETINGS = ("見本社保協総会", "見本社保協運営委員会", "見本県社保協ブロック会議", "地域社保協の交流会")
SENTENCES = (
    "保険料が高くて払えないという声が、どの地域からも寄せられています。",
    "窓口の負担が重いと、具合が悪くても病院に行くのをがまんする人が出ます。",
    "**必要な人が必要なときに使える制度**にすることが、何より大切です。",
    "駅前では、若い人が足を止めて話を聞いてくれる場面がふえました。",
    "署名用紙を持ち帰り、家族や職場でひろげてくれた人もいます。",
    "市町村の窓口で、ていねいに話を聞くところと、そうでないところの差があります。",
    "介護の現場では、人手が足りず、休みもとりにくい状態が続いています。",
    "利用料が上がると、回数を減らしたり、やめたりする人が出ることが心配されます。",
    "学習会では、*しくみを知ると話しやすくなる* という感想が多く出されました。",
    "県にたいしては、市町村への補助をふやすよう、くりかえし求めてきました。",
    "物価が上がるなかで、年金の実質の額は下がり続けています。",
    "地域の病院がなくなると、救急車の行き先が決まらないことがふえます。",
    "高校を卒業するまでの医療費の助成は、県内でも少しずつ広がっています。",
    "団体どうしで日程を早く知らせあい、行動が重ならないようにしました。",
    "はじめて参加した人が話しやすいよう、マイクの順番をくふうしました。",
    "チラシは文字を大きくし、裏に相談の窓口の案内をのせました。",
    "議会の傍聴にも取りくみ、やりとりを機関紙で知らせました。",
    "回答は文書で出してもらい、次の懇談のときに確かめることにしました。",
    "行動のあとにふりかえりの時間をとり、次に生かすことを話しあいました。",
    "困っている人ほど声をあげにくいので、こちらから出かけていくことが必要です。",
)
ITEMS = (
    "署名を持ち歩き、会議のたびに集める",
    "地域ごとに学習会を開く",
    "市町村の窓口で、減免の案内があるか確かめる",
    "議会の日程を早めに知らせあう",
    "チラシの文字を大きくし、絵を入れる",
    "相談で多かったことを、次の要望書に入れる",
    "SNSで行動の予定を知らせる",
    "参加した団体の機関紙にのせる",
)


def report_uri(number: int, event: Row) -> str:
    """Where the report on an event stands below ``docs/``."""
    day = _written(event["date"])
    return f"reports/{fiscal_year(day)}/{day}-{number:04}.md"


def report(number: int, told: list[Row], previous: str | None) -> tuple[Row, str]:
    """Front matter and text of one report on one or two events; ``previous`` is the path of the one before it."""
    chance = dice("report", number)
    day = _written(told[0]["date"])
    meeting = chance.choice(MEETINGS)
    head: Row = {
        "title": f"{meeting}への報告（{day.year}年{day.month}月{day.day}日）",
        "date": day,
        "meeting": meeting,
        "topics": told[0]["topics"],
        **({"municipalities": [told[0]["municipality"]]} if "municipality" in told[0] else {}),
        "events": [event["id"] for event in told],
        "summary": f"{spoken(told[0]['date'])}の行動と、これからの取りくみを報告します。",
    }
    return head, "\n\n".join(_blocks(chance, told, previous)) + "\n"


def material(number: int, event: Row) -> tuple[str, Row, str]:
    """Name, front matter and text of what was handed out at an event."""
    chance = dice("material", number)
    head: Row = {
        "title": f"{event['topics'][0]}の資料 第{number + 1}集",
        "kind": chance.choice(("handout", "slides", "bulletin", "pamphlet")),
        "date": event["date"],
        "event": event["id"],
        "topics": event["topics"],
        "summary": f"{spoken(event['date'])}に配った資料です。",
    }
    return (
        f"{event['date']}-{number:04}",
        head,
        f"## もくじ {{#contents}}\n\n{_list(chance, 4)}\n\n{_paragraph(chance, 3)}\n",
    )


def _written(day: date) -> date:
    """A report is written two days later, within the same stretch of years."""
    return min(day + timedelta(days=2), date(LAST_YEAR + 1, 3, 31))


def _blocks(chance: Random, told: list[Row], previous: str | None) -> Iterator[str]:
    yield _paragraph(chance, 3)
    for number, event in enumerate(told):
        yield f"## {number + 1}．{event['title']} {{#action-{number + 1}}}"
        yield _figures(event)
        yield _paragraph(chance, chance.randint(2, 3))
        if number == 0:
            yield _table(event)
        yield _list(chance, 3)
    yield "## まわりの動き {#situation}"
    yield _paragraph(chance, chance.randint(2, 5))
    yield f"### 話しあったこと {{#talked}}\n\n{_paragraph(chance, chance.randint(2, 5))}"
    yield "## これから {#next}"
    yield _list(chance, 4, ordered=True)
    yield f"くわしい記録は[行事のページ](../../events/{told[0]['id']}.md)に、これからの日程は[予定](../../events/index.md)にあります。"
    if previous:
        yield f"前の報告の[行動の記録](../../{previous}#action-1)もごらんください。"


def _figures(event: Row) -> str:
    """What the record says, in words; the checks hold the two against each other."""
    result = event["result"]
    told = f"{spoken(event['date'])}の{event['title']}には、{result['organizations']}団体から{result['people']}人が参加しました。"
    if "signatures" in result:
        told += f"{SIGNATURES[0]}は{result['signatures'][SIGNATURES[0]]}筆、"
        told += f"{SIGNATURES[1]}は{result['signatures'][SIGNATURES[1]]}筆集まりました。"
    if "consultations" in result:
        told += f"相談は{result['consultations']}件でした。"
    return told


def _table(event: Row) -> str:
    rows = event["result"]["by_organization"].items()
    return "\n".join(("| 団体 | 人数（人） |", "| --- | ---: |", *(f"| {name} | {people} |" for name, people in rows)))


def _paragraph(chance: Random, sentences: int) -> str:
    return "\n".join(chance.sample(SENTENCES, sentences))


def _list(chance: Random, items: int, *, ordered: bool = False) -> str:
    return "\n".join(f"{f'{n}.' if ordered else '-'} {item}" for n, item in enumerate(chance.sample(ITEMS, items), 1))
