"""Figures, times and tables of a report against the records of the days that it speaks of."""

from typing import Any

import pytest

from macros.checks.prose.numbers import numbers, times
from macros.checks.report_figures import figures_in_reports, tables_in_reports
from macros.model.site import Register, Site, Source

from .. import factories as make

PAGE = "docs/a.md"
ACTION: dict[str, Any] = {
    "start": "13:30",
    "end": "15:00",
    "result": {
        "people": 26,
        "organizations": 11,
        "by_organization": {"甲組合": {"people": 7, "note": "うち開業医2人"}, "乙組合": 19},
        "partial": True,
        "signatures": {"保険の署名": 42},
        "handouts": ({"item": "チラシ", "count": 1000, "unit": "枚"},),
        "sticker_vote": {"question": "廃止", "for": 3, "against": 72, "stated": 75},
        "note": "画板を4枚使いました",
    },
}
LATER: dict[str, Any] = {
    "id": "tsudoi",
    "kind": "study",
    "title": "くらしのつどい",
    "date": "2023-12-10",
    "result": {"people": "50超", "in_person": 32, "online_sites": 17},
}


def written(text: str, **rows: Any) -> Site:
    """A report of that text, which names an action and a later meeting."""
    events = (make.event(**ACTION), make.event(**LATER))
    report = make.at(make.report(events=("action", "tsudoi")), PAGE)
    return make.site(**({"events": events, "reports": (report,), "sources": (Source(PAGE, text),)} | rows))


def wrong(text: str, **rows: Any) -> list[int]:
    """The lines that are found."""
    return [problem.line for problem in figures_in_reports(written(text, **rows))]


@pytest.mark.parametrize(
    "text",
    [
        "11月25日（土）13:30～15:00に行いました。11団体から26人。",
        "11月25日、署名は42筆、チラシは1,000枚。シールは75枚、反対は72枚でした。",
        "１１月２５日、署名は４２筆。",
        "11月25日、開業医は2人、画板は4枚。",
        "11月25日、午後1時半から午後3時まで。",
        "11月25日。3人ほどが足を止め、40代の方も。3人に1人が署名。2人目は断りました。",
        "11月25日、約25人。20人を超える参加でした。",
        "11月25日、相談は5件。資料は8冊。",
        "12月10日、50人を超える参加。会場に32人、17カ所から。",
        "11月26日は、署名が24筆。",
        "前書き。署名は24筆。",
        "## くらしのつどい\n\n17ヶ所から。",
    ],
)
def test_what_the_records_say_is_no_problem(text: str) -> None:
    assert wrong(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "11月25日、署名は24筆。",
        "11月25日、62人。",
        "11月25日、62名が参加。",
        "11月25日、12団体。",
        "11月25日、100枚。",
        "11月25日、約40人。",
        "11月25日、60人を超える参加。",
        "11月25日13:00から。",
        "11月25日、13:30～16:00。",
        "11月25日、午後3時半まで。",
        "11月25日15:00～15:00。",
        "11月25日15:00～13:30。",
        "令和5年11月25日、６２人。",
        "12月10日、13カ所から。",
        "## くらしのつどい（報告）{#tsudoi}\n13カ所から。",
    ],
)
def test_what_contradicts_the_records_is_a_problem(text: str) -> None:
    assert wrong(text) == [text.count("\n") + 1]


CONTEXTS = {
    "what follows a dated paragraph": ("11月25日のこと。\n\n署名は24筆。", [3]),
    "until a heading": ("11月25日のこと。\n\n## 次\n\n署名は24筆。", []),
    "until another date": ("11月25日のこと。\n\n11月26日のこと。\n\n署名は24筆。", []),
    "until another event": ("11月25日のこと。\n\n12月10日のこと。\n\n26人。", [5]),
    "two events at once": ("11月25日と12月10日のこと。26人と32人。", []),
    "a paragraph of several lines": ("署名は24筆。\n11月25日のこと。", [1]),
    "an item for itself": ("- 11月25日のこと\n- 署名は24筆", []),
    "an item under a paragraph": ("11月25日のこと。\n\n- 署名は24筆", [3]),
    "what is below an item": ("- 11月25日のこと\n  - 署名は24筆\n  62人\n- 署名は24筆", [2, 3]),
    "a table row for itself": ("|日|数|\n|---|---|\n|11月25日|24筆|\n|12月10日|24筆|", [3]),
    "code": ("11月25日のこと。\n\n```\n24筆\n```\n\n`24筆` https://example.org/24筆", []),
    "front matter": ("---\ntitle: 11月25日\nsummary: 24筆\n---\n\n11月25日、24筆。", [6]),
}


@pytest.mark.parametrize("name", CONTEXTS)
def test_how_long_a_paragraph_speaks_of_an_event(name: str) -> None:
    text, lines = CONTEXTS[name]
    assert wrong(text) == lines


def test_only_events_that_the_report_names_are_compared() -> None:
    report = make.at(make.report(events=("tsudoi",)), PAGE)
    assert wrong("11月25日、24筆。", reports=(report,)) == []


def test_an_event_without_hours_or_a_result_contradicts_nothing() -> None:
    assert wrong("11月25日13:00、24筆、62人。", events=(make.event(),)) == []


def test_campaigns_are_compared_by_their_submissions_and_their_name_in_a_heading() -> None:
    row = make.campaign(
        title="新しいパンフの普及",
        submissions=({"date": "2023-11-25", "signatures": 1241, "nationwide": "約65000", "event": "action"},),
        distribution={"item": "パンフ", "ordered": 1000, "by_organization": {"甲組合": 200}, "stated": "700超"},
    )
    given = {"campaigns": Register((row,)), "events": (make.event(),)}
    assert wrong("11月25日、1,241筆、全体で6万5千筆。", **given) == []
    assert wrong("11月25日、1,214筆、全体で5万6千筆。", **given) == [1, 1]
    assert wrong("## 新しいパンフの普及\n\n1,000冊。700冊を超えました。甲組合は200冊。", **given) == []
    assert wrong("## 新しいパンフの普及\n\n1,100冊", **given) == [3]


TABLE = "11月25日のこと。\n\n| 団体 | 人数（人） |\n|---|---|\n| {} | {} |\n| 乙組合 | 19 |\n| 計 | {} |"


@pytest.mark.parametrize(
    ("name", "people", "total", "lines"),
    [
        ("甲組合", 7, 26, []),
        ("甲（うち開業医2人）", 7, 26, []),
        ("甲組合", "7人", 26, []),
        ("甲組合", 8, 26, [5]),
        ("甲組合", 7, 27, [7]),
        ("丙の会", 7, 26, [5, 3]),
    ],
)
def test_a_table_of_organizations_is_that_of_the_record(
    name: str, people: object, total: int, lines: list[int]
) -> None:
    found = list(tables_in_reports(written(TABLE.format(name, people, total))))
    assert [problem.line for problem in found] == lines


def test_what_nobody_can_have_counted_is_no_cell() -> None:
    found = list(tables_in_reports(written(TABLE.format("甲組合", "9" * 5000, 26))))
    assert all(len(problem.message) < 200 for problem in found)


def test_other_tables_are_left_alone() -> None:
    other = "11月25日のこと。\n\n| 名前 | 金額（円） |\n|---|---|\n| 甲組合 | 8 |\n\n| 団体 | 経過 |\n|---|---|\n| 甲組合 | 8 |"
    assert list(tables_in_reports(written(other))) == []
    assert list(tables_in_reports(written(other.replace("金額（円）", "人数（人）").replace("甲組合", "丙の会")))) == []


def test_a_message_says_what_the_record_holds() -> None:
    figure, clock = figures_in_reports(written("11月25日13:00、署名は24筆。"))
    assert figure.message == "「24筆」は記録にありません。「駅前宣伝」にあるのは 42（筆）です。どちらかを直してください"
    assert (
        clock.message == "「13:00」は記録と合いません。「駅前宣伝」の時刻は 13:30～15:00 です。どちらかを直してください"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,241筆", [(1241, "筆")]),
        ("６万５千筆", [(65000, "筆")]),
        ("1.2万筆", [(12000, "筆")]),
        ("3千枚", [(3000, "枚")]),
        ("13ヵ所、5か所、2箇所", [(13, "カ所"), (5, "カ所"), (2, "カ所")]),
        ("75票", [(75, "枚")]),
        ("第6分科会、33市町村、3人家族、10人中、2名称、3回線、個人、1個人、第2団体", []),
    ],
)
def test_figures_as_they_are_written(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(found.value, found.unit) for found in numbers(text)] == expected


def test_times_as_they_are_written() -> None:
    assert [minutes for _, minutes in times("9:45～12:00、午後1時30分、18時半、13時")] == [585, 720, 810, 1110, 780]
    assert list(times("2時間、10時点、1:2:3、比は3:2")) == []


def test_a_report_is_left_alone_while_a_record_that_it_names_cannot_be_read() -> None:
    text = "11月25日、署名は24筆。"
    assert wrong(text) == [1]
    assert wrong(text, unread=frozenset({"action"})) == []


def test_a_name_that_is_not_registered_is_not_told_once_more_by_the_table() -> None:
    result = ACTION["result"] | {"by_organization": {"甲組会": 7, "乙組合": 19}}
    events = (make.event(**ACTION | {"result": result}),)
    assert list(tables_in_reports(written(TABLE.format("甲組合", 7, 26), events=events))) == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("11月25日、賛成3枚、反対72枚。", []),
        ("11月25日、賛成が72枚、反対が3枚。", [1, 1]),
        ("11月25日、賛成：７２票。", [1]),
        ("11月25日、75枚のうち72枚が反対。", []),
        ("賛成72枚。", []),
    ],
)
def test_votes_are_not_the_wrong_way_round(text: str, lines: list[int]) -> None:
    assert wrong(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("11月25日、計26人。署名は計42筆。", []),
        ("11月25日、計11団体26人が参加。甲組合は7人。", []),
        ("11月25日、参加者は26人。", []),
        ("11月25日、計7人。", [1]),
        ("11月25日、総勢7人が参加。", [1]),
        ("11月25日、参加は7人。", [1]),
        ("11月25日、参加は、甲組合7人、乙組合19人の計26人。", []),
        ("11月25日、計11団体7人。", [1]),
        ("12月10日、会場は計32人。", []),
    ],
)
def test_a_part_is_not_told_as_the_whole(text: str, lines: list[int]) -> None:
    assert wrong(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("11月25日、署名42、シール投票75（反対72、賛成3）。", []),
        ("11月25日、署名は24。", [1]),
        ("11月25日、署名24を集めた。", [1]),
        ("11月25日、シール投票57。", [1]),
        ("11月25日、シール投票75（反対73、賛成2）。", [1, 1]),
        ("11月25日、シールは反対3、賛成72。", [1, 1]),
        ("11月25日、署名2項目、署名10分、署名1、2。", []),
        ("11月25日の委員会は賛成3、反対3。", []),
        ("11月25日、署名は四十二筆。", []),
        ("11月25日、署名は二十四筆。", [1]),
        ("11月25日、署名は二四筆。", [1]),
        ("11月25日、二十六人が参加。", []),
        ("11月25日、六十二人が参加。", [1]),
        ("11月25日、数十人が足を止めた。一人ひとりの声。十数枚。", []),
        ("11月25日、十二団体。", [1]),
    ],
)
def test_figures_without_a_unit_and_in_kanji(text: str, lines: list[int]) -> None:
    assert wrong(text) == lines


TWO = {
    "date": "2023-12-12",
    "id": "caravan",
    "title": "キャラバン",
    "result": {"signatures": {"消費税の署名": 8, "保険証の署名": 9}},
}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("12月12日、消費税の署名8筆、保険証の署名9筆。", []),
        ("12月12日、消費税5%署名9筆、保険証を残す署名8筆。", [1, 1]),
        ("12月12日、署名は合わせて17筆。", []),
        ("12月12日、署名は合わせて9筆。", [1]),
        ("12月12日、保険証の署名は計9筆。", []),
        ("12月12日、署名8筆。", []),
    ],
)
def test_the_figure_of_one_campaign_is_not_told_of_another(text: str, lines: list[int]) -> None:
    rows = Register((make.campaign(id="a", title="消費税の署名"), make.campaign(id="b", title="保険証の署名")))
    events = (make.event(**TWO),)
    report = make.at(make.report(events=("caravan",)), PAGE)
    assert wrong(text, campaigns=rows, events=events, reports=(report,)) == lines
