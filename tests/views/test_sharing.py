"""Links to hand a page on: what is written comes back from them, whatever signs it has."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from macros.views.sharing import Shared, sharing

from .. import factories as make

BASE = "https://mihon.example/site/"
HOSTILE = "A&B=C? #1「100％」+ \"'"


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (make.event(title=HOSTILE, start="13:30"), f"{HOSTILE}\n2023年11月25日（土）13:30から"),
        (make.report(title=HOSTILE), f"{HOSTILE}\n2023年12月19日（火） ブロック会議"),
        (make.material(title=HOSTILE), f"{HOSTILE}\n2023年12月21日（木）"),
        (make.petition(title=HOSTILE), f"{HOSTILE}\n見本市議会・陳情"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_line_and_mail_carry_the_words_and_the_address(record: Shared, words: str) -> None:
    found = sharing(record, BASE)
    assert found.line
    assert found.mail
    assert found.words == words
    line = urlsplit(found.line)
    assert (line.scheme, line.netloc, line.path, line.fragment) == ("https", "line.me", "/R/share", "")
    assert parse_qs(line.query) == {"text": [f"{words}\n{found.address}"]}
    mail = urlsplit(found.mail)
    parts = dict(part.split("=") for part in mail.query.split("&"))
    assert (mail.scheme, mail.path, mail.fragment) == ("mailto", "", "")
    assert unquote(parts["subject"]) == HOSTILE
    assert unquote(parts["body"]) == f"{words}\n{found.address}".replace("\n", "\r\n")


def test_without_an_address_of_the_site_there_are_no_links() -> None:
    found = sharing(make.event(), None)
    assert (found.address, found.line, found.mail) == (None, None, None)
    assert found.words == "駅前宣伝\n2023年11月25日（土）"


@pytest.mark.parametrize(
    ("status", "mark"),
    [("cancelled", "【中止】"), ("postponed", "【延期】"), ("tentative", "【調整中】"), ("scheduled", "")],
)
def test_what_is_not_as_announced_is_not_handed_on_as_if_it_were(status: str, mark: str) -> None:
    found = sharing(make.event(status=status), BASE)
    assert found.title == f"{mark}駅前宣伝"
    assert found.words == f"{mark}駅前宣伝\n2023年11月25日（土）"
    assert found.mail
    assert unquote(found.mail).startswith(f"mailto:?subject={mark}駅前宣伝&body={mark}駅前宣伝")
