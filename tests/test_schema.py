"""The hover texts and the table of fields that ship are those of the records."""

import json

from macros import schema

from .conftest import ROOT


def test_the_shipped_schemas_are_current() -> None:
    folder = ROOT / "data" / "schema"
    shipped = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert shipped == dict(schema.files()), "python -m macros schema を実行してください"


def test_every_field_is_explained_in_japanese() -> None:
    for name, text in schema.files().items():
        if name.endswith(".json"):
            found = json.loads(text)
            record = found.get("items", found)
            for key, field in record["properties"].items():
                assert any(character > "ぁ" for character in field.get("description", "")), f"{name}: {key}"
