"""Ids, names and shares that stand for one thing only."""

from typing import Any

import pytest

from macros.checks.identity import doubled_ids, doubled_names, doubled_shares, doubled_tiles
from macros.model.site import Register
from macros.model.talks import Round

from .. import factories as make

EVENTS, SESSIONS, CAMPAIGNS = "data/events/2023.yml", "data/seminars/2023.yml", "data/campaigns.yml"
DEADLINE = {"id": "a", "title": "集約", "date": "2024-02-15"}


def test_different_ids_names_and_shares_are_no_problem() -> None:
    site = make.site(
        events=(
            make.event(id="a", result={"by_organization": {"甲組合": 1, "乙組合": 2, "甲組合・乙組合": 3}}),
            make.event(id="b", result={"by_organization": {"甲": 1}}),
        ),
        sessions=(make.session(id="c"),),
        campaigns=Register((make.campaign(deadlines=({**DEADLINE, "id": "d"},)),)),
    )
    assert [*doubled_ids(site), *doubled_names(site), *doubled_shares(site)] == []


def test_a_place_on_the_map_is_that_of_one_town_and_none_is_no_place() -> None:
    towns = [make.municipality(f"{name}市", f"town-{name}", f"9920{name}") for name in "12"]
    assert list(doubled_tiles(make.site(municipalities=Register(towns)))) == []
    both = [town.model_copy(update={"tile": (7, 3)}) for town in towns]
    (problem,) = doubled_tiles(make.site(municipalities=Register(both)))
    assert problem.message == "「2市」の tile [7, 3] には「1市」があります。地図で重ならない、別の場所を書いてください"


def test_an_id_of_two_events_is_a_problem_at_the_second_that_names_the_first() -> None:
    first = make.at(make.event(id="a"), EVENTS, {("id",): 3})
    second = make.at(make.event(id="a"), "docs/events/a.md", {("id",): 2})
    (problem,) = doubled_ids(make.site(events=(first, second)))
    assert (problem.path, problem.line) == ("docs/events/a.md", 2)
    assert f"「a」は {EVENTS} の 3 行目でも使われています" in problem.message


def test_an_id_is_used_once_among_events_sessions_and_deadlines() -> None:
    campaign = make.campaign(deadlines=({**DEADLINE, "id": "z"}, DEADLINE))
    site = make.site(
        events=(make.at(make.event(id="a"), EVENTS, {("id",): 3}),),
        sessions=(make.at(make.session(id="a"), SESSIONS, {("id",): 4}),),
        campaigns=Register((make.at(campaign, CAMPAIGNS, {("deadlines", 1, "id"): 5}),)),
    )
    assert [(problem.path, problem.line) for problem in doubled_ids(site)] == [(SESSIONS, 4), (CAMPAIGNS, 5)]


def test_what_is_not_public_keeps_its_id() -> None:
    site = make.site(events=(make.event(id="a", public=False), make.event(id="a")))
    assert len(list(doubled_ids(site))) == 1


@pytest.mark.parametrize(
    ("identity", "name", "aliases"),
    [("hei", "丙", ("甲",)), ("hei", "甲組合", ()), ("kou", "丙", ()), ("hei", "丙", ("乙組合",))],
)
def test_a_name_or_alias_of_two_organizations_is_a_problem(identity: str, name: str, aliases: tuple[str, ...]) -> None:
    rows = (*make.site().organizations, make.organization(name, identity, aliases=aliases))
    rows = tuple(make.at(row, "data/organizations.yml", {(): line}) for line, row in enumerate(rows, 1))
    (problem,) = doubled_names(make.site(organizations=Register(rows)))
    assert (problem.path, problem.line) == ("data/organizations.yml", 3)
    shared = ({identity, name, *aliases} & {"甲", "甲組合", "kou", "乙組合"}).pop()
    assert f"名前「{shared}」" in problem.message


def test_an_alias_that_repeats_the_name_is_no_second_thing() -> None:
    row = make.organization("甲組合", "kou", aliases=("甲組合", "甲", "甲"))
    assert list(doubled_names(make.site(organizations=Register((row,))))) == []


def test_a_town_and_a_theme_may_have_one_name() -> None:
    site = make.site(topics=Register((make.topic("見本市", "mihon"),)))
    assert list(doubled_names(site)) == []


@pytest.mark.parametrize("register", ["municipalities", "venues", "people", "topics", "campaigns"])
def test_the_names_of_every_register_are_looked_at(register: str) -> None:
    (row,) = getattr(make.site(), register)
    assert list(doubled_names(make.site(**{register: Register((row, row))})))


@pytest.mark.parametrize(
    ("first", "second"),
    [("甲組合", "甲"), ("甲", "kou"), ("甲組合・乙組合", "甲・乙組合"), ("甲組合・乙組合", "乙組合・甲組合")],
)
def test_one_organization_in_a_result_under_two_names_is_a_problem(first: str, second: str) -> None:
    event = make.event(result={"by_organization": {first: 6, second: 5}})
    event = make.at(event, EVENTS, {("result", "by_organization", second): 12})
    (problem,) = doubled_shares(make.site(events=(event,)))
    assert (problem.path, problem.line) == (EVENTS, 12)
    assert f"「{second}」は「{first}」と同じ団体です" in problem.message


def test_one_campaign_in_a_result_under_two_names_is_a_problem() -> None:
    event = make.event(result={"signatures": {"保険の署名": 42, "保険署名": 8}})
    event = make.at(event, EVENTS, {("result", "signatures", "保険署名"): 12})
    (problem,) = doubled_shares(make.site(events=(event,)))
    assert (problem.path, problem.line) == (EVENTS, 12)


def test_one_organization_in_a_list_of_orders_under_two_names_is_a_problem() -> None:
    spread = {"item": "冊子", "ordered": 300, "by_organization": {"甲組合": 120, "甲": 80}}
    campaign = make.at(make.campaign(distribution=spread), CAMPAIGNS, {("distribution", "by_organization", "甲"): 9})
    (problem,) = doubled_shares(make.site(campaigns=Register((campaign,))))
    assert (problem.path, problem.line) == (CAMPAIGNS, 9)


def test_the_results_of_sessions_are_looked_at_too() -> None:
    session = make.at(make.session(result={"by_organization": {"甲組合": 6, "甲": 5}}), SESSIONS)
    (problem,) = doubled_shares(make.site(sessions=(session,)))
    assert problem.path == SESSIONS


def test_names_that_are_not_registered_are_not_taken_for_one() -> None:
    site = make.site(events=(make.event(result={"by_organization": {"丙の会": 6, "丁の会": 5}}),))
    assert list(doubled_shares(site)) == []


def test_a_town_of_a_round_is_named_once_whatever_it_is_called() -> None:
    towns = Register((make.municipality("見本市", "mihon", "99100"), make.municipality("例川市", "reigawa", "99201")))
    given = {"id": "kokuho", "title": "国保の懇談", "fiscal_year": 2023, "as_of": "2023-12-19"}
    for done, found in ((("見本市", "例川市"), 0), (("見本市", "見本市"), 1), (("見本市", "99100"), 1)):
        talks = Round.model_validate(given | {"done": done})
        assert len(list(doubled_shares(make.site(municipalities=towns, rounds=(talks,))))) == found


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"host": ("甲組合", "甲")}, "「甲」は「甲組合」と同じ団体です"),
        ({"topics": ("hoken", "保険")}, "「保険」は「hoken」と同じテーマです"),
        ({"campaign": ("保険の署名", "保険署名")}, "「保険署名」は「保険の署名」と同じ署名です"),
    ],
)
def test_a_list_of_an_event_names_each_once(row: dict[str, Any], message: str) -> None:
    (problem,) = doubled_shares(make.site(events=(make.event(**row),)))
    assert message in problem.message
