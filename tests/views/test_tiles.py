"""The tile map."""

from macros.model.reference import Municipality
from macros.model.site import Register, Site
from macros.views.tiles import Mark, short_name, tile_map

from ..factories import municipality, site

TOWNS = (
    municipality("試験町", "shiken", "99301", tile=(1, 2)),
    municipality("見本市", "mihon", "99100", tile=(2, 2)),
    municipality("例川市", "reigawa", "99201"),
    municipality("仮山村", "kariyama", "99401", tile=(2, 1)),
)


def council() -> Site:
    """A council of four towns, one of them without a tile."""
    return site(municipalities=Register(TOWNS))


def by_kind(town: Municipality) -> Mark:
    """市 is dark, 町 is light, of 村 nothing is known."""
    return {"市": Mark("A", "大きい", 2), "町": Mark("B", "小さい", 1), "村": Mark("？", "未確認", 0)}[town.kind]


def test_tiles_stand_in_the_order_of_the_codes_at_their_places() -> None:
    tiles = tile_map(council(), by_kind).tiles
    assert [(tile.short, tile.column, tile.row, tile.mark.mark) for tile in tiles] == [
        ("見本", 2, 2, "A"),
        ("試験", 1, 2, "B"),
        ("仮山", 2, 1, "？"),
    ]


def test_a_town_without_a_place_has_no_tile() -> None:
    assert "例川市" not in [tile.municipality.name for tile in tile_map(council(), by_kind).tiles]


def test_the_legend_has_every_mark_once_from_the_lightest() -> None:
    assert [mark.words for mark in tile_map(council(), by_kind).legend] == ["未確認", "小さい", "大きい"]
    assert len(tile_map(council(), lambda _: Mark("A", "おなじ", 1)).legend) == 1


def test_the_short_name_leaves_out_what_kind_of_town_it_is() -> None:
    assert [short_name(town) for town in TOWNS] == ["試験", "見本", "例川", "仮山"]


def test_only_the_last_sign_of_a_name_is_its_kind() -> None:
    assert short_name(municipality("市川市", "ichikawa", "99203")) == "市川"
