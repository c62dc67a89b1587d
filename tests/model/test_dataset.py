"""Tables of open data as plain values."""

from macros.model.dataset import About, Column, Group, Type, dataset

ABOUT = About("words", Group.NAMES, "ことば", "ことばの表")


def test_the_columns_fill_the_rows() -> None:
    upper: Column[str] = Column("upper", "大文字", Type.STRING, "大きく", str.upper)
    length: Column[str] = Column("length", "長さ", Type.INTEGER, "字の数", len)
    found = dataset(ABOUT, (upper, length), iter(["a", "bcd"]))
    assert found.rows == (("A", 1), ("BCD", 3))
    assert found.headings == {"upper": "大文字", "length": "長さ"}
    assert (found.csv_uri, found.json_uri) == ("data/words.csv", "data/words.json")


def test_every_type_and_every_group_has_a_japanese_word() -> None:
    words = [part.label for part in (*Type, *Group)]
    assert len(set(words)) == len(words)
    assert all(any(sign > "ぁ" for sign in word) for word in words)
