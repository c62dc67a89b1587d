"""A good and a broken example of every rule, side by side."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from macros.model.record import Place
from macros.model.reference import Person, Venue
from macros.model.report import Page
from macros.model.site import Register, Site, Source

from .. import factories as make
from ..views.survey_records import FEE, council, survey

PAGE, EVENTS, CAMPAIGNS, SESSIONS = "docs/a.md", "data/events/2023.yml", "data/campaigns.yml", "data/seminars/2023.yml"
TOWNS = "data/municipalities.yml"
TODAY = date(2023, 12, 31)


class Example(NamedTuple):
    """Two sites that differ in one thing, and where the second is wrong."""

    good: Callable[[], Site]
    broken: Callable[[], Site]
    at: str
    today: date = TODAY


def said(text: str, **rows: Any) -> Site:
    """A council with one page of that text."""
    return make.site(sources=(Source(PAGE, text),), **rows)


def prose(good: str, broken: str, line: int = 1) -> Example:
    """Two texts."""
    return Example(lambda: said(good), lambda: said(broken), f"{PAGE}:{line}")


def reported(text: str) -> Site:
    """A report that names one action of 25 November, with its record."""
    result = {
        "people": 10,
        "by_organization": {"甲組合": 7, "乙組合": 3},
        "signatures": {"保険の署名": 42},
    }
    action = make.event(start="13:30", end="15:00", result=result)
    return said(text, events=(action,), reports=(make.at(make.report(events=("action",)), PAGE),))


def events(first: dict[str, Any], second: dict[str, Any], place: Place = ("id",), **rows: Any) -> Site:
    """Two events, the second on line 9."""
    one = make.at(make.event(id="a", **first), EVENTS, {("id",): 2})
    two = make.at(make.event(id="b", **second), EVENTS, {place: 9})
    return make.site(events=(one, two), **rows)


def tiled(first: tuple[int, int], second: tuple[int, int]) -> Site:
    """Two towns on the map, the second on line 9."""
    one = make.at(make.municipality("見本市", "mihon", "99201", tile=first), TOWNS, {("tile",): 2})
    two = make.at(make.municipality("試浜市", "shihama", "99202", tile=second), TOWNS, {("tile",): 9})
    return make.site(municipalities=Register((one, two)))


def alone(place: Place = ("id",), **changes: Any) -> Site:
    """One event, with that place of it on line 9."""
    return make.site(events=(make.at(make.event(**changes), EVENTS, {place: 9}),))


def campaigns(place: Place, **changes: Any) -> Site:
    """One campaign, with that place of it on line 9."""
    return make.site(campaigns=Register((make.at(make.campaign(**changes), CAMPAIGNS, {place: 9}),)))


def sessions(*numbers: int) -> Site:
    """Sessions a month apart, the last on line 9."""
    rows = [
        make.session(id=f"s{place}", number=number, date=f"2023-{4 + place:02}-20")
        for place, number in enumerate(numbers)
    ]
    rows[-1] = make.at(rows[-1], SESSIONS, {("number",): 9})
    return make.site(sessions=tuple(rows))


def petitions(**changes: Any) -> Site:
    """One petition whose days are not known."""
    stages = ({"body": "本会議", "date": "不明", "outcome": "採択"},)
    return make.site(petitions=(make.at(make.petition(stages=stages, **changes), PAGE, {("id",): 9}),))


def tomorrow(**changes: Any) -> Site:
    """A report of January 2024."""
    return make.site(reports=(make.at(make.report(date="2024-01-20", **changes), PAGE, {("date",): 9}),))


def material(*files: str) -> Site:
    """A handout with one file, and what lies in ``docs/``."""
    row = make.material(files=({"title": "レジュメ", "file": "nenkin.pdf"},))
    return make.site(materials=(make.at(row, PAGE, {("files", 0, "file"): 9}),), files=dict.fromkeys(files, 1))


def surveyed(date: str = "2022-11", unit: str = "円") -> Site:
    """A survey, and one before it."""
    places: dict[Place, int] = {("previous",): 8, ("columns", 0): 9}
    now = make.at(survey(FEE, previous="before"), PAGE, places)
    return council(now, survey({**FEE, "unit": unit}, id="before", date=date))


def named(first: str, second: str) -> Site:
    """Two people, the second on line 9."""
    one, two = (Person(id=f"p{number}", name=name, scope=("web",)) for number, name in enumerate((first, second)))
    return make.site(people=Register((one, make.at(two, "data/people.yml", {(): 9}))))


def allowing(rule: str) -> Site:
    """A venue that sets a rule aside on line 9."""
    venue = Venue(id="ekimae", name="見本駅前", municipality="見本市", allow={rule: "わけがあります"})
    return make.site(venues=Register((make.at(venue, "data/venues.yml", {("allow", rule): 9}),)))


def set_aside(text: str) -> Site:
    """A page of that text, which sets a rule about dates aside on its line 9."""
    page = make.at(
        Page(title="題", uri="a.md", allow={"dates-in-prose": "元の文のまま"}), PAGE, {("allow", "dates-in-prose"): 9}
    )
    return said(text, pages=(page,))


def summed_up(total: str) -> Site:
    """A survey of two towns, whose sum stands on line 9."""
    rows = survey(FEE, rows=((100,), (200,)), result=f"2市を合わせて{total}です。")
    return council(make.at(rows, PAGE, {("result",): 9}), towns=2)


def handed_in(signatures: int) -> Site:
    """A campaign that handed in signatures at an event which has a figure of its own."""
    row = make.campaign(submissions=({"date": "2023-11-25", "signatures": signatures, "event": "action"},))
    placed = make.at(row, CAMPAIGNS, {("submissions", 0, "signatures"): 9})
    return make.site(campaigns=Register((placed,)), events=(make.event(result={"signatures": {"保険署名": 42}}),))


def closed(day: str) -> Site:
    """An action of February 2024 for a campaign that ended on the day."""
    action = make.at(make.event(date="2024-02-01", campaign="保険の署名"), EVENTS, {("campaign",): 9})
    return make.site(events=(action,), campaigns=Register((make.campaign(closed=day),)))


ANSWERED = {"text": "保険証を残すこと", "answer": "検討します"}
HANDED_IN = ({"date": "2023-12-31", "signatures": 3},)
SPREAD = {"item": "冊子", "ordered": 1000, "by_organization": {"甲組合": 600}}
DEADLINE = ({"id": "d", "title": "集約", "date": "2023-12-01"},)
WHOLE = {"date": "2023-11-12", "until": "2023-11-13", "title": "大会"}
HALL, HOURS = {"venue": "見本駅前"}, {"start": "13:30", "end": "15:00"}
LATER = {"title": "講演", "start": "15:00", "end": "16:00"}
CLASH = {"title": "講演", "start": "14:00", "end": "16:00"}
TABLE = "11月25日に集まりました。\n\n| 団体 | 人数（人） |\n|---|---|\n| 甲組合 | {} |\n| 乙組合 | 3 |"
SHARES = ("result", "by_organization", "甲")

EXAMPLES: dict[str, Example] = {
    "doubled-ids": Example(
        lambda: events({}, {"date": "2023-12-02"}),
        lambda: make.site(events=(make.event(), make.at(make.event(date="2023-12-02"), EVENTS, {("id",): 9}))),
        f"{EVENTS}:9",
    ),
    "doubled-names": Example(
        lambda: named("例田一郎", "仮野花子"), lambda: named("例田一郎", "例田一郎"), "data/people.yml:9"
    ),
    "doubled-tiles": Example(lambda: tiled((1, 2), (2, 1)), lambda: tiled((1, 2), (1, 2)), f"{TOWNS}:9"),
    "doubled-shares": Example(
        lambda: alone(SHARES, result={"by_organization": {"甲組合": 6, "乙組合": 5}}),
        lambda: alone(SHARES, result={"by_organization": {"甲組合": 6, "甲": 5}}),
        f"{EVENTS}:9",
    ),
    "unknown-names": Example(
        lambda: alone(("venue",), venue="見本駅前"), lambda: alone(("venue",), venue="公会堂"), f"{EVENTS}:9"
    ),
    "files-of-years": Example(
        lambda: make.site(sources=(Source(EVENTS, "- id: a"),)),
        lambda: make.site(sources=(Source("data/events/R6.yml", "- id: a"),)),
        "data/events/R6.yml:1",
    ),
    "wrong-year": Example(lambda: alone(("date",)), lambda: alone(("date",), date="2024-04-01"), f"{EVENTS}:9"),
    "year-of-petitions": Example(lambda: petitions(fiscal_year=2023), petitions, f"{PAGE}:9"),
    "missing-files": Example(lambda: material("materials/nenkin.pdf"), material, f"{PAGE}:9"),
    "unnamed-files": Example(
        lambda: material("materials/nenkin.pdf"),
        lambda: material("materials/nenkin.pdf", "materials/meibo.xlsx"),
        "docs/materials/meibo.xlsx:1",
    ),
    "files-without-links": Example(
        lambda: said("[表](reports/2023/a.csv)", files={"reports/2023/a.csv": 1}),
        lambda: said("表", files={"reports/2023/a.csv": 1}),
        "docs/reports/2023/a.csv:1",
    ),
    "file-types": Example(
        lambda: make.site(files={"assets/a.png": 1}), lambda: make.site(files={"a.docx": 1}), "docs/a.docx:1"
    ),
    "file-names": Example(
        lambda: make.site(files={"assets/a-1.png": 1, "assets/見本（案）.png": 1}),
        lambda: make.site(files={"assets/a (1).png": 1}),
        "docs/assets/a (1).png:1",
    ),
    "made-files": Example(
        lambda: make.site(files={"surveys/a.csv": 1, "assets/a.css": 1}),
        lambda: make.site(files={"data/events.csv": 1}),
        "docs/data/events.csv:1",
    ),
    "links-to-withheld-pages": Example(
        lambda: said("[資料](materials/nenkin.md)", materials=(make.material(),)),
        lambda: said("上\n[資料](materials/nenkin.md#a)", materials=(make.material(publish_from="2024-01-10"),)),
        f"{PAGE}:2",
    ),
    "later-previous": Example(surveyed, lambda: surveyed(date="2024-11"), f"{PAGE}:8"),
    "changed-columns": Example(surveyed, lambda: surveyed(unit="千円"), f"{PAGE}:9"),
    "survey-results": Example(lambda: summed_up("300円"), lambda: summed_up("400円"), f"{PAGE}:9"),
    "figures-in-records": Example(
        lambda: alone(("note",), note="42筆集まりました。", result={"signatures": {"保険署名": 42}}),
        lambda: alone(("note",), note="24筆集まりました。", result={"signatures": {"保険署名": 42}}),
        f"{EVENTS}:9",
    ),
    "days-in-names": Example(
        lambda: alone(("date",), id="2023-11-25-ekimae"),
        lambda: alone(("date",), id="2023-11-26-ekimae"),
        f"{EVENTS}:9",
    ),
    "submissions-against-events": Example(lambda: handed_in(42), lambda: handed_in(24), f"{CAMPAIGNS}:9"),
    "organizations-counted-apart": Example(
        lambda: alone(
            ("result", "organizations"), result={"organizations": 1, "by_organization": {"甲組合・乙組合": 4}}
        ),
        lambda: alone(
            ("result", "organizations"), result={"organizations": 2, "by_organization": {"甲組合・乙組合": 4}}
        ),
        f"{EVENTS}:9",
    ),
    "overlaps": Example(
        lambda: events({**HALL, **HOURS}, {**HALL, **LATER}),
        lambda: events({**HALL, **HOURS}, {**HALL, **CLASH}),
        f"{EVENTS}:9",
    ),
    "overlaps-without-hours": Example(
        lambda: events({**HALL, **HOURS}, {**HALL, **LATER}),
        lambda: events(HALL, {**HALL, "title": "講演"}),
        f"{EVENTS}:9",
    ),
    "twins": Example(
        lambda: events({"title": "駅前宣伝"}, {"title": "年金の学習会"}),
        lambda: events({"title": "見本駅前の宣伝"}, {"title": "見本駅前で宣伝"}),
        f"{EVENTS}:9",
    ),
    "session-numbers": Example(lambda: sessions(1, 2, 3), lambda: sessions(1, 2, 4), f"{SESSIONS}:9"),
    "result-before-the-day": Example(
        lambda: alone(("result",), result={"people": 3}),
        lambda: alone(("result",), date="2024-01-06", result={"people": 3}),
        f"{EVENTS}:9",
    ),
    "result-of-what-was-called-off": Example(
        lambda: alone(("result",), result={"people": 3}),
        lambda: alone(("result",), status="cancelled", result={"people": 3}),
        f"{EVENTS}:9",
    ),
    "unusually-long": Example(
        lambda: alone(("until",), until="2024-02-25"), lambda: alone(("until",), until="2024-03-25"), f"{EVENTS}:9"
    ),
    "coming-for-what-is-closed": Example(lambda: closed("2024-02-01"), lambda: closed("2023-12-31"), f"{EVENTS}:9"),
    "before-its-day": Example(
        lambda: alone(("demands", 0, "answered"), demands=({**ANSWERED, "answered": "2023-11-25"},)),
        lambda: alone(("demands", 0, "answered"), demands=({**ANSWERED, "answered": "2023-11-24"},)),
        f"{EVENTS}:9",
    ),
    "done-before-the-day": Example(
        lambda: campaigns(("submissions", 0, "date"), submissions=HANDED_IN),
        lambda: campaigns(("submissions", 0, "date"), submissions=({**HANDED_IN[0], "date": "2024-01-01"},)),
        f"{CAMPAIGNS}:9",
    ),
    "reports-of-tomorrow": Example(
        lambda: tomorrow(publish_from="2024-01-20"),
        tomorrow,
        f"{PAGE}:9",
    ),
    "outside-its-programme": Example(
        lambda: events(WHOLE, {"title": "分科会", "date": "2023-11-13", "part_of": "a"}, ("date",)),
        lambda: events(WHOLE, {"title": "分科会", "date": "2023-11-22", "part_of": "a"}, ("date",)),
        f"{EVENTS}:9",
    ),
    "orders-against-the-text": Example(
        lambda: campaigns(("distribution", "stated"), distribution=SPREAD | {"stated": "600超"}),
        lambda: campaigns(("distribution", "stated"), distribution=SPREAD | {"stated": "700超"}),
        f"{CAMPAIGNS}:9",
    ),
    "no-result-yet": Example(lambda: alone(date="2023-12-01"), lambda: alone(date="2023-11-30"), f"{EVENTS}:9"),
    "deadline-gone-by": Example(
        lambda: campaigns(("deadlines",), deadlines=DEADLINE, closed="2023-12-01"),
        lambda: campaigns(("deadlines",), deadlines=DEADLINE),
        f"{CAMPAIGNS}:9",
    ),
    "dates-in-prose": prose("2023年11月25日（土）", "日程\n2023年11月25日（日）", 2),
    "weekdays-without-a-year": prose("11月25日（土）", "日程\n11月25日（水）", 2),
    "sums-in-prose": prose("甲7人、乙4人の計2団体11人。", "甲7人、乙4人の計2団体12人。"),
    "unsafe-characters": prose("本文\tと　空白", "本文\u202eと"),
    "figures-in-reports": Example(
        lambda: reported("11月25日（土）13:30に、署名が42筆。"),
        lambda: reported("## 行動\n\n11月25日（土）13:30に、署名が24筆。"),
        f"{PAGE}:3",
    ),
    "tables-in-reports": Example(lambda: reported(TABLE.format(7)), lambda: reported(TABLE.format(8)), f"{PAGE}:5"),
    "raw-html": prose("<ruby>漢<rt>かん</rt></ruby>", "上\n<script>x</script>", 2),
    "unclosed-comments": prose("<!-- 覚え -->\n上", "上\n<!-- 覚え", 2),
    "unsafe-links": prose("[案内](https://example.org/)", "上\n[案内](javascript:x)", 2),
    "pictures-from-elsewhere": prose("![図](zu.png)", "上\n![図](https://example.com/zu.png)", 2),
    "attribute-lists": prose("見出し {#midashi .naka}", "上\n段落\n{: onclick=alert(1) }", 3),
    "names-of-headings": prose("## 見出し {#midashi}", "上\n## 見出し {#見出し}", 2),
    "unread-readings": prose("{保険証|ほけんしょう}", "上\n{保険証|hoken}", 2),
    "full-width-marks": prose("## 見出し", "上\n＃＃ 見出し", 2),
    "second-titles": Example(lambda: reported("## 見出し"), lambda: reported("上\n\n# 見出し"), f"{PAGE}:3"),
    "page-names": Example(
        lambda: said("上"),
        lambda: make.site(sources=(Source("docs/reports/2023/a (1).md", "上"),)),
        "docs/reports/2023/a (1).md:1",
    ),
    "unlisted-people": prose("例田一郎さんの講演", "仮野花子さんの講演"),
    "patients-by-name": prose("当事者の方の話", "当事者の仮野さんの話"),
    "contact-details": prose("申込はいりません", "申込は 090-0000-0000 へ"),
    "idle-allows": Example(lambda: set_aside("2023年11月31日"), lambda: set_aside("2023年11月30日"), f"{PAGE}:9"),
    "unknown-rules": Example(lambda: allowing("overlaps"), lambda: allowing("overlap"), "data/venues.yml:9"),
}
