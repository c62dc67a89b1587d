"""A whole council from files: its records, and every problem at once."""

from datetime import date
from pathlib import Path

import pytest

from macros.model.published import published
from macros.model.site import Site
from macros.store import load

COUNCIL = "name: 見本県の会\nshort_name: 見本の会\nprefecture: 見本県\ncourse: くらしの講座\n"
EVENT = "- id: a\n  title: 駅前宣伝\n  kind: street_action\n  date: 2023-11-25\n"
NOTICE = "---\ntitle: つどい\nkind: study\ndate: 2023-12-02\n---\n本文\n"
TOPIC = "---\ntitle: 医療\norder: 2\nsummary: 窓口の負担\n---\n本文\n"
REPORT = "---\ntitle: 報告\ndate: {day}\nmeeting: 会議\nsummary: 要約\n---\n本文\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A council and nothing else."""
    write(tmp_path, "data/council.yml", COUNCIL)
    return tmp_path


def write(root: Path, name: str, text: str | bytes) -> None:
    """Put a file below the root."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


def loaded(root: Path) -> Site:
    """The site, without a problem."""
    site, problems = load(root)
    assert problems == ()
    assert site
    return site


def problems(root: Path) -> list[str]:
    """All problems with file and line."""
    return [f"{problem.path}:{problem.line}: {problem.message}" for problem in load(root).problems]


def test_rows_are_read_from_data_and_records_from_the_heads_of_pages(root: Path) -> None:
    write(root, "data/events/2023.yml", EVENT)
    write(root, "data/seminars/2023.yml", "- id: s\n  title: 年金\n  date: 2023-12-21\n")
    write(root, "data/organizations.yml", "- id: kou\n  name: 甲組合\n")
    write(root, "docs/events/2023-12-02-tsudoi.md", NOTICE)
    write(root, "docs/topics/iryo.md", TOPIC)
    write(root, "docs/events/index.md", "---\ntitle: 予定\n---\n")
    site = loaded(root)
    assert [event.id for event in site.agenda] == ["a", "2023-12-02-tsudoi", "s"]
    assert [topic.uri for topic in site.topics] == ["topics/iryo.md"]
    assert site.organizations["甲組合"].id == "kou"
    assert site.by_id["a"].origin.line_of("date") == 4


def test_themes_stand_in_their_order_and_reports_newest_first(root: Path) -> None:
    write(root, "docs/topics/a.md", TOPIC.replace("2", "9"))
    write(root, "docs/topics/b.md", TOPIC)
    write(root, "docs/reports/2023/old.md", REPORT.format(day="2023-12-19"))
    write(root, "docs/reports/2023/new.md", REPORT.format(day="2024-01-10"))
    site = loaded(root)
    assert [topic.id for topic in site.topics] == ["b", "a"]
    assert [report.uri for report in site.reports] == ["reports/2023/new.md", "reports/2023/old.md"]


def test_a_byte_order_mark_and_comments_are_no_problem(root: Path) -> None:
    write(root, "data/events/2023.yml", EVENT.encode("utf-8-sig"))
    write(root, "data/events/2024.yml", "# まだない\n")
    assert len(loaded(root).events) == 1


def test_all_problems_are_reported_at_once_in_the_order_of_files_and_lines(root: Path) -> None:
    write(root, "data/events/2023.yml", EVENT + "  venu: x\n" + EVENT.replace("11-25", "11-31") + "  start: 13:30\n")
    write(root, "data/organizations.yml", "- id: kou\n")
    write(root, "docs/index.md", "# 見出しだけ\n")
    assert [problem.split(": ")[0] for problem in problems(root)] == [
        "data/events/2023.yml:5",
        "data/events/2023.yml:9",
        "data/events/2023.yml:10",
        "data/organizations.yml:1",
        "docs/index.md:1",
    ]


@pytest.mark.parametrize("text", ["", "  \n\n", "\ufeff"])
def test_an_empty_file_is_a_problem(root: Path, text: str) -> None:
    write(root, "data/venues.yml", text)
    write(root, "docs/a.md", text)
    data, docs = problems(root)
    assert data.startswith("data/venues.yml:1: ファイルが空です")
    assert docs.startswith("docs/a.md:1: ファイルが空です")


@pytest.mark.parametrize("text", ["id: a\ntitle: 題\n", "駅前宣伝\n"])
def test_rows_that_are_no_list_are_a_problem(root: Path, text: str) -> None:
    write(root, "data/events/2023.yml", text)
    (problem,) = problems(root)
    assert problem.startswith("data/events/2023.yml:1: 「- 」で始まる行")


@pytest.mark.parametrize("rows", ["- 駅前宣伝\n", "- [a]\n"])
def test_a_row_that_is_no_mapping_is_a_problem(root: Path, rows: str) -> None:
    write(root, "data/events/2023.yml", EVENT + rows)
    (problem,) = problems(root)
    assert problem.startswith("data/events/2023.yml:5: 「名前: 値」の形で")


@pytest.mark.parametrize(
    "name",
    [
        "organisations.yml",
        "event.yml",
        "events.yml",
        "council.yaml",
        "events/2024.yaml",
        "events/2024.YML",
        "venues.yml.txt",
    ],
)
def test_a_file_in_data_that_is_not_read_is_a_problem(root: Path, name: str) -> None:
    write(root, f"data/{name}", EVENT)
    (problem,) = problems(root)
    assert problem.startswith(f"data/{name}:1: ")
    assert "読まれません" in problem


def test_without_the_councils_file_there_is_no_site(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path)
    assert load(tmp_path).site is None
    assert problem.startswith("data/council.yml:1: ファイルがありません")


def test_a_file_in_another_encoding_is_a_problem_and_the_others_are_read(root: Path) -> None:
    write(root, "data/events/2023.yml", EVENT.encode("cp932"))
    write(root, "data/events/2024.yml", EVENT)
    (problem,) = problems(root)
    site = load(root).site
    assert site
    assert len(site.events) == 1
    assert problem.startswith("data/events/2023.yml:2: 文字コード")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "cp932"])
def test_names_in_a_file_of_another_encoding_are_not_told_to_be_unregistered(root: Path, encoding: str) -> None:
    write(root, "data/organizations.yml", "- id: kou\n  name: 甲組合\n".encode(encoding))
    write(root, "data/events/2023.yml", EVENT + "  host: [甲組合]\n")
    (problem,) = problems(root)
    site = load(root).site
    assert site
    assert "甲組合" in site.unread
    assert problem.startswith("data/organizations.yml:")


@pytest.mark.parametrize(
    ("name", "text", "line", "key"),
    [
        ("events/a.md", NOTICE.replace("kind", "id: b\nkind"), 3, "id"),
        ("topics/a.md", TOPIC.replace("order", "id: a\norder"), 3, "id"),
        ("reports/2023/a.md", REPORT.format(day="2023-12-19\nuri: a"), 4, "uri"),
    ],
)
def test_what_the_name_of_the_file_gives_is_not_written(root: Path, name: str, text: str, line: int, key: str) -> None:
    write(root, f"docs/{name}", text)
    (problem,) = problems(root)
    assert problem.startswith(f"docs/{name}:{line}: 「{key}」はファイルの名前から決まります")


def test_an_empty_record_does_not_ask_for_what_the_name_of_the_file_gives(root: Path) -> None:
    write(root, "docs/topics/iryo.md", "---\n# 題\n---\n本文\n")
    found = problems(root)
    assert any("「title」がありません" in problem for problem in found)
    assert not any("「id」がありません" in problem for problem in found)


def test_conflict_marks_in_the_text_of_a_page_are_a_problem(root: Path) -> None:
    write(root, "docs/a.md", "---\ntitle: 案内\n---\n見出し\n=======\n本文\n")
    assert problems(root) == []
    write(root, "docs/a.md", "---\ntitle: 案内\n---\n上\n<<<<<<< HEAD\n一\n=======\n二\n>>>>>>> theirs\n")
    (problem,) = problems(root)
    assert problem.startswith("docs/a.md:5: ")
    assert "衝突" in problem


def test_notices_stand_in_no_deeper_folder(root: Path) -> None:
    write(root, "docs/events/2023/a.md", NOTICE)
    (problem,) = problems(root)
    assert problem.startswith("docs/events/2023/a.md:1: ")
    assert "すぐ下に" in problem


def test_the_text_of_a_page_that_calls_macros_is_kept_with_its_first_line(root: Path) -> None:
    write(root, "docs/a.md", "---\ntitle: 予定\nrender_macros: true\n---\n{{ upcoming() }}\n")
    write(root, "docs/b.md", "---\ntitle: 案内\n---\n{{ upcoming() }}\n")
    assert loaded(root).macro_pages == (("docs/a.md", 5, "{{ upcoming() }}"),)


def test_the_made_up_council_is_read_as_its_notes_say(made_up: Site) -> None:
    assert (len(made_up.events), len(made_up.sessions), len(made_up.agenda)) == (33, 8, 41)
    assert [report.date.isoformat() for report in made_up.reports] == ["2031-05-16", "2031-04-25", "2031-02-20"]


@pytest.mark.parametrize(
    ("head", "before", "after"),
    [
        ("", False, False),
        ("draft: true\n", True, True),
        ("public: false\n", True, True),
        ("publish_from: 2024-01-10\n", True, False),
    ],
)
def test_a_plain_page_is_withheld_as_its_head_says(root: Path, head: str, before: bool, after: bool) -> None:
    write(root, "docs/about/a.md", f"---\ntitle: 案内\n{head}---\n本文\n")
    site = loaded(root)
    withheld = [("about/a.md" in published(site, date(2024, 1, day)).drafts) for day in (9, 10)]
    assert withheld == [before, after]
