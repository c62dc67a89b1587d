"""The command line: ``python -m macros check`` and ``schema``."""

import argparse
import sys
from pathlib import Path

from . import MACROS, schema
from .entrance import checked


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit status is 1 when there is a problem."""
    parser = argparse.ArgumentParser(prog="python -m macros", description="資料の点検と、書くときの手引き")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="data/ と docs/ を点検する")
    fields = commands.add_parser("schema", help="項目の説明を data/schema/ に書き出す")
    for command in (check, fields):
        command.add_argument("root", nargs="?", type=Path, default=Path(), help="mkdocs.yml のあるフォルダー")
    given = parser.parse_args(arguments)
    return _check(given.root) if given.command == "check" else _write_schema(given.root)


def _write_schema(root: Path) -> int:
    folder = root / "data" / "schema"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schema.files().items():
        (folder / name).write_text(text, encoding="utf-8")
    print(f"schema: {folder} に書き出しました", file=sys.stderr)
    return 0


def _check(root: Path) -> int:
    _, problems = checked(root, root / "docs", MACROS)
    for problem in problems:
        print(problem)
    print(f"点検: 問題が {len(problems)} 件あります" if problems else "点検: 問題はありません", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
