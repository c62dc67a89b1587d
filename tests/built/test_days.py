"""The same tree on other days: what is coming, what is over, and nothing at all."""

import re
from pathlib import Path

import pytest

from ..conftest import ROOT, Built, built, copied


def on(day: str, folder: Path) -> Built:
    """The shipped site as it reads on another day."""
    config = copied(ROOT, folder / "site")
    text = config.read_text(encoding="utf-8")
    changed = re.sub(r"as_of: .*", f"as_of: {day}", text)
    assert changed != text
    config.write_text(changed, encoding="utf-8")
    return built(config, folder / "built")


@pytest.fixture(scope="module")
def january(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The day of a street action and of a session."""
    return on("2024-01-18", tmp_path_factory.mktemp("january"))


@pytest.fixture(scope="module")
def long_after(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Three years on, with nothing coming."""
    return on("2026-11-23", tmp_path_factory.mktemp("long-after"))


def headings(site: Built, address: str) -> list[str]:
    """The headings of a page's content."""
    return [" ".join(tag.get_text().split()) for tag in site.main(address).select("h2, h3")]


def test_on_the_day_itself_it_is_still_next_and_marked_today(january: Built) -> None:
    home = january.text("")
    assert home.count("今日") >= 2
    assert "生活困窮・生活保護" in home
    assert "伊勢佐木町の宣伝・署名行動（1月）" in home
    assert re.search(r"次回 .{0,20}生活困窮・生活保護", january.text("seminars"))
    assert "次々回" not in january.text("seminars")


def test_what_is_over_is_no_longer_coming(january: Built) -> None:
    upcoming = january.section("events", "upcoming")
    assert "年金制度について" not in upcoming
    assert "2024年1月12日" not in upcoming
    assert "伊勢佐木町の宣伝・署名行動（2月）" in upcoming


def test_the_calendar_shows_the_month_of_the_day(january: Built, long_after: Built) -> None:
    assert january.main("events").select_one("table.calendar caption").get_text() == "2024年1月"  # type: ignore[union-attr]
    assert long_after.main("events").select_one("table.calendar caption").get_text() == "2026年11月"  # type: ignore[union-attr]
    assert "勤労感謝の日" in long_after.text("events")


def test_with_nothing_coming_the_pages_say_so_and_show_what_was_last(long_after: Built) -> None:
    assert "いま決まっている予定はありません" in long_after.text("")
    assert "前回" in long_after.text("")
    assert "2024年2月22日（木）" in long_after.text("")
    assert "2024年2月22日（木）" in long_after.section("events", "upcoming")
    assert "次回" not in re.sub("次回の", "", long_after.text("seminars"))
    assert "2026年11月23日（月）現在" in long_after.page("").get_text()
