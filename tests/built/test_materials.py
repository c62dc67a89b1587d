"""Materials on the built pages of the made-up council, against tests/site/README.md."""

import pytest
from bs4 import Tag

from ..conftest import Built
from .reading import linked, pairs, said, section
from .test_hidden import places_of

PAGES = [
    *("2031-04-23-nenkin", "2031-03-dayori", "2031-02-08-gakushu"),
    *("2031-01-22-yobosho", "2030-12-11-genba", "2030-10-tebiki"),
]


def groups(site: Built, heading: str) -> list[tuple[str, list[str]]]:
    """The headings of a list with the pages under them."""
    part = section(site, "materials", heading)
    lists = [(said(tag), tag.find_next("ul")) for tag in part.select("h3")]
    assert all(lists)
    return [(name, [page for page in linked(rows) if page in PAGES]) for name, rows in lists if isinstance(rows, Tag)]


def test_materials_stand_by_year_theme_and_lecturer(test_build: Built) -> None:
    nenkin, dayori, gakushu, yobosho, genba, tebiki = PAGES
    assert groups(test_build, "years") == [
        ("2031年度", [nenkin]),
        ("2030年度", [dayori, gakushu, yobosho, genba, tebiki]),
    ]
    assert groups(test_build, "topics") == [
        ("医療", [gakushu, yobosho]),
        ("介護", [gakushu, genba]),
        ("くらし", [nenkin, dayori, tebiki]),
    ]
    assert groups(test_build, "lecturers") == [
        ("仮野花子さん（戊医師の会会長）", [gakushu]),
        ("例田一郎さん（見本大学教授（社会保障論））", [nenkin]),
        ("例川市の介護職員", [genba]),
        ("元見本新聞記者", [yobosho]),
    ]


FACTS = {
    "2031-04-23-nenkin": [
        ("種類", "レジュメ・資料"),
        ("講師", "例田一郎さん（見本大学教授（社会保障論））"),
        ("講座", "くらしの講座第1回「年金のしくみ」2031年4月23日（水）18:30～20:00"),
        ("テーマ", "くらし"),
    ],
    "2031-03-dayori": [("種類", "機関紙"), ("発行", "丙女性の会"), ("テーマ", "くらし")],
    "2031-02-08-gakushu": [
        ("種類", "スライド"),
        ("講師", "仮野花子さん（戊医師の会会長）"),
        ("発行", "見本県社会保障推進協議会"),
        ("行事", "介護を考える学習会2031年2月8日（土）13:30～16:00"),
        ("テーマ", "医療、介護"),
    ],
    "2030-12-11-genba": [
        ("種類", "レジュメ・資料"),
        ("講師", "例川市の介護職員"),
        ("講座", "くらしの講座第2回「介護の現場から」2030年12月11日（水）18:30～20:00"),
        ("テーマ", "介護"),
    ],
    "2030-10-tebiki": [("種類", "パンフレット"), ("発行", "見本県社会保障推進協議会"), ("テーマ", "くらし")],
}


@pytest.mark.parametrize("identity", FACTS)
def test_the_facts_of_a_material_stand_on_its_page(test_build: Built, identity: str) -> None:
    assert pairs(test_build.main(f"materials/{identity}")) == FACTS[identity]


@pytest.mark.parametrize(
    ("identity", "files"),
    [
        ("2031-04-23-nenkin", {"第1回のレジュメ（PDF1KB）": b"%PDF-1.4"}),
        ("2031-02-08-gakushu", {"投影した資料（PDF4KB）": b"%PDF-1.4", "利用料の表（CSV1KB）": "割合".encode()}),
        ("2031-03-dayori", {}),
        ("2030-12-11-genba", {}),
    ],
)
def test_files_can_be_fetched_and_without_any_the_page_says_so(
    test_build: Built, identity: str, files: dict[str, bytes]
) -> None:
    part = section(test_build, f"materials/{identity}", "files")
    links = {said(link): str(link["href"]) for link in part.select("li a")}
    folder = test_build.folder / "materials" / identity
    assert {name: (folder / href).resolve().read_bytes()[: len(files[name])] for name, href in links.items()} == files
    assert ("準備中" in said(part)) is not bool(files)


@pytest.mark.parametrize(
    ("identity", "day", "machine"),
    [
        ("2031-04-23-nenkin", "2031年4月23日（水）", "2031-04-23"),
        ("2031-03-dayori", "2031年3月", "2031-03"),
        ("2030-10-tebiki", "2030年10月下旬", "2030-10"),
    ],
)
def test_the_day_may_be_a_month(test_build: Built, identity: str, day: str, machine: str) -> None:
    time = test_build.main(f"materials/{identity}").find("time")
    assert isinstance(time, Tag)
    assert (said(time), time["datetime"]) == (day, machine)


def test_what_an_editor_wrote_stands_below_the_facts(test_build: Built) -> None:
    text = test_build.text("materials/2031-04-23-nenkin")
    assert text.index("第1回のレジュメ") < text.index("A4の紙に両面で")


def test_sessions_and_events_lead_to_their_materials(test_build: Built) -> None:
    rows = {linked(row)[0]: row for row in test_build.main("seminars").select("ol > li")}
    told = {name: dict(pairs(row)).get("資料") for name, row in rows.items()}
    assert {name: text for name, text in told.items() if text} == {
        "2031-04-23-koza-1": "年金のしくみ（第1回の資料）",
        "2030-12-11-koza-2": "介護の現場から（第2回の資料）準備中",
    }
    assert "2031-04-23-nenkin" in linked(rows["2031-04-23-koza-1"])
    for event, page in (("2031-02-08-gakushu", "2031-02-08-gakushu"), ("2031-01-22-kosho", "2031-01-22-yobosho")):
        part = section(test_build, f"events/{event}", "materials")
        assert next(str(link["href"]) for link in part.select("a")) == f"../../materials/{page}/"


def test_home_has_the_newest_reports_and_materials_together(test_build: Built) -> None:
    part = section(test_build, "", "newest")
    assert linked(part) == [
        *("2031-05-16-shomei", "2031-04-25-sokai", "2031-04-23-nenkin", "2031-03-dayori", "2031-02-20-caravan"),
    ]
    words = [["資料" in row.stripped_strings, "準備中" in row.stripped_strings] for row in part.select("li")]
    assert words == [[False, False], [False, False], [True, False], [True, True], [False, False]]


@pytest.mark.parametrize("text", ["見せない", "2031-05-10-shitagaki"])
def test_a_material_that_is_not_public_leaves_no_trace_and_no_file(test_build: Built, text: str) -> None:
    assert places_of(test_build, text) == set()
