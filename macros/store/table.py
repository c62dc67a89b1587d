"""The CSV of a survey: one row a municipality, as it comes out of Excel (UTF-8, with or without BOM)."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from ..model.problem import Problem
from ..model.site import Municipalities
from ..model.survey import Column, Missing, Survey, SurveyRow, Value
from ..model.written import written

KEY, NAME = "code", "name"
"""The first two columns: the JIS X 0402 code, and the name, which is there for the eye and is compared."""

_SEPARATORS = {"\t": "タブ", ";": "「;」", "，": "全角の「，」", "、": "「、」"}
"""What may stand in the place of the comma: Excel's 「テキスト（タブ区切り）」, other countries' settings, Japanese input."""

_NUMBERS = {
    "integer": re.compile(r"-?\d{1,15}", re.ASCII),
    "number": re.compile(r"-?\d{1,15}(\.\d{1,10})?", re.ASCII),
}
"""Stricter than Python, which takes ``1_000``, ``nan`` and full-width digits; with 15 digits every reader is exact."""
_LONG = re.compile(r"-?\d+(\.\d+)?", re.ASCII)


class Table(NamedTuple):
    """The rows that could be read, and what is wrong with the others."""

    rows: tuple[SurveyRow, ...]
    problems: tuple[Problem, ...]


class _Line(NamedTuple):
    """A row of the file, with the line that it begins on."""

    number: int
    cells: tuple[str, ...]


def read_table(text: str, path: str, survey: Survey, municipalities: "Municipalities | None") -> Table:
    """Read and check a survey's CSV; every municipality stands in it once, as far as all of them could be read."""
    expected = (KEY, NAME, *(column.name for column in survey.columns))
    header, *lines = [_as_wide(line, len(expected)) for line in _lines(text)] or [_Line(1, ())]
    if header.cells != expected:
        return Table((), (Problem(path, 1, _wrong_header(header, lines, expected)),))
    towns = {town.code: town.name for town in municipalities} if municipalities is not None else None
    rows = tuple(_row(line, survey) for line in lines if len(line.cells) == len(expected))
    wrong = (*_line_problems(lines, survey, towns), *_missing_rows(header, lines, towns or {}))
    return Table(rows, tuple(Problem(path, number, message) for number, message in wrong))


def _lines(text: str) -> Iterator[_Line]:
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    first = 1
    for cells in reader:
        stripped = tuple(cell.strip() for cell in cells)
        if any(stripped) or first == 1:
            yield _Line(first, stripped)
        first = reader.line_num + 1


def _as_wide(line: _Line, width: int) -> _Line:
    """Without the empty cells that Excel adds beyond the last column."""
    return line if any(line.cells[width:]) else line._replace(cells=line.cells[:width])


def _wrong_header(header: _Line, lines: list[_Line], expected: tuple[str, ...]) -> str:
    """What keeps the first row from being the right one, as far as it can be told."""
    if len(header.cells) == 1 and (
        name := next((_SEPARATORS[sign] for sign in _SEPARATORS if sign in header.cells[0]), "")
    ):
        advice = "Excel では「CSV UTF-8（コンマ区切り）」で保存し直してください"
        return f"セルの区切りが{name}です。半角の「,」で区切ります。{advice}"
    if "" in header.cells[:-1]:
        place = header.cells.index("")
        if any(line.cells[place : place + 1] != ("",) for line in lines):
            return f"左から {place + 1} 番目の列に見出しがありません。{','.join(expected)} の順に書いてください"
        return f"左から {place + 1} 番目の列が空です。その列を消してください"
    return f"見出しの行が違います。{','.join(expected)} の順に書いてください"


def _row(line: _Line, survey: Survey) -> SurveyRow:
    cells = zip(survey.columns, line.cells[2:], strict=True)
    return SurveyRow(line.cells[0], {column.name: _value(cell, column) for column, cell in cells})


def _line_problems(lines: list[_Line], survey: Survey, towns: Mapping[str, str] | None) -> Iterator[tuple[int, str]]:
    seen: dict[str, int] = {}
    for number, cells in lines:
        code = cells[0]
        if len(cells) != len(survey.columns) + 2:
            yield number, f"セルが {len(cells)} 個あります。{len(survey.columns) + 2} 個にしてください"
        else:
            if towns is not None:
                yield from ((number, wrong) for wrong in _town_problems(code, cells[1], towns))
            if code in seen:
                yield number, f"市町村コード「{code}」の行が {seen[code]} 行目にもあります。片方を消してください"
            for column, cell in zip(survey.columns, cells[2:], strict=True):
                if wrong := _cell_problem(cell, column):
                    yield number, f"「{column.title}」の「{written(cell)}」は書けません。{wrong}"
        seen.setdefault(code, number)


_SUM = re.compile("計|平均")


def _town_problems(code: str, name: str, towns: Mapping[str, str]) -> Iterator[str]:
    if not code and _SUM.search(name):
        yield f"「{name}」の行は書きません。合計はサイトが計算しますから、この行を消してください"
    elif code not in towns:
        yield f"市町村コード「{code}」は登録されていません。data/municipalities.yml の code を書いてください"
    elif name != towns[code]:
        yield f"コード {code} は「{towns[code]}」ですが、「{name}」と書かれています"


def _missing_rows(header: _Line, lines: list[_Line], towns: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    there = {line.cells[0] for line in lines}
    if missing := "、".join(name for code, name in towns.items() if code not in there):
        last = (lines or [header])[-1].number
        yield last, f"行が足りません: {missing}。まだなら値を空にした行を書いてください"


def _cell_problem(cell: str, column: Column) -> str | None:
    value = _value(cell, column)
    if isinstance(value, Missing):
        return None
    if column.numeric:
        return _number_problem(value, column)
    if column.type == "boolean" and not isinstance(value, bool):
        return "はい か いいえ で書いてください"
    if column.enum and value not in column.enum:
        return f"{'、'.join(column.enum)} のどれかを書いてください"
    return None


def _number_problem(value: Value, column: Column) -> str | None:
    if isinstance(value, str):
        kind = "整数" if column.type == "integer" else "数"
        if _LONG.fullmatch(value) and (column.type == "number" or "." not in value):
            return f"15桁までの{kind}{'' if kind == '整数' else '（小数は10桁まで）'}を書いてください"
        return f"{kind}をコンマや単位なしの半角で、わからなければ空に、答えがなければ 未回答 と書いてください"
    if column.minimum is not None and value < column.minimum:
        return f"{column.minimum:.15g} 以上の数を書いてください"
    if column.maximum is not None and value > column.maximum:
        return f"{column.maximum:.15g} 以下の数を書いてください"
    return None


def _value(cell: str, column: Column) -> Value:
    """The typed value of a cell; what cannot be read stays text, and is a problem."""
    if not cell:
        return Missing.UNCONFIRMED
    if cell in set(Missing):
        return Missing(cell)
    if column.type == "boolean":
        return {"はい": True, "いいえ": False}.get(cell, cell)
    if column.numeric and _NUMBERS[column.type].fullmatch(cell):
        return int(cell) if column.type == "integer" else Decimal(cell)
    return cell
