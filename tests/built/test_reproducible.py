"""Two builds of one tree are the same to the last byte, wherever and whenever they are made."""

from pathlib import Path

from ..conftest import TEST_SITE, Built, build, copied, unpinned


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a built site."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_another_folder_time_zone_and_locale_make_the_same_site(test_build: Built, tmp_path: Path) -> None:
    config = copied(TEST_SITE, tmp_path / "elsewhere")
    done = build(config, tmp_path / "built", TZ="America/Los_Angeles", LC_ALL="C", PYTHONHASHSEED="7")
    assert done.returncode == 0, done.stderr
    first, second = contents(test_build.folder), contents(tmp_path / "built")
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def test_without_a_pinned_day_the_day_of_source_date_epoch_counts(tmp_path: Path) -> None:
    # 2031-06-10 15:30 UTC is already 11 June in Japan, the day of the third session.
    done = build(unpinned(tmp_path / "unpinned"), tmp_path / "built", SOURCE_DATE_EPOCH="1938871800")
    assert done.returncode == 0, done.stderr
    site = Built(tmp_path / "built")
    assert "2031年6月" in site.text("events")
    assert "今日" in site.text("")
    assert "現在の内容です" not in site.page("").get_text()


MIDNIGHT = """
import os


def on_nav(nav, config, files):
    os.environ["SOURCE_DATE_EPOCH"] = "1938958200"
    return nav
"""
"""A hook that lets the day after begin while the pages are made."""


def test_a_build_that_goes_on_over_midnight_is_of_the_day_that_it_was_begun_on(tmp_path: Path) -> None:
    config = unpinned(tmp_path / "council")
    plain = build(config, tmp_path / "plain", SOURCE_DATE_EPOCH="1938871800")
    assert plain.returncode == 0, plain.stderr
    (config.parent / "midnight.py").write_text(MIDNIGHT, encoding="utf-8")
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("/macros/hooks.py\n", "/macros/hooks.py\n  - midnight.py\n"), encoding="utf-8")
    late = build(config, tmp_path / "late", SOURCE_DATE_EPOCH="1938871800")
    assert late.returncode == 0, late.stderr
    names = ("index.html", "search/search_index.json", "feeds/all.xml")
    for name in names:
        assert (tmp_path / "late" / name).read_bytes() == (tmp_path / "plain" / name).read_bytes(), name
