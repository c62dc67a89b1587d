"""``datapackage.json``: what the tables are, for programs (Frictionless Data Package and Table Schema, version 1)."""

from collections.abc import Mapping, Sequence
from typing import Any

from ...model.dataset import PAGE, Column, Dataset, Type
from ...model.reference import Council
from .context import Context

URI = "data/datapackage.json"
_FORMATS: dict[Type, dict[str, Any]] = {
    Type.TIME: {"format": "%H:%M"},
    Type.BOOLEAN: {"trueValues": ["はい"], "falseValues": ["いいえ"]},
}


def package(context: Context, tables: Sequence[Dataset], sizes: Mapping[str, int]) -> dict[str, Any]:
    """The descriptor of all tables; ``sizes`` are bytes by path."""
    council = context.site.council
    keys = _keys(tables)
    whole = {
        "profile": "tabular-data-package",
        "name": "open-data",
        "title": f"{council.name}のオープンデータ",
        "description": "行事、宣伝・署名行動、陳情・請願、交渉・懇談、調査などの記録です。",
        "homepage": context.address(PAGE) if context.base else None,
        "created": f"{context.today.isoformat()}T00:00:00+09:00",
        "licenses": _licences(council) or None,
        "sources": [_source(context)],
        "resources": [_resource(context, table, keys, sizes[table.csv_uri]) for table in tables],
    }
    return {name: value for name, value in whole.items() if value is not None}


def _keys(tables: Sequence[Dataset]) -> dict[str, str]:
    """The heading of the column that a table is known by, where it is one column."""
    known = ((table, table.about.key[0]) for table in tables if len(table.about.key) == 1)
    return {table.about.name: table.headings[name] for table, name in known}


def _licences(council: Council) -> list[dict[str, str]]:
    chosen = council.licence
    return [{"name": chosen.value, "path": chosen.url, "title": chosen.label}] if chosen else []


def _source(context: Context) -> dict[str, str]:
    named = {"title": context.site.council.name}
    return {**named, "path": context.base} if context.base else named


def _resource(context: Context, table: Dataset, keys: Mapping[str, str], size: int) -> dict[str, Any]:
    about = table.about
    return {
        "name": about.name,
        "title": about.title,
        "description": about.description,
        "profile": "tabular-data-resource",
        "path": table.csv_uri.removeprefix("data/"),
        "json": table.json_uri.removeprefix("data/"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": size,
        "rows": len(table.rows),
        "fields": len(table.columns),
        "sources": [{"title": about.source}] if about.source else [_source(context)],
        "schema": _schema(table, keys),
    }


def _schema(table: Dataset, keys: Mapping[str, str]) -> dict[str, Any]:
    missing = sorted({word for column in table.columns for word in column.missing})
    schema = {
        "fields": [_field(column) for column in table.columns],
        "missingValues": ["", *missing],
        "primaryKey": [table.headings[name] for name in table.about.key],
        "foreignKeys": [_reference(column, keys) for column in table.columns if column.refers in keys],
    }
    return {name: value for name, value in schema.items() if value}


def _field(column: Column[Any]) -> dict[str, Any]:
    """A field is known by its heading, for that is what stands in the file; ``key`` is its name in JSON."""
    constraints = {
        "required": column.required,
        "enum": list(column.enum),
        "minimum": column.minimum,
        "maximum": column.maximum,
    }
    written = {name: value for name, value in constraints.items() if value not in (None, False, [])}
    return {
        "name": column.heading,
        "key": column.name,
        "type": column.type.value,
        "description": column.meaning,
        **_FORMATS.get(column.type, {}),
        **({"constraints": written} if written else {}),
    }


def _reference(column: Column[Any], keys: Mapping[str, str]) -> dict[str, Any]:
    return {"fields": [column.heading], "reference": {"resource": column.refers, "fields": [keys[column.refers]]}}
