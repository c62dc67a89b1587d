"""Every list of coming things carries in its markup when they are over: as the records say, and only what is not over yet."""

from datetime import date, datetime

from bs4 import Tag

from macros import dates
from macros.model.site import Site

from ..conftest import Built

TODAY = date(2031, 5, 20)


def entries(built: Built) -> list[tuple[str, str, Tag]]:
    """Every entry, card and session of every list: its page, the event that it links to, itself."""
    found = []
    for address in built.addresses:
        for row in built.main(address).select("li.entry, .card__item, li.session"):
            link = row.select_one('[class$="__title"] a')
            assert link
            found.append((address, str(link["href"]).rstrip("/").split("/")[-1], row))
    return found


def test_the_end_in_the_markup_is_that_of_the_record(test_build: Built, made_up: Site) -> None:
    rows = entries(test_build)
    wrong = []
    for address, identity, row in rows:
        when = made_up.by_id[identity].when
        ahead = when.last >= TODAY
        said = (row.get("data-ends"), row.get("data-begins"))
        expected = (dates.ends_at(when), when.first.isoformat() if when.fixed else None) if ahead else (None, None)
        if said != expected:
            wrong.append((address, identity, said, expected))
    assert wrong == []
    assert len({identity for _, identity, row in rows if row.has_attr("data-ends")}) == 24
    assert all(datetime.fromisoformat(str(row["data-ends"])).tzinfo for _, _, row in rows if row.has_attr("data-ends"))


def test_every_queue_has_words_for_when_nothing_is_left_and_a_way_to_the_past(test_build: Built) -> None:
    queues = [
        (address, row) for address in test_build.addresses for row in test_build.main(address).select("[data-queue]")
    ]
    assert "events" in {address for address, _ in queues}
    for address, queue in queues:
        (words,) = queue.select("[data-none]")
        assert words.has_attr("hidden") is (queue.select_one("[data-ends]") is not None), address
        link = words.select_one("a")
        if address.startswith(
            ("municipalities/", "topics/")
        ):  # what is over there stands on the same page, if anything does
            assert (link is not None) is (test_build.main(address).select_one("#past") is not None), address
            assert link is None or link["href"] == "#past"
        else:
            assert link
            assert "events" in str(link["href"]) or address == "events", address
