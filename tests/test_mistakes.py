"""The mistakes that people make, each in a copy of a good site: file, line, what to write, and no traceback."""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from .conftest import ROOT, TEST_SITE, build, copied

EVENTS = "data/events/2031.yml"
NOTICE = "docs/events/2031-06-07-tsudoi.md"


class Mistake(NamedTuple):
    """One edit of a good file, and what the message must say about it."""

    file: str
    good: str
    broken: str
    says: str


MISTAKES = {
    "unknown key": Mistake(EVENTS, "  kind: hotline", "  kimd: hotline", "「kind」ですか"),
    "wrong type": Mistake(NOTICE, "capacity: 120", "capacity: 百人", "整数で書いてください"),
    "unknown organization": Mistake(NOTICE, "- 戊医師の会", "- 戊医師会", "「戊医師の会」ですか"),
    "doubled id": Mistake(EVENTS, "id: 2031-05-27-unei", "id: 2031-05-20-reigawa", "別のものにしてください"),
    "unquoted time": Mistake(EVENTS, 'start: "18:30"', "start: 18:30", '"18:30" と書いてください'),
    "no such date": Mistake(EVENTS, "date: 2031-05-27", "date: 2031-05-32", "という日付はありません"),
    "end before start": Mistake(EVENTS, 'end: "15:30"', 'end: "13:30"', "より後になっていません"),
    "wrong weekday": Mistake(EVENTS, "weekday: 火", "weekday: 水", "火曜日です"),
    "doubled key": Mistake(EVENTS, "  kind: hotline", "  kind: hotline\n  kind: hotline", "2度書かれています"),
    "unknown kind": Mistake(EVENTS, "  kind: hotline", "  kind: denwa", "street_action"),
    "broken front matter": Mistake("docs/about/index.md", "title: 見本", "title 見本", "YAML として読めません"),
    "unknown macro": Mistake("docs/index.md", "{{ figures() }}", "{{ figuers() }}", "「figures」ですか"),
    "unknown event in a macro": Mistake("docs/actions/index.md", "2031-02-13-caravan", "2031-02-13-karavan", "ですか"),
    "macro without its brackets": Mistake("docs/index.md", "{{ figures() }}", "{{ figures }}", "( )"),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the made-up council that can be spoilt."""
    return copied(TEST_SITE, tmp_path / "site").parent


def spoil(folder: Path, mistake: Mistake) -> int:
    """Make the edit; the line that it was made on."""
    path = folder / mistake.file
    text = path.read_text(encoding="utf-8")
    assert mistake.good in text
    path.write_text(text.replace(mistake.good, mistake.broken, 1), encoding="utf-8")
    return text[: text.index(mistake.good)].count("\n") + 1


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    """``python -m macros check``, as the secretariat runs it."""
    command = [sys.executable, "-m", "macros", "check", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)


def test_the_good_copy_has_warnings_only(copy: Path) -> None:
    done = check(copy)
    rules = [row.split("[")[1].split("]")[0] for row in done.stdout.splitlines()]
    assert (done.returncode, rules) == (0, ["deadline-gone-by", "no-result-yet", "no-result-yet"])


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_with_file_and_line(copy: Path, mistake: Mistake) -> None:
    line = spoil(copy, mistake)
    done = check(copy)
    lines = range(line, line + mistake.broken.count("\n") + 2)
    told = [row for row in done.stdout.splitlines() if any(row.startswith(f"{mistake.file}:{at}: ") for at in lines)]
    assert done.returncode == 1
    assert any(mistake.says in row for row in told), done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_all_problems_are_told_at_once_and_the_build_stops_before_it_writes(copy: Path, tmp_path: Path) -> None:
    chosen = [MISTAKES[name] for name in ("wrong type", "no such date", "unknown macro", "broken front matter")]
    for mistake in chosen:
        spoil(copy, mistake)
    done = build(copy / "mkdocs.yml", tmp_path / "built")
    assert done.returncode == 1
    for mistake in chosen:
        assert mistake.says in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert not (tmp_path / "built").exists()


def test_a_missing_council_file_is_told(copy: Path) -> None:
    (copy / "data" / "council.yml").unlink()
    done = check(copy)
    assert "data/council.yml:1: [record] ファイルがありません" in done.stdout
    assert done.returncode == 1


def test_a_wrong_pinned_day_is_told(copy: Path, tmp_path: Path) -> None:
    spoil(copy, Mistake("mkdocs.yml", "as_of: 2031-05-20", "as_of: 5月20日", ""))
    done = build(copy / "mkdocs.yml", tmp_path / "built")
    assert done.returncode == 1
    assert "extra.as_of" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_a_notice_that_is_not_public_leaves_no_trace(copy: Path, tmp_path: Path) -> None:
    spoil(copy, Mistake(NOTICE, "kind: ", "public: false\nkind: ", ""))
    done = build(copy / "mkdocs.yml", tmp_path / "built")
    assert done.returncode == 0, done.stderr
    written = [path for path in (tmp_path / "built").rglob("*") if path.is_file()]
    assert written
    assert not [path for path in written if b"2031-06-07-tsudoi" in path.read_bytes()]


@pytest.mark.parametrize("file", ["docs/index.md", "docs/about/index.md", "docs/topics/index.md"])
def test_a_page_of_the_menu_that_is_gone_is_told_where_the_menu_names_it(copy: Path, tmp_path: Path, file: str) -> None:
    (copy / file).unlink()
    told = f"{file.removeprefix('docs/')}」のファイルが docs/ にありません"
    assert told in check(copy).stdout
    done = build(copy / "mkdocs.yml", tmp_path / "built")
    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_a_page_that_others_link_to_is_told_when_it_is_gone(copy: Path, tmp_path: Path) -> None:
    (copy / "docs/events/index.md").unlink()
    spoil(copy, Mistake("mkdocs.yml", "  - 予定: events/index.md\n", "", ""))
    done = build(copy / "mkdocs.yml", tmp_path / "built")
    assert done.returncode == 1
    assert "docs/events/index.md:1: [links] このファイルがありません" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert not (tmp_path / "built").exists()


@pytest.mark.parametrize("file", ["search.md", "search/pages.json", "data/events.json", "surveys/2030-kurashi.csv"])
def test_a_file_in_the_place_of_one_that_is_made_is_told(copy: Path, tmp_path: Path, file: str) -> None:
    path = copy / "docs" / file
    path.parent.mkdir(exist_ok=True)
    path.write_text("---\ntitle: 検索\n---\n" if file.endswith(".md") else "[]\n", encoding="utf-8")
    told = f"docs/{file}:1: [made-files] この名前のファイルはサイトを作るときにできます"
    assert told in check(copy).stdout
    done = build(copy / "mkdocs.yml", tmp_path / "built")
    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_a_drawing_that_runs_something_stops_check_and_build_alike(copy: Path, tmp_path: Path) -> None:
    (copy / "docs/assets/evil.SVG").write_text("<svg><script>alert(1)</script></svg>", encoding="utf-8")
    told = "docs/assets/evil.SVG:1: [built-site] 図: 読む人の画面で動くもの"
    assert told in check(copy).stdout
    done = build(copy / "mkdocs.yml", tmp_path / "built")
    assert done.returncode == 1
    assert told in done.stderr


@pytest.mark.parametrize(("name", "value"), [("docs_dir", "content"), ("use_directory_urls", "false")])
def test_a_setting_that_the_rules_rely_on_cannot_be_changed(copy: Path, tmp_path: Path, name: str, value: str) -> None:
    if name == "docs_dir":
        (copy / "docs").rename(copy / value)
    config = copy / "mkdocs.yml"
    config.write_text(f"{config.read_text(encoding='utf-8')}\n{name}: {value}\n", encoding="utf-8")
    line = config.read_text(encoding="utf-8").count("\n")
    told = f"mkdocs.yml:{line}: [menu] 「{name}」は変えられません"
    checked, built = check(copy), build(config, tmp_path / "built")
    assert (checked.returncode, built.returncode) == (1, 1)
    assert checked.stdout.count("mkdocs.yml:") == len(checked.stdout.splitlines()) == 1
    assert told in checked.stdout
    assert told in built.stderr
    assert "Traceback" not in checked.stderr + built.stderr


def test_a_file_that_no_page_opens_is_read_all_the_same(copy: Path) -> None:
    (copy / "docs/about/meibo.csv").write_text("氏名\n高橋花子\n", encoding="utf-8")
    said = check(copy).stdout
    assert "docs/about/meibo.csv:1: [files-without-links] 注意" in said
    assert "docs/about/meibo.csv:1: [built-site] 「氏名」の列: " in said
