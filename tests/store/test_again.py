"""YAML that was read before: the same values, lines and problems, and never those of another text."""

from copy import deepcopy

import pytest

from macros.store import Again, load
from macros.store.document import Document, read_yaml

from ..conftest import ROOT

GOOD = "- id: a\n  result:\n    people: 3\n- id: b\n"
TEXTS = [GOOD, "", "# 何もない\n", "id: a\nid: b\nstart: 13:30\n", "id: a\n\ttitle: 題\n", "a: &x 1\nb: *x\n"]


def told(document: Document) -> tuple[object, ...]:
    """All that a document says."""
    return (document.path, document.data, dict(document.lines), document.problems)


def after(text: str, path: str = "a.yml", first_line: int = 2) -> Again:
    """A reader that knows what another one kept of that text."""
    before = Again({})
    before(text, path, first_line)
    return Again(deepcopy(before.read))


@pytest.mark.parametrize("text", TEXTS)
def test_what_was_kept_says_what_is_read(text: str) -> None:
    again = after(text)
    assert told(again(text, "a.yml", 2)) == told(read_yaml(text, "a.yml", 2))
    assert not again.anything_new


@pytest.mark.parametrize(
    ("text", "path", "first_line"), [("- id: c\n", "a.yml", 2), (GOOD, "b.yml", 2), (GOOD, "a.yml", 1)]
)
def test_another_text_or_place_is_read_anew(text: str, path: str, first_line: int) -> None:
    again = after(GOOD)
    assert told(again(text, path, first_line)) == told(read_yaml(text, path, first_line))
    assert again.anything_new
    assert len(again.read) == 1


def test_what_is_no_longer_asked_for_is_not_kept() -> None:
    again = after(GOOD)
    assert again.anything_new
    assert again.read == {}


def test_a_council_is_loaded_the_same() -> None:
    first = Again({})
    load(ROOT, read=first)
    again = Again(first.read)
    assert load(ROOT, read=again).problems == load(ROOT).problems
    assert not again.anything_new
