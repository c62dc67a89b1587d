"""The frame of every page: who this is, how to reach them, and the ways to help."""

import pytest

from ..conftest import Built

SERVICES = ["ウェブアクセシビリティ方針", "更新を受けとる", "オープンデータ"]


def foot(site: Built, address: str) -> str:
    """What a reader sees at the foot of a page on a screen; on paper the page's own address is there too."""
    parts = site.page(address).select("footer .footer__name, footer .footer__contact, footer nav")
    return " ".join(part.get_text(" ", strip=True) for part in parts)


@pytest.mark.parametrize("name", ["test_build", "real_build"])
def test_the_foot_of_every_page_is_the_same(name: str, request: pytest.FixtureRequest) -> None:
    site: Built = request.getfixturevalue(name)
    feet = {foot(site, address) for address in site.addresses}
    assert len(feet) == 1
    said = feet.pop()
    known = ("住所", "電話", "FAX", "受付時間") if name == "test_build" else ("連絡先 準備中です",)
    for words in (*known, *SERVICES):
        assert words in said


def test_the_foot_of_a_page_that_was_not_found_is_the_same_and_its_links_work_from_anywhere(test_build: Built) -> None:
    frame = (test_build.folder / "404.html").read_text(encoding="utf-8")
    for words in SERVICES:
        assert words in frame
    assert 'href="/about/accessibility/"' in frame


def test_the_policy_tells_what_was_tested_and_what_is_known_to_fail(real_build: Built) -> None:
    assert "JIS X 8341-3:2016 の適合レベル AA" in real_build.section("about/accessibility", "target")
    assert "2026年" in real_build.section("about/accessibility", "tested")
    assert "スクリーンリーダー" in real_build.section("about/accessibility", "known")
