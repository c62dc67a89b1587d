"""Each mistake gives a problem at the right file and line, in Japanese, quickly, and never a traceback."""

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from macros import MACROS
from macros.checked import Checked, checked
from macros.engine.depends import SIZE, _records
from macros.engine.kept import Ground, Kept, digest

from ..conftest import ROOT, build, copied
from . import files, records, surveys_and_prose, time_and_sums
from .mutation import EVENTS, MATERIAL, Mutation, swap

MUTATIONS = [row for table in (records, time_and_sums, files, surveys_and_prose) for row in table.MUTATIONS]
AS_OF = date(2023, 12, 19)
LONGEST = 5
JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龥]")


@pytest.fixture(scope="session")
def council(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the real data; who spoils a file puts it back."""
    return copied(ROOT, tmp_path_factory.mktemp("real")).parent


def check(root: Path) -> Checked:
    return checked(root, root / "docs", MACROS, AS_OF)


@contextmanager
def spoilt(root: Path, mutation: Mutation) -> Iterator[str]:
    """The council with the mistake in it, and where it must be told."""
    path = root / mutation.file
    before = path.read_bytes() if path.exists() else None
    after = mutation.edit(before or b"")
    assert after != before
    made = [folder for folder in path.parents if not folder.exists()]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(after)
    try:
        yield mutation.place(before or b"", after)
    finally:
        path.unlink() if before is None else path.write_bytes(before)
        for folder in made:
            folder.rmdir()


def test_the_copy_is_good_and_the_names_differ(council: Path) -> None:
    assert check(council).errors == ()
    assert len({row.name for row in MUTATIONS}) == len(MUTATIONS) >= 60


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda row: row.name)
def test_a_mistake_is_told_where_it_stands(council: Path, mutation: Mutation) -> None:
    with spoilt(council, mutation) as place:
        begun = time.monotonic()
        errors = check(council).errors
        taken = time.monotonic() - begun
    told = [str(problem) for problem in errors]
    assert any(row.startswith(f"{place}: ") and mutation.says in row for row in told), (place, [r[:300] for r in told])
    assert all(JAPANESE.search(problem.message) for problem in errors), told
    assert max(map(len, told)) < 2000
    assert taken < LONGEST


def kept_of(root: Path) -> Ground:
    """What is kept of the last builds: of the very last, and of the last that began with the same records."""
    records, cache = digest(b"\0".join(_records(root, root / "docs"))), root.parent / ".cache"
    return Ground(Kept(cache / "code", b"c" * SIZE), Kept(cache / records.hex(), records))


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda row: row.name)
def test_what_the_last_build_kept_hides_no_mistake(council: Path, mutation: Mutation) -> None:
    if not kept_of(council).records.folder.exists():
        checked(council, council / "docs", MACROS, AS_OF, kept_of(council))
    with spoilt(council, mutation):
        assert checked(council, council / "docs", MACROS, AS_OF, kept_of(council)).problems == check(council).problems


def test_a_byte_order_mark_is_no_mistake(council: Path) -> None:
    for file in (EVENTS, MATERIAL, surveys_and_prose.TABLE):
        with spoilt(council, Mutation("BOM", file, lambda raw: b"\xef\xbb\xbf" + raw, "")):
            assert check(council).errors == ()


def test_windows_line_ends_are_no_mistake(council: Path) -> None:
    for file in (EVENTS, MATERIAL, surveys_and_prose.TABLE):
        with spoilt(council, Mutation("CRLF", file, lambda raw: raw.replace(b"\n", b"\r\n"), "")):
            assert check(council).errors == ()


@pytest.mark.parametrize("name", ["unquoted time", "cyclic anchor", "macro misspelt"])
def test_the_command_line_tells_the_same(council: Path, name: str) -> None:
    mutation = next(row for row in MUTATIONS if row.name == name)
    with spoilt(council, mutation) as place:
        command = [sys.executable, "-m", "macros", "check", str(council)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 1
    assert re.search(f"^{re.escape(place)}: .*{re.escape(mutation.says)}", done.stdout, re.MULTILINE), done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_a_build_that_fails_leaves_the_last_site_as_it_was(council: Path, tmp_path: Path) -> None:
    marker = tmp_path / "site" / "index.html"
    marker.parent.mkdir()
    marker.write_text("前のサイト", encoding="utf-8")
    with spoilt(council, Mutation("kind", EVENTS, swap("kind: hotline", "kind: denwa"), "")):
        done = build(council / "mkdocs.yml", tmp_path / "site")
    assert done.returncode == 1
    assert [path.name for path in marker.parent.rglob("*")] == ["index.html"]
    assert marker.read_text(encoding="utf-8") == "前のサイト"
    assert "Traceback" not in done.stdout + done.stderr
