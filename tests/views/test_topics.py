"""Themes, and everything on one."""

from datetime import date

from macros.model.site import Register
from macros.views.topics import topic, topics

from .. import factories as make

DAY = date(2023, 12, 5)
SITE = make.site(
    topics=Register((make.topic("保険", "hoken"), make.topic("介護", "kaigo", 2))),
    events=(
        make.event(id="over", date="2023-11-25", topics=("保険",)),
        make.event(id="long-over", date="2023-10-25", topics=("hoken",)),
        make.event(id="later", date="2024-01-10", topics=("保険", "介護")),
        make.event(id="today", date="2023-12-05", topics=("保険",)),
        make.event(id="other", topics=("介護",)),
        make.event(id="hidden", topics=("保険",), public=False),
    ),
    sessions=(make.session(id="session", date="2023-12-21", topics=("hoken",)),),
    reports=(
        make.report(title="公開", topics=("hoken",)),
        make.report(title="非公開", topics=("保険",), public=False),
        make.report(title="別のテーマ", topics=("介護",)),
    ),
    campaigns=Register(
        (make.campaign(topics=("保険",)), make.campaign(id="kaigo", title="介護の署名", topics=("介護",)))
    ),
)


def test_a_theme_has_what_is_coming_nearest_first_and_what_is_over_newest_first() -> None:
    found = topic(SITE, DAY, "hoken")
    assert [row.event.id for row in found.coming] == ["today", "session", "later"]
    assert [row.event.id for row in found.past] == ["over", "long-over"]


def test_a_theme_has_its_public_reports_and_its_campaigns() -> None:
    found = topic(SITE, DAY, "保険")
    assert [report.title for report in found.reports] == ["公開"]
    assert [campaign.id for campaign in found.campaigns] == ["hoken"]


def test_themes_stand_in_their_order() -> None:
    assert [row.id for row in topics(SITE)] == ["hoken", "kaigo"]
