"""The archive of reports in groups."""

import pytest

from macros.model.site import Register
from macros.views.reports import By, reports

from .. import factories as make

SITE = make.site(
    topics=Register((make.topic("医療", "iryo"), make.topic("介護", "kaigo", 2), make.topic("年金", "nenkin", 3))),
    reports=(
        make.report(title="新", date="2024-04-01", meeting="ブロック会議", topics=("iryo",)),
        make.report(title="非公開", date="2024-03-31", meeting="内部の会議", topics=("年金",), public=False),
        make.report(title="中", date="2024-03-31", meeting="総会", topics=("医療", "介護")),
        make.report(title="旧", date="2023-04-01", meeting="ブロック会議"),
    ),
)


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        ("year", [("2024年度", ["新"]), ("2023年度", ["中", "旧"])]),
        ("topic", [("医療", ["新", "中"]), ("介護", ["中"])]),
        ("meeting", [("ブロック会議", ["新", "旧"]), ("総会", ["中"])]),
    ],
)
def test_public_reports_stand_in_groups_newest_first(by: By, groups: list[tuple[str, list[str]]]) -> None:
    found = [(group.heading, [report.title for report in group.reports]) for group in reports(SITE, by)]
    assert found == groups


def test_every_heading_has_an_anchor_of_its_own_and_a_theme_its_page() -> None:
    groups = [*reports(SITE, "year"), *reports(SITE, "topic"), *reports(SITE, "meeting")]
    anchors = [group.anchor for group in groups]
    assert len(set(anchors)) == len(anchors)
    assert [group.uri for group in groups if group.uri] == ["topics/iryo.md", "topics/kaigo.md"]


def test_a_report_that_is_not_public_is_in_no_list() -> None:
    assert [report.title for report in SITE.public.reports] == ["新", "中", "旧"]
