"""People by organization, for one result and over many."""

from macros.views.shares import ShareRow, shares, shares_total

from .. import factories as make

SITE = make.site()


def test_shares_stand_in_the_order_written_under_the_registered_names() -> None:
    result = make.result(by_organization={"otsu": 5, "甲": {"people": 6, "note": "うち青年部3人"}})
    assert [(row.name, row.people, row.note) for row in shares(SITE, result)] == [
        ("乙組合", 5, None),
        ("甲組合", 6, "うち青年部3人"),
    ]


def test_two_that_were_counted_together_are_one_row() -> None:
    (row,) = shares(SITE, make.result(by_organization={"甲・乙組合": 14}))
    kou, otsu = SITE.organizations
    assert row == ShareRow("甲組合・乙組合", 14, None, (kou, otsu))


def test_sums_over_results_stand_most_first_and_aliases_count_together() -> None:
    results = [
        make.result(by_organization={"甲組合": 6, "乙組合": 10}),
        make.result(by_organization={"甲": 7}),
        make.result(by_organization={"kou": 1, "乙組合": 5}),
    ]
    assert [row[:4] for row in shares_total(SITE, results)] == [("乙組合", 15, 2, 0), ("甲組合", 14, 3, 0)]


def test_a_joint_row_is_never_added_to_its_sides() -> None:
    results = [
        make.result(by_organization={"甲組合": 6, "甲組合・乙組合": 14}),
        make.result(by_organization={"甲・otsu": 1}),
    ]
    found = shares_total(SITE, results)
    assert [row[:4] for row in found] == [("甲組合・乙組合", 15, 2, 0), ("甲組合", 6, 1, 0)]
    assert [[side.id for side in row.organizations] for row in found] == [["kou", "otsu"], ["kou"]]


def test_a_share_without_a_number_is_counted_as_untold_and_never_as_nought() -> None:
    results = [
        make.result(by_organization={"甲組合": None, "乙組合": None}),
        make.result(by_organization={"甲組合": 4}),
    ]
    assert [row[:4] for row in shares_total(SITE, results)] == [("甲組合", 4, 2, 1), ("乙組合", 0, 1, 1)]


def test_of_equal_sums_the_one_that_came_more_often_stands_first() -> None:
    results = [make.result(by_organization={"甲組合": 4, "乙組合": 2}), make.result(by_organization={"乙組合": 2})]
    assert [row.name for row in shares_total(SITE, results)] == ["乙組合", "甲組合"]


def test_no_results_have_no_rows() -> None:
    assert shares_total(SITE, []) == ()
    assert shares(SITE, make.result(people=3)) == ()


def test_two_that_were_counted_together_are_the_same_two_in_any_order() -> None:
    results = [make.result(by_organization={"甲組合・乙組合": 10}), make.result(by_organization={"乙組合・甲組合": 5})]
    assert [row[:3] for row in shares_total(make.site(), results)] == [("甲組合・乙組合", 15, 2)]
