"""Lines of a calendar, against the library that does the same more slowly."""

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Event, vCalAddress
from icalendar.parser import Contentlines

from macros.feeds.calendar_line import lines, quoted, text

MANY = settings(max_examples=150, deadline=None, derandomize=True)
TEXT = st.text(
    st.sampled_from('aあ👍𠮷é\\;,:"^\n\t ') | st.characters(min_codepoint=32, exclude_categories=["Cs", "Cc"]),
    max_size=200,
)


@MANY
@given(TEXT)
def test_a_text_is_escaped_as_the_library_does(value: str) -> None:
    entry = Event()
    entry.add("description", value)
    theirs = entry.to_ical().replace(b"\r\n ", b"").split(b"\r\n")[1]
    assert lines([("DESCRIPTION", text(value))]).replace(b"\r\n ", b"") == theirs + b"\r\n"


@MANY
@given(TEXT)
def test_no_line_is_too_long_or_cut_within_a_character_or_an_escaped_sign(value: str) -> None:
    written = lines([("DESCRIPTION", text(value))])
    pieces = written.removesuffix(b"\r\n").split(b"\r\n")
    for piece in pieces:
        assert len(piece) <= 75
        piece.decode()
    for piece in pieces[:-1]:
        assert (len(piece) - len(piece.rstrip(b"\\"))) % 2 == 0
    unfolded: list[str] = [str(line) for line in Contentlines.from_ical(written) if line]  # type: ignore[no-untyped-call]
    assert unfolded == [f"DESCRIPTION:{text(value)}"]


def test_a_line_of_75_octets_is_whole_and_one_more_is_folded() -> None:
    assert lines([("X", "a" * 73)]) == b"X:" + b"a" * 73 + b"\r\n"
    assert lines([("X", "a" * 74)]) == b"X:" + b"a" * 73 + b"\r\n a\r\n"
    assert lines([("X", "a" * 72 + "あ")]).split(b"\r\n ")[1] == "あ\r\n".encode()


def test_a_name_in_quotes_comes_back_whole() -> None:
    name = '甲"乙"^丙,;:'
    written = lines([("BEGIN", "VEVENT"), (f"ORGANIZER;CN={quoted(name)}", "mailto:a@example.org"), ("END", "VEVENT")])
    (entry,) = Event.from_ical(written).walk("VEVENT")
    organizer = entry["organizer"]
    assert isinstance(organizer, vCalAddress)
    assert (organizer.params["CN"], str(organizer)) == (name, "mailto:a@example.org")


def test_control_characters_are_left_out_and_every_break_is_one() -> None:
    assert text("a\x00b\x7f\tc\r\nd\re\n") == "ab\tc\\nd\\ne\\n"
