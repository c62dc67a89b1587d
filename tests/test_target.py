"""A new site takes the place of the last one whole, or not at all."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from macros.target import beside, discard, put_in_place

from .conftest import TEST_SITE, build, copied


def site(folder: Path, text: str) -> Path:
    """A site of one page."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(text, encoding="utf-8")
    return folder


def text_of(folder: Path) -> str:
    return (folder / "index.html").read_text(encoding="utf-8")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("before", [True, False], ids=["with a last site", "with none"])
def test_the_new_site_is_in_its_place_and_nothing_else_is_left(tmp_path: Path, before: bool) -> None:
    place = site(tmp_path / "site", "前") if before else tmp_path / "site"
    target = beside(place)
    assert target
    site(target.new, "今")
    put_in_place(target)
    assert (text_of(place), names(tmp_path)) == ("今", {"site"})


def test_a_page_of_the_last_site_is_gone(tmp_path: Path) -> None:
    place = site(tmp_path / "site", "前")
    (place / "old.html").write_text("", encoding="utf-8")
    target = beside(place)
    assert target
    site(target.new, "今")
    put_in_place(target)
    assert names(place) == {"index.html"}


def test_what_mkdocs_leaves_alone_stays(tmp_path: Path) -> None:
    place = site(tmp_path / "site", "前")
    (place / ".git").mkdir()
    (place / ".git" / "HEAD").write_text("ref", encoding="utf-8")
    target = beside(place)
    assert target
    site(target.new, "今")
    put_in_place(target)
    assert (place / ".git" / "HEAD").read_text(encoding="utf-8") == "ref"


@pytest.mark.parametrize("before", [True, False], ids=["with a last site", "with none"])
def test_a_failed_build_leaves_what_was_there(tmp_path: Path, before: bool) -> None:
    place = site(tmp_path / "a" / "site", "前") if before else tmp_path / "a" / "site"
    target = beside(place)
    assert target
    site(target.new, "今")
    discard(target)
    assert place.exists() is before
    assert names(tmp_path / "a") == ({"site"} if before else set())


def test_what_cannot_be_moved_leaves_the_last_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, while somebody has a file of the new folder open."""
    place = site(tmp_path / "site", "前")
    target = beside(place)
    assert target
    site(target.new, "今")
    rename = Path.rename

    def refuses(self: Path, to: Path) -> Path:
        if self == target.new:
            raise PermissionError("in use")
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", refuses)
    with pytest.raises(PermissionError):
        put_in_place(target)
    assert text_of(place) == "前"


def test_a_build_that_was_stopped_half_way_is_put_right(tmp_path: Path) -> None:
    """The power went while the last site was moved aside."""
    place = tmp_path / "site"
    site(tmp_path / ".site-old-1", "前")
    half = site(tmp_path / ".site-new-1", "半分")
    os.utime(half, (half.stat().st_mtime - 4000,) * 2)
    target = beside(place)
    assert target
    assert text_of(place) == "前"
    assert names(target.new) == set()
    assert names(tmp_path) == {"site", target.new.name}


def test_left_overs_with_a_last_site_are_gone_and_what_is_like_them_stays(tmp_path: Path) -> None:
    place = site(tmp_path / "site", "前")
    for name in (".site-old", ".site-old-1", ".site-new", ".site-new-7", ".site-new-notes", "site-new-1"):
        old = site(tmp_path / name, "古い")
        os.utime(old, (old.stat().st_mtime - 4000,) * 2)
    target = beside(place)
    assert target
    assert names(tmp_path) == {"site", ".site-new-notes", "site-new-1", target.new.name}


def test_two_builds_at_once_have_a_folder_each_and_the_later_one_stands(tmp_path: Path) -> None:
    place = site(tmp_path / "site", "前")
    first, second = beside(place), beside(place)
    assert first
    assert second
    site(first.new, "一")
    site(second.new, "二")
    put_in_place(first)
    assert text_of(place) == "一"
    put_in_place(second)
    assert (text_of(place), names(tmp_path)) == ("二", {"site"})


def test_a_build_that_failed_takes_nothing_from_another(tmp_path: Path) -> None:
    first, second = beside(tmp_path / "site"), beside(tmp_path / "site")
    assert first
    assert second
    discard(first)
    assert names(tmp_path) == {second.new.name}


def test_two_builds_of_one_council_at_once_both_go_well(tmp_path: Path) -> None:
    config = copied(TEST_SITE, tmp_path / "council")
    with ThreadPoolExecutor() as at_once:
        done = list(at_once.map(lambda _: build(config, tmp_path / "site"), range(2)))
    assert [row.returncode for row in done] == [0, 0], [row.stderr for row in done]
    assert (tmp_path / "site" / "index.html").exists()
    assert names(tmp_path) == {"council", "site"}


def test_a_link_to_another_folder_stays_a_link(tmp_path: Path) -> None:
    place = site(tmp_path / "www" / "html", "前")
    link = tmp_path / "site"
    link.symlink_to(place, target_is_directory=True)
    target = beside(link)
    assert target
    site(target.new, "今")
    put_in_place(target)
    assert link.is_symlink()
    assert text_of(link) == "今"


def test_where_nothing_can_stand_beside_it_the_site_is_built_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert beside(Path(tmp_path.anchor)) is None
    monkeypatch.setattr(Path, "is_mount", lambda _: True)
    assert beside(tmp_path / "site") is None
