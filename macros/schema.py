"""JSON schemas and a table of fields, drawn from the records: hover texts for editors, and the editors' guide."""

import json
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, get_args

from .model.record import Record
from .store import PAGES, ROWS, Council


def files() -> Mapping[str, str]:
    """Every generated file below ``data/schema/``, by name."""
    schemas = {f"{_stem(name)}.json": _rows_schema(record) for name, record in ROWS.items()}
    schemas["council.json"] = Council.model_json_schema()
    texts = {name: json.dumps(schema, ensure_ascii=False, indent=1) + "\n" for name, schema in schemas.items()}
    return {**texts, "README.md": _guide()}


def _stem(name: str) -> str:
    path = PurePosixPath(name)
    return path.parent.name or path.stem


def _rows_schema(record: type[Record]) -> dict[str, Any]:
    schema = record.model_json_schema()
    definitions = schema.pop("$defs", {})
    return {"type": "array", "items": schema, "$defs": definitions}


def _guide() -> str:
    rows: list[tuple[str, type[Record]]] = [("data/council.yml", Council)]
    rows += [(f"data/{name}", record) for name, record in ROWS.items()]
    rows += [(f"docs/{folder}/*.md", record) for folder, (record, _) in PAGES.items()]
    inner = dict.fromkeys(part for _, record in rows for part in _inner(record))
    rows += [(f"中の項目 {record.__name__}", record) for record in inner]
    head = [
        "# 項目の一覧",
        "",
        "`python -m macros schema` が記録の型から書き出したものです。手で直さないでください。",
        "",
    ]
    return "\n".join([*head, *(line for name, record in rows for line in _table(name, record))])


def _table(name: str, record: type[Record]) -> Iterator[str]:
    given = {field for page, field in PAGES.values() if page is record and name.startswith("docs/")}
    yield from (f"## {name}", "", "| 項目 | 必要 | 書くこと |", "|---|---|---|")
    for key, field in record.model_fields.items():
        if key not in given:
            parts = "、".join(part.__name__ for part in _records(field.annotation))
            said = f"{field.description or ''}{f'（→ {parts}）' if parts else ''}"
            yield f"| `{field.alias or key}` | {'必要' if field.is_required() else ''} | {said} |"
    yield ""


def _inner(record: type[Record]) -> Iterator[type[Record]]:
    for field in record.model_fields.values():
        for part in _records(field.annotation):
            yield part
            yield from _inner(part)


def _records(annotation: Any) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for part in get_args(annotation):
        yield from _records(part)
