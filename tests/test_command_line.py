"""The command line: what it prints, and the status that it ends with."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from macros.__main__ import explanations, main, rules_table

from .conftest import ROOT, TEST_SITE, build, copied

EVENTS = "data/events/2031.yml"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the made-up council that can be spoilt."""
    return copied(TEST_SITE, tmp_path / "site").parent


def spoil(folder: Path, file: str, good: str, broken: str) -> None:
    """One edit of a good file."""
    text = (folder / file).read_text(encoding="utf-8")
    assert good in text
    (folder / file).write_text(text.replace(good, broken, 1), encoding="utf-8")


def test_a_good_council_ends_with_0_and_its_warnings(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(copy)]) == 0
    out, err = capsys.readouterr()
    rows = out.splitlines()
    assert rows
    assert all("] 注意: " in row for row in rows)
    assert err == f"点検: 誤り 0 件、注意 {len(rows)} 件、外した規則 0 件\n"


def test_an_error_ends_with_1_and_is_told_by_file_line_and_rule(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(copy, EVENTS, "id: 2031-05-27-unei", "id: 2031-05-20-reigawa")
    assert main(["check", str(copy)]) == 1
    out, err = capsys.readouterr()
    assert any(
        row.startswith(f"{EVENTS}:") and "[doubled-ids]" in row and "注意" not in row for row in out.splitlines()
    )
    assert "誤り 1 件" in err


def test_what_is_set_aside_is_listed_with_its_reason_and_stops_nothing(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = copy / "docs" / "about" / "index.md"
    text = page.read_text(encoding="utf-8") + "\n\n2023年11月31日\n"
    page.write_text(text, encoding="utf-8")
    assert main(["check", str(copy)]) == 1
    page.write_text(text.replace("---\n", "---\nallow: {dates-in-prose: 元の文のまま}\n", 1), encoding="utf-8")
    capsys.readouterr()
    assert main(["check", str(copy)]) == 0
    out, err = capsys.readouterr()
    assert "[dates-in-prose] 外しています。理由: 元の文のまま\n" in out
    assert "外した規則 1 件" in err


def test_json_can_be_read_and_nothing_else_is_on_the_output(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(copy, EVENTS, "id: 2031-05-27-unei", "id: 2031-05-20-reigawa")
    assert main(["check", "--format", "json", str(copy)]) == 1
    found = json.loads(capsys.readouterr().out)
    assert set(found) == {"problems", "allowed"}
    assert found["allowed"] == []
    assert [row["severity"] for row in found["problems"]].count("error") == 1
    (error,) = (row for row in found["problems"] if row["severity"] == "error")
    assert (error["path"], error["rule"]) == (EVENTS, "doubled-ids")
    assert isinstance(error["line"], int)
    assert "2031-05-20-reigawa" in error["message"]


def test_one_rule_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--explain", "overlaps"]) == 0
    assert capsys.readouterr().out == f"overlaps: {explanations()['overlaps']}\n"


def test_all_rules_are_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--explain", "all"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert [row.split(": ")[0] for row in rows] == list(explanations())
    assert all(row.endswith(("。", "）。")) for row in rows)


def test_an_unknown_rule_ends_with_2_and_the_names_to_choose_from(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--explain", "overlap"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "「overlap」という規則はありません" in err
    assert "overlaps" in err


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (None, "mkdocs.yml"),
        ("a: [", "mkdocs.yml"),
        ("- a", "「名前: 値」の形"),
        ("extra: {as_of: '2023-11-31'}", "extra.as_of"),
    ],
)
def test_without_a_configuration_that_can_be_read_it_ends_with_2(
    text: str | None, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is not None:
        (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    assert main(["check", str(tmp_path)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("mkdocs.yml を読めません: ")
    assert says in err
    assert "Traceback" not in err


@pytest.mark.parametrize("epoch", ["きのう", "2023-12-19", "1e9", "9" * 30, "-9999999999999", "253402300000"])
def test_a_clock_that_cannot_be_read_ends_check_and_build_with_what_to_write(epoch: str, copy: Path) -> None:
    command = [sys.executable, "-m", "macros", "check", str(copy)]
    environment = {"SOURCE_DATE_EPOCH": epoch, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, check=False)
    built = build(copy / "mkdocs.yml", copy.parent / "out", SOURCE_DATE_EPOCH=epoch)
    assert (done.returncode, built.returncode) == (2, 1)
    for said in (done.stdout + done.stderr, built.stdout + built.stderr):
        assert "SOURCE_DATE_EPOCH" in said
        assert "秒の数" in said
        assert "Traceback" not in said


def test_a_command_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([])
    assert ended.value.code == 2


def test_the_table_of_rules_is_that_of_the_guide(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    printed = capsys.readouterr().out
    assert printed == rules_table() + "\n"
    guide = (ROOT / "README.ja.md").read_text(encoding="utf-8")
    _, _, rest = guide.partition("<!-- 規則の表: python -m macros rules の出力。手で直さない -->\n")
    table, mark, _ = rest.partition("<!-- 規則の表おわり -->\n")
    assert mark
    assert table == printed, "python -m macros rules の出力を README.ja.md に貼ってください"


def test_warnings_are_marked_in_the_table() -> None:
    rows = rules_table().splitlines()
    assert any(row.startswith("| `no-result-yet` | 注意 |") for row in rows)
    assert any(row.startswith("| `overlaps` | 誤り |") for row in rows)
    assert len(rows) == len(explanations()) + 2


def test_private_names_are_kept_out(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names = copy.parent / "names.txt"
    names.write_text("# 公開しない\n\n例山\n", encoding="utf-8-sig")
    monkeypatch.setenv("PRIVATE_NAMES", str(names))
    assert main(["check", str(copy)]) == 0
    (copy / "docs" / "about" / "index.md").open("a", encoding="utf-8").write("\n\n当日は例山が来ました。\n")
    capsys.readouterr()
    assert main(["check", str(copy)]) == 1
    out = capsys.readouterr().out
    assert "docs/about/index.md:" in out
    assert "[never-named]" in out
    assert "例山" not in out


@pytest.mark.parametrize(
    ("content", "line"),
    [("", 1), ("# 例山\n\n", 1), ("例山\n\n仮野、試田", 3), ("1. 例山", 1), ("例山,仮野", 1)],
)
def test_a_list_in_which_no_name_would_be_found_is_a_problem_that_repeats_none(
    content: str, line: int, copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names = copy.parent / "names.txt"
    names.write_text(content, encoding="utf-8")
    monkeypatch.setenv("PRIVATE_NAMES", str(names))
    assert main(["check", str(copy)]) == 1
    out = capsys.readouterr().out
    assert f"{names}:{line}: [never-named]" in out
    assert "例山" not in out


@pytest.mark.parametrize("content", [None, "例山".encode("cp932")])
def test_a_list_of_private_names_that_cannot_be_read_stops_check_and_build(content: bytes | None, copy: Path) -> None:
    names = copy.parent / "names.txt"
    if content is not None:
        names.write_bytes(content)
    command = [sys.executable, "-m", "macros", "check", str(copy)]
    environment = {"PRIVATE_NAMES": str(names), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, check=False)
    built = build(copy / "mkdocs.yml", copy.parent / "out", PRIVATE_NAMES=str(names))
    for status, said in ((done.returncode, done.stdout + done.stderr), (built.returncode, built.stdout + built.stderr)):
        assert status == 1
        assert "公開しない名前の一覧を読めません" in said
        assert "Traceback" not in said
