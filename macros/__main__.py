"""The command line: ``python -m macros check``."""

import argparse
import sys
from pathlib import Path

from . import MACROS
from .entrance import checked


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit status is 1 when there is a problem."""
    parser = argparse.ArgumentParser(prog="python -m macros", description="資料の点検")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="data/ と docs/ を点検する")
    check.add_argument("root", nargs="?", type=Path, default=Path(), help="mkdocs.yml のあるフォルダー")
    return _check(parser.parse_args(arguments).root)


def _check(root: Path) -> int:
    _, problems = checked(root, root / "docs", MACROS)
    for problem in problems:
        print(problem)
    print(f"点検: 問題が {len(problems)} 件あります" if problems else "点検: 問題はありません", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
