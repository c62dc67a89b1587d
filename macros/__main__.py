"""The command line: ``python -m macros check``, ``rules``, ``schema`` and ``clean-file``."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from mkdocs.exceptions import MkDocsException
from mkdocs.utils.yaml import yaml_load

from . import MACROS, checks, schema
from .checked import Checked, checked, in_menu, refused, summary
from .clean import cleaned
from .clock import today, written_day

BUILT_IN = {
    "record": "記録は、決められた項目と型で書く（data/schema/README.md）。",
    "yaml": "YAML と見出しは、読める形で書く。",
    "macro": "{{ }} の中は、手引きにある名前と引数で書く。",
    "menu": "mkdocs.yml の nav は「- 題: ページ.md」の行だけで、index.md から始め、書いたファイルは docs/ にある。docs_dir と use_directory_urls は変えない。",
    "built-site": "できたサイトのどのファイルにも、公開しない名前・連絡先・撮った場所・作った人・変更履歴などを残さない。",
}
"""The rules that are applied while reading, before there are records to compare, and to what was made of them."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit status is 1 when there is an error."""
    given = _parser().parse_args(arguments)
    if given.command == "schema":
        return _write_schema(given.root)
    if given.command == "rules":
        print(rules_table())
        return 0
    if given.command == "clean-file":
        return _clean(given.file)
    if given.explain:
        return _explain(given.explain)
    return _check(given.root, as_json=given.format == "json")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m macros", description="資料の点検と、書くときの手引き")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="data/ と docs/ を点検する")
    check.add_argument("--format", choices=("text", "json"), default="text", help="json は道具のため")
    check.add_argument("--explain", metavar="規則", help="規則の説明を出す。all なら全部")
    commands.add_parser("rules", help="点検の規則の表を出す（README.ja.md に貼るもの）")
    clean = commands.add_parser(
        "clean-file", help="写真・PDF・Office のファイルから、作った人や場所の情報を消した写しを作る"
    )
    clean.add_argument("file", type=Path, help="元のファイル。そのまま残ります")
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


def _clean(path: Path) -> int:
    """Write the copy beside the original; nothing is ever overwritten."""
    target = path.with_name(f"{path.stem}.clean{path.suffix}")
    try:
        content = cleaned(path.name, path.read_bytes())
        with target.open("xb") as file:
            file.write(content)
    except FileExistsError:
        print(f"{target} がもうあります。消すか、名前を変えてから、もう一度してください", file=sys.stderr)
    except OSError:
        print(f"{path} を読めません。ファイルの名前と場所を確かめてください", file=sys.stderr)
    except ValueError as error:
        print(f"{path}: {error}", file=sys.stderr)
    else:
        print(f"{target} を作りました。開いて確かめてから、こちらを docs/ に置いてください", file=sys.stderr)
        return 0
    return 1


def explanations() -> dict[str, str]:
    """What each rule asks for, by its name."""
    private = checks.rule(checks.private.never_named(()))
    return BUILT_IN | {each.name: each.explanation for each in (*checks.RULES, private)}


def rules_table() -> str:
    """All rules as the table of the editors' guide."""
    labels = {each.name: each.severity.label for each in checks.RULES}
    rows = (f"| `{name}` | {labels.get(name, '誤り')} | {text} |" for name, text in explanations().items())
    return "\n".join(("| 規則 | 重さ | 守ること |", "|---|---|---|", *rows))


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
        now = today()
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    try:
        settings = _settings(root)
        extra = settings.get("extra")
        day = written_day(extra.get("as_of") if isinstance(extra, dict) else None) or now
    except (OSError, ValueError, MkDocsException) as error:
        print(f"mkdocs.yml を読めません: {error}", file=sys.stderr)
        return 2
    docs = root / str(settings.get("docs_dir", "docs"))
    file = root / "mkdocs.yml"
    found = refused(file, docs, settings.get("use_directory_urls", True)) or checked(root, docs, MACROS, day)
    missing = in_menu(settings.get("nav"), file, docs)
    found = found._replace(problems=tuple(sorted({*found.problems, *missing})))
    for row in (_as_json(found),) if as_json else summary(found):
        print(row)
    warnings = len(found.problems) - len(found.errors)
    print(f"点検: 誤り {len(found.errors)} 件、注意 {warnings} 件、外した規則 {len(found.allowed)} 件", file=sys.stderr)
    return 1 if found.errors else 0


def _settings(root: Path) -> dict[str, Any]:
    with (root / "mkdocs.yml").open("rb") as file:
        settings: object = yaml_load(file)
    if not isinstance(settings, dict):
        raise ValueError("「名前: 値」の形で書いてください")
    return settings


def _as_json(found: Checked) -> str:
    rows = [problem._asdict() for problem in found.problems]
    return json.dumps(
        {"problems": rows, "allowed": [row._asdict() for row in found.allowed]}, ensure_ascii=False, indent=1
    )


if __name__ == "__main__":
    sys.exit(main())
