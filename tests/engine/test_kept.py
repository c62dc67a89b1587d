"""Pages kept from the last build: the same site with them and without, in one process and in two, and never an old page."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ..conftest import TEST_SITE, build, copied
from .test_same import EVENTS, REPORT, change, differing

PAGE = "reports/2031/2031-05-16-shomei/index.html"
TWO = """
def on_nav(nav, config, files):
    import macros.engine.fork as fork

    fork._FEW, fork._cores = 2, lambda: 2
    assert fork._can_fork()
    return nav
"""
"""A hook that lets two processes share the few pages of the made-up council, and insists that they can."""

NO_LINKS = """
import os


def link(source, target):
    raise OSError("no links on this disk")


os.link = link
"""
LATE = f"""
from pathlib import Path


def on_post_build(config):
    page = Path(config.site_dir, "{PAGE}")
    page.write_text(page.read_text(encoding="utf-8").replace("<article", "" + "<article"), encoding="utf-8")
"""


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A council that has been built once, and its site."""
    folder = tmp_path_factory.mktemp("kept")
    config = copied(TEST_SITE, folder / "council")
    made(config.parent, folder / "first")
    return config.parent, folder / "first"


@pytest.fixture
def council(first: tuple[Path, Path], tmp_path: Path) -> Iterator[Path]:
    """The same council for one test, with the pages kept from its build; what the test changes is put back."""
    before = {path: path.read_bytes() for path in first[0].rglob("*") if path.is_file()}
    yield first[0]
    for path, content in before.items():
        if path.is_file() and path.read_bytes() != content:
            path.write_bytes(content)


def made(council: Path, target: Path) -> str:
    """Build and insist that it went well; the site's report, to read in."""
    done = build(council / "mkdocs.yml", target)
    assert done.returncode == 0, done.stderr
    return (target / PAGE).read_text(encoding="utf-8")


def written_at(council: Path) -> dict[str, int]:
    """When each of the kept files was written."""
    return {path.name: path.stat().st_mtime_ns for path in (council / ".cache" / "pages").iterdir()}


def add(path: Path, text: str) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(f"\n\n{text}\n")


def fresh(council: Path, target: Path) -> None:
    """Build the same files where nothing is kept."""
    made(copied(council, target.with_name(f"{target.name}-council")).parent, target)


def test_kept_pages_make_the_same_site(first: tuple[Path, Path], council: Path, tmp_path: Path) -> None:
    before = written_at(council)
    assert len(before) > 100
    made(council, tmp_path / "again")
    assert differing(first[1], tmp_path / "again") == []
    assert written_at(council) == before  # every page was taken


def test_two_processes_make_the_same_site_and_hear_every_warning(
    first: tuple[Path, Path], council: Path, tmp_path: Path
) -> None:
    (council / "two.py").write_text(TWO, encoding="utf-8")
    change(council / "mkdocs.yml", "/macros/hooks.py\n", "/macros/hooks.py\n  - two.py\n")
    made(council, tmp_path / "two")
    assert differing(first[1], tmp_path / "two") == []
    for report in council.glob("docs/reports/*/*-*.md"):
        add(report, "[行事](../../events/nai.md)")
    done = build(council / "mkdocs.yml", tmp_path / "broken")
    assert done.returncode == 1
    assert done.stderr.count("nai.md」: 行き先のファイルがありません") == 3
    assert "3 warnings" in done.stdout + done.stderr


def test_an_edited_report_is_made_again_and_the_site_is_as_if_made_anew(council: Path, tmp_path: Path) -> None:
    add(council / REPORT, "書き足した一文です。")
    assert "書き足した一文です。" in made(council, tmp_path / "edited")
    fresh(council, tmp_path / "fresh")
    assert differing(tmp_path / "edited", tmp_path / "fresh") == []


def test_a_changed_record_is_seen_on_every_page_that_names_it(council: Path, tmp_path: Path) -> None:
    change(council / EVENTS, "title: 新年度の宣伝行動", "title: 改めた題の行動")
    made(council, tmp_path / "changed")
    fresh(council, tmp_path / "fresh")
    assert differing(tmp_path / "changed", tmp_path / "fresh") == []


def test_the_head_of_a_page_is_seen_behind_a_byte_order_mark(council: Path, tmp_path: Path) -> None:
    report = council / REPORT
    report.write_bytes(b"\xef\xbb\xbf" + report.read_bytes())
    made(council, tmp_path / "before")
    change(report, "title: 署名と", "title: 集めた署名と")
    made(council, tmp_path / "after")
    fresh(council, tmp_path / "fresh")
    assert differing(tmp_path / "after", tmp_path / "fresh") == []


def test_a_broken_page_that_was_kept_is_made_again(first: tuple[Path, Path], council: Path, tmp_path: Path) -> None:
    for number, path in enumerate(sorted((council / ".cache" / "pages").iterdir())):
        break_(path, number)
    made(council, tmp_path / "again")
    assert differing(first[1], tmp_path / "again") == []


@pytest.mark.parametrize("number", range(4))
def test_broken_notes_are_not_read(first: tuple[Path, Path], council: Path, tmp_path: Path, number: int) -> None:
    notes = [path for path in (council / ".cache").iterdir() if path.is_file()]
    assert {"clean", "entries", "files"} <= {path.name for path in notes}
    for path in notes:
        break_(path, number)
    made(council, tmp_path / "again")
    assert differing(first[1], tmp_path / "again") == []


def break_(path: Path, way: int) -> None:
    """Leave half of a file, nothing, all but the last sign, or something else; a site that has the same file keeps it."""
    content = path.read_bytes()
    path.unlink()
    path.write_bytes((content[: len(content) // 2], b"", content[:-1] + b"x", b"\x80\x04." * 20)[way % 4])


def test_a_page_of_the_site_that_was_changed_in_place_is_made_again(council: Path, tmp_path: Path) -> None:
    before = made(council, tmp_path / "before")
    with (tmp_path / "before" / PAGE).open("a", encoding="utf-8") as page:
        page.write("あとから書き足した行")
    assert made(council, tmp_path / "after") == before


def test_without_links_of_the_disk_pages_are_copied(first: tuple[Path, Path], council: Path, tmp_path: Path) -> None:
    (council / "no_links.py").write_text(NO_LINKS, encoding="utf-8")
    change(council / "mkdocs.yml", "/macros/hooks.py\n", "/macros/hooks.py\n  - no_links.py\n")
    made(council, tmp_path / "made")
    made(council, tmp_path / "taken")
    assert differing(first[1], tmp_path / "made") == []
    assert differing(first[1], tmp_path / "taken") == []


def test_a_link_on_a_kept_page_to_an_anchor_that_is_gone_stops_the_build(council: Path, tmp_path: Path) -> None:
    add(council / "docs/reports/2030/2031-02-20-caravan.md", "[集約](../2031/2031-05-16-shomei.md#deadline)")
    made(council, tmp_path / "linked")
    change(council / REPORT, " {#deadline}", "")
    done = build(council / "mkdocs.yml", tmp_path / "gone")
    assert done.returncode == 1
    assert "#deadline」: 行き先のページに、その名前の見出しがありません" in done.stderr


def test_what_a_hook_puts_into_a_kept_page_at_last_is_seen(council: Path, tmp_path: Path) -> None:
    (council / "late.py").write_text(LATE, encoding="utf-8")
    change(council / "mkdocs.yml", "/macros/hooks.py\n", "/macros/hooks.py\n  - late.py\n")
    made(council, tmp_path / "before")
    change(council / "late.py", '""', '"電話 045-999-8888"')
    made_again = build(council / "mkdocs.yml", tmp_path / "after")
    assert made_again.returncode == 1
    assert f"site/{PAGE}: [built-site] 本文: 電話番号" in made_again.stderr


def test_folders_of_the_site_before_the_last_one_are_taken_again(council: Path, tmp_path: Path) -> None:
    spare, event = council / ".cache" / "spare", "events/2031-04-01-nendohajime"
    for number in range(3):
        add(council / REPORT, f"{number}回目に書き足した一文です。")
        made(council, tmp_path / "site")
    folder = (spare / event).stat().st_ino
    (spare / "topics" / "hoken").mkdir(parents=True, exist_ok=True)
    (spare / "topics" / "hoken" / "stranger.html").write_text("よそから来たもの", encoding="utf-8")
    made(council, tmp_path / "site")
    assert (tmp_path / "site" / event).stat().st_ino == folder
    fresh(council, tmp_path / "fresh")
    assert differing(tmp_path / "site", tmp_path / "fresh") == []
