"""A session of the course, and the event it is in every calendar."""

import pytest
from pydantic import ValidationError

from macros.model.event import Kind, Speaker, Status

from .. import factories as make


@pytest.mark.parametrize(
    ("number", "title"),
    [(3, "くらしの講座 第3回「年金のしくみ」"), (None, "くらしの講座「年金のしくみ」")],
)
def test_the_event_is_titled_by_course_number_and_title(number: int | None, title: str) -> None:
    assert make.session(number=number, title="年金のしくみ").as_event("くらしの講座").title == title


def test_the_event_is_the_session_in_all_that_readers_act_on() -> None:
    session = make.session(
        id="koza-1",
        date="2023-12-21",
        weekday="木",
        start="18:30",
        end="20:00",
        venue="ekimae",
        online=True,
        topics=("hoken",),
        apply="電話で",
        status="moved_online",
        publish_from="2023-11-30",
        updated="2023-12-01",
        note="注",
        result={"people": 28},
        public=False,
    )
    event = session.as_event("講座")
    assert event.kind is Kind.SEMINAR
    assert event.status is Status.MOVED_ONLINE
    assert (event.id, event.uri, event.when) == (session.id, session.uri, session.when)
    for field in ("venue", "online", "topics", "apply", "updated", "note", "result", "public", "publish_from"):
        assert getattr(event, field) == getattr(session, field), field


def test_several_days_and_unfixed_days_are_kept() -> None:
    several = make.session(date="2023-12-21", until="2023-12-22")
    unfixed = make.session(date="2024-03末")
    assert several.as_event("講座").when == several.when
    assert unfixed.as_event("講座").when == unfixed.when


def test_the_lecturer_speaks_at_the_event() -> None:
    assert make.session(lecturer="例田一郎").as_event("講座").speakers == (Speaker(person="例田一郎", role="講師"),)
    assert make.session().as_event("講座").speakers == ()


def test_the_event_is_written_where_the_session_is() -> None:
    session = make.at(make.session(), "data/seminars/2023.yml")
    assert session.as_event("講座").origin is session.origin


@pytest.mark.parametrize("number", [0, -1, "1"])
def test_the_number_counts_from_one(number: object) -> None:
    with pytest.raises(ValidationError, match="number"):
        make.session(number=number)


@pytest.mark.parametrize("length", [100, 200])
def test_a_long_title_is_refused_at_once_or_can_stand_in_the_calendar(length: int) -> None:
    title = "あ" * length
    try:
        session = make.session(title=title, number=12)
    except ValidationError:
        return
    assert title in session.as_event("くらしの講座").title
