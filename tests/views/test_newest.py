"""The newest reports and materials together."""

from datetime import date

import pytest

from macros.model.when import Month
from macros.views.newest import newest

from .. import factories as make

SITE = make.site(
    reports=(
        make.report(title="新しい報告", date="2024-04-01", meeting="総会", summary="三つのこと"),
        make.report(title="見せない報告", date="2024-03-31", public=False),
        make.report(title="古い報告", date="2023-12-21", uri="reports/2023/b.md"),
    ),
    materials=(
        make.material(title="月だけの資料", date="2024-03", kind="bulletin"),
        make.material(title="見せない資料", date="2024-02-01", public=False),
        make.material(title="同じ日の資料", date="2023-12-21", files=({"title": "表", "file": "a.pdf"},)),
    ),
)
LATER = date(2031, 5, 20)
TITLES = ["新しい報告", "月だけの資料", "古い報告", "同じ日の資料"]


@pytest.mark.parametrize("limit", [0, 1, 2, 3, 9])
def test_both_stand_together_newest_first_and_no_more_than_the_limit(limit: int) -> None:
    assert [row.title for row in newest(SITE, LATER, limit)] == TITLES[:limit]


def test_each_says_what_it_is_and_where_it_comes_from() -> None:
    first, second, *_ = newest(SITE, LATER, 2)
    assert (first.kind, first.source, first.summary, first.uri) == ("報告", "総会", "三つのこと", "reports/2023/a.md")
    assert (second.kind, second.source, second.date, second.uri) == (
        "資料",
        "機関紙",
        Month(2024, 3),
        "materials/nenkin.md",
    )


def test_a_material_without_files_is_not_ready() -> None:
    assert [row.ready for row in newest(SITE, LATER, 4)] == [True, False, True, True]


def test_without_any_there_is_nothing() -> None:
    assert newest(make.site(), LATER, 5) == ()


def test_what_is_being_made_for_a_day_ahead_is_no_news_yet() -> None:
    assert [row.title for row in newest(SITE, date(2024, 2, 29), 9)] == [TITLES[0], *TITLES[2:]]
    assert [row.title for row in newest(SITE, date(2024, 3, 1), 9)] == TITLES
