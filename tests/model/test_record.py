"""What all records share."""

import pytest
from pydantic import ValidationError

from macros.model.record import NOWHERE, Origin

from .. import factories as make

LINES = {(): 1, (1,): 8, (1, "date"): 10, (1, "result", "people"): 14}
ORIGIN = Origin("data/events/2023.yml", LINES, (1,))


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("date",), 10),
        (("result", "people"), 14),
        (("result", "organizations"), 8),
        (("venue",), 8),
        ((), 8),
    ],
)
def test_a_place_that_is_not_written_is_told_by_the_line_of_its_record(place: tuple[str, ...], line: int) -> None:
    assert ORIGIN.line_of(*place) == line


def test_where_no_line_is_known_it_is_the_first() -> None:
    assert NOWHERE.line_of("date") == 1


def test_a_record_knows_where_it_was_written() -> None:
    assert make.event().origin is NOWHERE
    assert make.event().written_at(ORIGIN).origin is ORIGIN


def test_a_record_cannot_be_changed() -> None:
    event = make.event(title="駅前宣伝")
    with pytest.raises(ValidationError):
        event.title = "ほかの題"  # type: ignore[misc]
    assert event.title == "駅前宣伝"


def test_where_it_was_written_is_no_part_of_a_record() -> None:
    assert make.event() == make.event()
    assert "origin" not in make.event().model_dump()
