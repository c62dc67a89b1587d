"""Names in what could not be read."""

from macros.store.unread import names_in, names_of


def test_a_row_gives_its_names_its_aliases_and_its_deadlines() -> None:
    row = {"id": "a", "name": 5, "title": "題", "aliases": ("別",), "deadlines": ({"id": "end"}, "x")}
    assert list(names_of(row)) == ["a", "題", "end", "別"]
    assert list(names_of(["a"])) == []


def test_a_broken_file_gives_what_looks_like_a_name() -> None:
    text = '- id: a-1\n  title: "題"\n  kind: study\n  aliases:\n    - 別の名\n  name 名: [\'\n- id: b\r\n'
    assert list(names_in(text)) == ["a-1", "題", "別の名", "b"]
