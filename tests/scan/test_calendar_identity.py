"""The identity of an event in a calendar or a feed is made of digits that mean nothing."""

from macros.scan.text import calendar, markup

LOOKS_LIKE_A_NUMBER = "0a1b2c3d-4e08-5132-987f-001122aabbcc"


def read(line: str) -> str:
    return "".join(piece.text for piece in calendar(f"BEGIN:VEVENT\r\n{line}\r\nEND:VEVENT\r\n".encode()))


def test_an_identity_is_not_read_as_a_telephone_number() -> None:
    assert "08-5132-987" not in read(f"UID:urn:uuid:{LOOKS_LIKE_A_NUMBER}")


def test_everything_else_of_a_calendar_is_read() -> None:
    assert "08-5132-9876" in read("UID:08-5132-9876")
    assert "08-5132-9876" in read(f"DESCRIPTION:urn:uuid:{LOOKS_LIKE_A_NUMBER} 08-5132-9876")


def test_nor_is_that_of_a_feed() -> None:
    def text(line: str) -> str:
        return "".join(piece.text for piece in markup(f"<feed>{line}</feed>".encode()))

    assert "08-5132-987" not in text(f"<id>urn:uuid:{LOOKS_LIKE_A_NUMBER}</id>")
    assert "08-5132-9876" in text("<id>08-5132-9876</id>")
    assert "08-5132-9876" in text(f"<summary>urn:uuid:{LOOKS_LIKE_A_NUMBER} 08-5132-9876</summary>")
