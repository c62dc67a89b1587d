"""The quick way makes the same pages as MkDocs' plain one, and is as strict."""

from pathlib import Path

import pytest

from ..conftest import TEST_SITE, build, copied

REPORT = "docs/reports/2031/2031-05-16-shomei.md"
EVENTS = "data/events/2031.yml"
OWN_FRAME = """
def on_env(env, config, files):
    import macros.frames as frames

    frames._Main.render = lambda self, context: self._whole.render(context)
    return env


on_env.mkdocs_priority = 100
"""
"""A hook that lets the theme draw the frame of every page by itself."""
HOSTILE = "印 & \\\"引用\\\" '符' &amp; {{ 団体名 }} $& \\\\1 %s"
PLAIN = """
from mkdocs.structure.files import Files


def on_files(files, config):
    return Files(files)
"""
"""A hook that gives MkDocs back its own list of files: then every page is made the plain way."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A council's folder that can be changed, with signs in a title, a summary and a heading."""
    config = copied(TEST_SITE, tmp_path / "site")
    change(config.parent / EVENTS, "title: 新年度の宣伝行動", f'title: "{HOSTILE}"')
    change(config.parent / REPORT, "title: 署名と「第1次集約」に向けて", f'title: "{HOSTILE}"')
    change(config.parent / REPORT, "summary: 5月", f'summary: "{HOSTILE} </article><b> 5月')
    change(config.parent / REPORT, "強めます。\n", '強めます。"\n')
    change(config.parent / REPORT, "## 集約の日", '## 集約 & <kbd>日</kbd> "の"')
    return config.parent


def change(path: Path, good: str, other: str) -> None:
    """Make one edit."""
    text = path.read_text(encoding="utf-8")
    assert good in text
    path.write_text(text.replace(good, other, 1), encoding="utf-8")


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a built site."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def differing(one: Path, other: Path) -> list[str]:
    """Names of files that only one of two sites has, or that differ."""
    left, right = tree(one), tree(other)
    return [name for name in sorted({*left, *right}) if left.get(name) != right.get(name)]


def test_the_quick_way_makes_what_the_plain_way_makes(site: Path, tmp_path: Path) -> None:
    quick = build(site / "mkdocs.yml", tmp_path / "quick")
    assert quick.returncode == 0, quick.stderr
    (site / "plain.py").write_text(PLAIN, encoding="utf-8")
    change(site / "mkdocs.yml", "/macros/hooks.py\n", "/macros/hooks.py\n  - plain.py\n")
    plain = build(site / "mkdocs.yml", tmp_path / "plain")
    assert plain.returncode == 0, plain.stderr
    assert [name for name in differing(tmp_path / "quick", tmp_path / "plain") if "search_index" not in name] == []
    assert len(tree(tmp_path / "quick")) > 100


BROKEN = {
    "[行事](../../events/nai.md)": "nai.md」: 行き先のファイルがありません",
    "[行事](../../events/index.md#nai)": "events/index.md#nai」: 行き先のページに、その名前の見出しがありません",
    "[報告](../2030/2031-02-20-caravan.md#nai)": "caravan.md#nai」: 行き先のページに、その名前の見出しがありません",
    "[この下](#nai)": "リンク「#nai」: このページに、その名前の見出しがありません",
}
"""A link as an editor writes it, and what is said of it."""


def test_whatever_is_broken_in_a_report_is_told_and_stops_the_build(site: Path, tmp_path: Path) -> None:
    with (site / REPORT).open("a", encoding="utf-8") as report:
        report.write("".join(f"\n\n{written}\n" for written in BROKEN))
    done = build(site / "mkdocs.yml", tmp_path / "built")
    assert done.returncode == 1
    assert [said for said in BROKEN.values() if said not in done.stderr] == []
    assert f"{len(BROKEN)} warnings" in done.stdout + done.stderr  # each would be enough to stop a strict build
    assert "Traceback" not in done.stderr


def test_links_to_what_records_draw_are_known(site: Path, tmp_path: Path) -> None:
    with (site / REPORT).open("a", encoding="utf-8") as report:
        report.write("\n\n[結果](../../events/2031-04-01-nendohajime.md#result)\n")
    done = build(site / "mkdocs.yml", tmp_path / "built")
    assert done.returncode == 0, done.stderr


def test_a_frame_that_is_filled_in_is_what_the_theme_draws(site: Path, tmp_path: Path) -> None:
    change(site / "mkdocs.yml", "  - 市町村:", "  - 医療: topics/iryo.md\n  - 市町村:")
    filled = build(site / "mkdocs.yml", tmp_path / "filled")
    assert filled.returncode == 0, filled.stderr
    (site / "own_frame.py").write_text(OWN_FRAME, encoding="utf-8")
    change(site / "mkdocs.yml", "/macros/hooks.py\n", "/macros/hooks.py\n  - own_frame.py\n")
    drawn = build(site / "mkdocs.yml", tmp_path / "drawn")
    assert drawn.returncode == 0, drawn.stderr
    assert differing(tmp_path / "filled", tmp_path / "drawn") == []
