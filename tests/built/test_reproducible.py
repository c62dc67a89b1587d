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
