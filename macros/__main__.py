"""The command line: ``python -m macros check`` and ``schema``."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from mkdocs.exceptions import MkDocsException
from mkdocs.utils.yaml import yaml_load

from . import MACROS, checks, schema
from .entrance import Checked, checked, summary, today, written_day

BUILT_IN = {
    "record": "記録は、決められた項目と型で書く（data/schema/README.md）。",
    "yaml": "YAML と見出しは、読める形で書く。",
    "macro": "{{ }} の中は、手引きにある名前と引数で書く。",
}
"""The rules that are applied while reading, before there are records to compare."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit status is 1 when there is an error."""
    given = _parser().parse_args(arguments)
    if given.command == "schema":
        return _write_schema(given.root)
    if given.explain:
        return _explain(given.explain)
    return _check(given.root, as_json=given.format == "json")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m macros", description="資料の点検と、書くときの手引き")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="data/ と docs/ を点検する")
    check.add_argument("--format", choices=("text", "json"), default="text", help="json は道具のため")
    check.add_argument("--explain", metavar="規則", help="規則の説明を出す。all なら全部")
    fields = commands.add_parser("schema", help="項目の説明を data/schema/ に書き出す")
    for command in (check, fields):
        command.add_argument("root", nargs="?", type=Path, default=Path(), help="mkdocs.yml のあるフォルダー")
    return parser


def _write_schema(root: Path) -> int:
    folder = root / "data" / "schema"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schema.files().items():
        (folder / name).write_text(text, encoding="utf-8")
    print(f"schema: {folder} に書き出しました", file=sys.stderr)
    return 0


def explanations() -> dict[str, str]:
    """What each rule asks for, by its name."""
    private = checks.rule(checks.privacy.never_named(()))
    return BUILT_IN | {each.name: each.explanation for each in (*checks.RULES, private)}


def _explain(name: str) -> int:
    known = explanations()
    if name != "all" and name not in known:
        print(f"「{name}」という規則はありません。{'、'.join(known)} から選んでください", file=sys.stderr)
        return 2
    for each in known if name == "all" else (name,):
        print(f"{each}: {known[each]}")
    return 0


def _check(root: Path, *, as_json: bool) -> int:
    try:
        settings = _settings(root)
        day = written_day((settings.get("extra") or {}).get("as_of")) or today()
    except (OSError, ValueError, MkDocsException) as error:
        print(f"mkdocs.yml を読めません: {error}", file=sys.stderr)
        return 2
    found = checked(root, root / str(settings.get("docs_dir", "docs")), MACROS, day)
    print(
        _as_json(found) if as_json else "\n".join(summary(found)),
        end="" if not found.problems and not as_json else "\n",
    )
    warnings = len(found.problems) - len(found.errors)
    print(f"点検: 誤り {len(found.errors)} 件、注意 {warnings} 件、外した規則 {len(found.allowed)} 件", file=sys.stderr)
    return 1 if found.errors else 0


def _settings(root: Path) -> dict[str, Any]:
    with (root / "mkdocs.yml").open("rb") as file:
        return yaml_load(file)


def _as_json(found: Checked) -> str:
    rows = [problem._asdict() for problem in found.problems]
    return json.dumps(
        {"problems": rows, "allowed": [row._asdict() for row in found.allowed]}, ensure_ascii=False, indent=1
    )


if __name__ == "__main__":
    sys.exit(main())
