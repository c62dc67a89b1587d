"""Sums over all street actions; units are never mixed."""

from typing import Any

from macros.model.figure import Figure, Precision
from macros.model.site import Register, Site
from macros.views.tally import HandedOut, Totals, Votes, tally

from .. import factories as make

ABOUT, OVER = Precision.ABOUT, Precision.OVER


def site(*results: dict[str, Any], **changes: Any) -> Site:
    """A site of street actions with these results, for two campaigns."""
    campaigns = (make.campaign(), make.campaign(id="kaigo", title="介護の署名", aliases=("介護署名",)))
    events = tuple(make.event(id=f"action-{number}", result=result, **changes) for number, result in enumerate(results))
    return make.site(events=events, campaigns=Register(campaigns))


def vote(question: str, in_favour: int, against: int) -> dict[str, Any]:
    """A sticker vote."""
    return {"question": question, "for": in_favour, "against": against}


def test_without_actions_nothing_is_told() -> None:
    assert tally(site()) == (Totals(0, 0, None, None, (), ()), (), (), "")


def test_people_and_signatures_are_summed_as_precisely_as_they_were_stated() -> None:
    sums = tally(
        site(
            {"people": 18, "signatures": {"保険の署名": 42}},
            {"people": "約30", "signatures": {"保険の署名": "100超", "介護の署名": 5}},
            {"signatures": {"介護署名": 3}},
        )
    ).totals
    assert (sums.actions, sums.with_people) == (3, 2)
    assert sums.people == Figure(48, ABOUT)
    assert sums.signatures == Figure(150, OVER)


def test_people_of_a_caravan_are_those_of_its_stops() -> None:
    stops = ({"place": "見本市", "people": 22}, {"place": "港", "people": 15})
    assert tally(site({"by_place": stops}, {"people": 3})).totals.people == Figure(40)


def test_handouts_are_summed_by_unit() -> None:
    def handout(item: str, count: object, unit: str) -> dict[str, object]:
        return {"item": item, "count": count, "unit": unit}

    sums = tally(
        site(
            {"handouts": (handout("チラシ", 300, "枚"), handout("ティッシュ", "500超", "個"))},
            {"handouts": (handout("チラシ", "約400", "枚"), handout("風船", 30, "個"), handout("冊子", 4, "冊"))},
        )
    ).totals
    assert sums.handouts == (
        HandedOut("枚", Figure(700, ABOUT), ("チラシ",)),
        HandedOut("個", Figure(530, OVER), ("ティッシュ", "風船")),
        HandedOut("冊", Figure(4), ("冊子",)),
    )


def test_votes_are_summed_by_question() -> None:
    results = ({"sticker_vote": vote(*row)} for row in (("一", 5, 35), ("二", 0, 12), ("一", 9, 51)))
    sums = tally(site(*results, {"people": 3})).totals
    assert sums.votes == (Votes("一", 14, 86), Votes("二", 0, 12))
    assert [row.votes for row in sums.votes] == [100, 12]


def test_a_campaign_has_the_figures_of_its_actions_but_only_its_own_signatures() -> None:
    leaflets = ({"item": "チラシ", "count": 300, "unit": "枚"},)
    found = tally(
        site(
            {"people": 18, "signatures": {"保険の署名": 42}, "handouts": leaflets, "sticker_vote": vote("一", 1, 2)},
            {"people": 7, "signatures": {"保険署名": 8, "介護署名": 5}, "handouts": leaflets},
            {"people": 3},
        )
    )
    hoken, kaigo = found.campaigns
    assert [row.campaign.id for row in found.campaigns] == ["hoken", "kaigo"]
    assert hoken.totals == Totals(
        2, 2, Figure(25), Figure(50), (HandedOut("枚", Figure(600), ("チラシ",)),), (Votes("一", 1, 2),)
    )
    assert kaigo.totals == Totals(1, 1, Figure(7), Figure(5), (HandedOut("枚", Figure(300), ("チラシ",)),), ())
    assert found.totals.signatures == Figure(55)


def test_a_campaign_without_actions_is_left_out() -> None:
    assert [row.campaign.id for row in tally(site({"signatures": {"介護署名": 5}})).campaigns] == ["kaigo"]


def test_organizations_are_those_of_all_actions() -> None:
    found = tally(site({"by_organization": {"甲組合": 6}}, {"by_organization": {"甲": 7, "乙組合": None}}))
    assert [row[:4] for row in found.organizations] == [("甲組合", 13, 2, 0), ("乙組合", 0, 1, 1)]


def test_what_is_not_public_or_no_action_is_counted_nowhere() -> None:
    result = {"people": 99, "signatures": {"保険の署名": 999}, "by_organization": {"甲組合": 9}, "partial": True}
    nothing = tally(site())
    assert tally(site(result, public=False)) == nothing
    assert tally(site(result, kind="study")) == nothing
    assert tally(make.site(sessions=(make.session(result=result),))) == nothing


def test_what_nobody_counted_is_not_nought() -> None:
    found = tally(site({"signatures": {"保険の署名": 42}}))
    assert (found.totals.people, found.campaigns[0].totals.people) == (None, None)
    assert tally(site({"people": 3})).totals.signatures is None
    assert tally(site({"people": 0})).totals.people == Figure(0)


def test_what_was_called_off_is_no_action_whatever_is_noted_of_it() -> None:
    for status in ("cancelled", "postponed"):
        assert tally(site({"note": "雨のため中止しました"}, status=status)).totals.actions == 0


def test_a_thing_that_was_handed_out_is_named_once() -> None:
    rows = [{"handouts": ({"item": item, "count": 10, "unit": "枚"},)} for item in ("チラシ・ティッシュ", "チラシ")]
    assert tally(site(*rows)).totals.handouts == (HandedOut("枚", Figure(20), ("チラシ", "ティッシュ")),)
