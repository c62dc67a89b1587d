"""The shape of the code: imports point one way, only the entrances touch the outside, nothing grows too large."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "macros"

MAY_IMPORT = {
    "model": set(),
    "dates": {"model"},
    "addresses": set(),
    "store": {"model"},
    "checks": {"model", "dates"},
    "views": {"model", "dates", "addresses"},
    "render": {"model", "dates"},
    "feeds": {"model", "dates", "views", "addresses"},
    "linked_data": {"model", "dates", "views", "feeds", "addresses"},
    "pages": {"model", "views", "addresses", "dates"},
    "calls": {"model"},
    "menu": {"model"},
    "fixed": {"model"},
    "prose_tables": set(),
    "search": {"model", "dates", "views"},
    "prose_ruby": {"model"},
    "prose_names": {"prose_ruby"},
    "security": set(),
    "scan": {"checks"},
    "clean": {"scan"},
    "built": {"scan", "checks", "engine", "model"},
    "target": set(),
    "feed_texts": {"feeds", "model", "addresses"},
    "engine": set(),
    "clock": {"model", "dates"},
    "checked": {"built", "calls", "checks", "engine", "fixed", "menu", "model", "scan", "store"},
    "entrance": {"calls", "checked", "clock", "engine", "model", "pages", "render", "scan"},
    "site_files": {"entrance", "feeds", "model", "pages", "search", "security"},
    "page_content": {"entrance", "render", "search", "views"},
    "page_frame": {
        "addresses",
        "dates",
        "entrance",
        "linked_data",
        "model",
        "pages",
        "scan",
        "search",
        "security",
        "views",
    },
    "page_said": {"engine", "entrance", "page_content", "page_frame", "search"},
    "frames": {"entrance"},
    "finish": {"built", "engine", "entrance", "feed_texts", "search", "target"},
    "desk": {"model", "views"},
    "__init__": {"desk", "entrance", "model", "views", "feeds"},
    "hooks": {
        "__init__",
        "built",
        "engine",
        "entrance",
        "finish",
        "frames",
        "page_content",
        "page_frame",
        "page_said",
        "prose_names",
        "prose_ruby",
        "prose_tables",
        "scan",
        "site_files",
        "target",
    },
    "schema": {"model", "store"},
    "__main__": {"__init__", "checked", "checks", "clean", "clock", "schema"},
}
"""Who may import whom inside ``macros``; a room may always import from itself."""

LIBRARIES = {
    "yaml": {"store"},
    "pydantic": {"model", "store"},
    "pydantic_core": {"store"},
    "jinja2": {"render", "calls", "frames"},
    "jpholiday": {"dates"},
    "segno": {"views"},
    "icalendar": {"feeds"},
    "sudachipy": {"search"},
    "markdown": {"prose_tables", "prose_names", "prose_ruby", "engine"},
    "pypdf": {"scan", "clean"},
    "PIL": {"scan", "clean"},
    "mkdocs": {
        "engine",
        "entrance",
        "site_files",
        "page_content",
        "page_frame",
        "page_said",
        "frames",
        "finish",
        "hooks",
        "__main__",
    },
}
"""Which rooms know which library."""

ENTRANCES = {"clock", "checked", "entrance", "engine", "built", "feed_texts", "__main__"}
CLOCK = {"now", "today", "utcnow", "time", "monotonic", "localtime"}
READ = "open read_text read_bytes exists is_file is_dir is_mount stat lstat access samefile"
LISTED = "glob rglob iterdir listdir scandir walk"
WRITTEN = "write_text write_bytes write_file touch mkdir makedirs mkdtemp chmod utime truncate"
MOVED = (
    "rename renames link symlink symlink_to hardlink_to copyfile copymode copytree copy2 unlink rmdir removedirs rmtree"
)
FILES = frozenset(f"{READ} {LISTED} {WRITTEN} {MOVED}".split())
"""Calls that look at files or change them; ``replace``, ``copy``, ``move`` and ``remove`` are other things' words too."""
MODULES_OF_FILES = {"os", "shutil", "tempfile"}
TOUCH_FILES = {
    "store": "reads the council's records and lists its files",
    "checked": "reads mkdocs.yml for the lines of the menu, the list of private names, and which files the menu may name",
    "engine": "keeps pages of the last builds, and asks which files have changed since",
    "built": "reads the finished site, and the files that would go into it",
    "feed_texts": "fills the texts of finished pages into feeds that are written",
    "target": "puts the new site in the place of the last one",
    "finish": "writes what can only be known when all pages are written",
    "hooks": "asks when our own code was changed, and makes the folder that a site is served from",
    "__main__": "reads mkdocs.yml, and writes what its commands make",
}
"""Rooms that may look at files or change them, and what for."""

MODULES = sorted(ROOT.rglob("*.py"))


def room(path: Path) -> str:
    """The part of the package that a file belongs to."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imported(path: Path, tree: ast.Module) -> Iterator[tuple[str, bool]]:
    """Names of imported rooms (True) and libraries (False), also those inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name.split(".")[0], False) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from from_import(path, node)


def from_import(path: Path, node: ast.ImportFrom) -> Iterator[tuple[str, bool]]:
    """Resolve one ``from … import …`` to rooms or a library."""
    if node.level == 0 and (node.module or "").split(".")[0] != "macros":
        yield (node.module or "").split(".")[0], False
        return
    here = path.relative_to(ROOT).parent.parts
    base = here[: len(here) - node.level + 1] if node.level else ()
    parts = (*base, *(node.module or "").removeprefix("macros").strip(".").split("."))
    parts = tuple(part for part in parts if part)
    names = [parts[0]] if parts else [alias.name for alias in node.names]
    yield from (
        (name if (ROOT / name).exists() or (ROOT / f"{name}.py").exists() else "__init__", True) for name in names
    )


@cache
def trees() -> list[tuple[Path, ast.Module]]:
    """Every module with its syntax tree."""
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in MODULES]


@pytest.mark.parametrize(("path", "tree"), trees(), ids=lambda value: value.stem if isinstance(value, Path) else "")
def test_imports_point_one_way(path: Path, tree: ast.Module) -> None:
    here = room(path)
    for name, ours in imported(path, tree):
        if ours:
            assert name == here or name in MAY_IMPORT[here], f"{here} must not import {name}"
        elif name in LIBRARIES:
            assert here in LIBRARIES[name], f"{here} must not know {name}"


@pytest.mark.parametrize(("path", "tree"), trees(), ids=lambda value: value.stem if isinstance(value, Path) else "")
def test_only_entrances_ask_the_clock_and_only_some_rooms_touch_files(path: Path, tree: ast.Module) -> None:
    if room(path) not in ENTRANCES:
        assert not called(tree) & CLOCK - ({"time"} if room(path) == "model" else set())
    if room(path) not in TOUCH_FILES:
        assert not touched(tree)


def called(tree: ast.AST) -> set[str]:
    """The last names of everything that is called."""
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "") for func in calls}


def touched(tree: ast.AST) -> set[str]:
    """What is called of files, and whatever is called of a module that is about nothing else, but ``os.environ``."""
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    owned = {ast.unparse(func) for func in calls if ast.unparse(func).split(".")[0] in MODULES_OF_FILES}
    return called(tree) & FILES | {name for name in owned if not name.startswith("os.environ")}


@pytest.mark.parametrize(
    "code", ["shutil.rmtree(a)", "a.unlink()", "os.replace(a, b)", "Path(a).rglob('*')", "open(a)", "shutil.move(a, b)"]
)
def test_whatever_touches_a_file_is_seen(code: str) -> None:
    assert touched(ast.parse(code))


def test_rooms_that_may_touch_files_do() -> None:
    assert {room(path) for path, tree in trees() if touched(tree)} == TOUCH_FILES.keys()


@pytest.mark.parametrize(("path", "tree"), trees(), ids=lambda value: value.stem if isinstance(value, Path) else "")
def test_no_html_in_python(path: Path, tree: ast.Module) -> None:
    strings = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    documentation = {
        ast.get_docstring(node, clean=False)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
    }
    tags = [text for text in strings if text not in documentation and re.search(r"(?<!\?P)</?[a-z]+[ >]", text)]
    assert not tags


def test_every_room_is_in_the_table() -> None:
    assert {room(path) for path in MODULES} == set(MAY_IMPORT)


def test_the_table_holds_no_circle_and_nothing_that_is_not_used() -> None:
    tuple(TopologicalSorter(MAY_IMPORT).static_order())
    used = {(room(path), name) for path, tree in trees() for name, _ in imported(path, tree)}
    allowed = {(here, name) for here, names in MAY_IMPORT.items() for name in names}
    assert allowed | {(here, name) for name, rooms in LIBRARIES.items() for here in rooms} <= used


def test_files_and_functions_stay_small() -> None:
    for path, tree in trees():
        lines = path.read_text(encoding="utf-8").count("\n")
        assert lines <= 250, f"{path} has {lines} lines"
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                assert length <= 30, f"{path}:{node.lineno}: {node.name} has {length} lines"


def test_every_view_has_its_template_and_every_template_its_view() -> None:
    templates = {path.stem for path in (ROOT / "templates").glob("*.html") if not path.stem.startswith("_")}
    drawn = re.findall(r'(?:draw|listed)\("(\w+)"', (ROOT / "__init__.py").read_text(encoding="utf-8"))
    paged = re.findall(r'"(\w+)", \{?rows', (ROOT / "pages.py").read_text(encoding="utf-8"))
    paged += re.findall(r'end="(\w+)"', (ROOT / "pages.py").read_text(encoding="utf-8"))
    assert templates == {*drawn, *paged}


HIDEABLE = {"events", "sessions", "reports", "petitions", "materials", "surveys"}
"""Records that may not be public; what is drawn or written takes them from ``site.public`` and ``site.agenda``."""


@pytest.mark.parametrize(("path", "tree"), trees(), ids=lambda value: value.stem if isinstance(value, Path) else "")
def test_what_is_shown_is_taken_from_the_public_records(path: Path, tree: ast.Module) -> None:
    if room(path) in {"views", "feeds", "linked_data", "search"}:
        taken = {
            ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr in HIDEABLE
        }
        assert not {text for text in taken if re.fullmatch(r"(\w+\.)*site\.\w+", text)}


def test_nothing_in_the_code_knows_one_prefecture() -> None:
    places = re.compile("神奈川|横浜|川崎|県社保協|kanagawa", re.IGNORECASE)
    shared = [*MODULES, *(ROOT / "templates").glob("*.html"), *(ROOT.parent / "overrides").rglob("*")]
    for path in shared:
        if path.is_file() and path.suffix in {".py", ".html", ".css", ".js", ".svg"}:
            assert not places.search(path.read_text(encoding="utf-8")), path
