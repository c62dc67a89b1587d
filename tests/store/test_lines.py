"""The lines of what is written: the same whether they were kept or are looked up."""

import pytest

from macros.store.document import read_yaml
from macros.store.lines import Lines

TEXT = """\
- id: a
  result:
    people: 3
    handouts:
      - item: チラシ

- id: b
"""


def test_rows_are_known_without_a_second_reading() -> None:
    def never() -> dict[tuple[str | int, ...], int]:
        raise AssertionError

    lines = Lines({(): 1, (0,): 1}, never)
    assert lines[0,] == 1
    assert lines.get((1,)) is None


def test_every_key_in_a_row_is_found_when_it_is_asked_for() -> None:
    lines = read_yaml(TEXT, "a.yml", 11).lines
    places = [(), (0,), (1,), (0, "id"), (0, "result"), (0, "result", "people"), (0, "result", "handouts", 0, "item")]
    assert [lines[place] for place in places] == [11, 11, 17, 11, 12, 13, 15]
    assert set(places) <= set(lines)
    assert len(lines) == len(list(lines))


def test_what_is_not_written_is_on_no_line() -> None:
    lines = read_yaml(TEXT, "a.yml").lines
    with pytest.raises(KeyError):
        lines[0, "result", "people", "more"]
    assert dict(read_yaml("# 何もない\n", "b.yml").lines) == {}
