"""The CSV of a survey: one row a municipality, as it comes out of Excel (UTF-8, with or without BOM)."""

import csv
from collections.abc import Iterator
from typing import NamedTuple

from ..model.problem import Problem
from ..model.site import Municipalities
from ..model.survey import Column, Missing, Survey, SurveyRow, Value

KEY, NAME = "code", "name"
"""The first two columns: the JIS X 0402 code, and the name, which is there for the eye and is compared."""


class Table(NamedTuple):
    """The rows that could be read, and what is wrong with the others."""

    rows: tuple[SurveyRow, ...]
    problems: tuple[Problem, ...]


def read_table(text: str, path: str, survey: Survey, municipalities: Municipalities) -> Table:
    """Read and check a survey's CSV; every municipality stands in it once."""
    lines = list(csv.reader(text.splitlines()))
    expected = [KEY, NAME, *(column.name for column in survey.columns)]
    header = [cell.strip() for cell in lines[0]] if lines else []
    if header != expected:
        return Table((), (Problem(path, 1, f"見出しの行が違います。{','.join(expected)} の順に書いてください"),))
    rows: list[SurveyRow] = []
    problems: list[Problem] = []
    seen: dict[str, int] = {}
    for number, cells in enumerate(lines[1:], 2):
        if not any(cells):
            continue
        problems += (Problem(path, number, wrong) for wrong in _row_problems(cells, survey, municipalities, seen))
        seen.setdefault(cells[0].strip(), number)
        if len(cells) == len(expected):
            values = {column.name: _value(cell, column) for column, cell in zip(survey.columns, cells[2:], strict=True)}
            rows.append(SurveyRow(cells[0].strip(), values))
    missing = [town for town in municipalities if town.code not in seen]
    if missing:
        names = "、".join(town.name for town in missing)
        problems.append(Problem(path, len(lines), f"行が足りません: {names}。まだなら値を空にした行を書いてください"))
    return Table(tuple(rows), tuple(problems))


def _row_problems(cells: list[str], survey: Survey, towns: Municipalities, seen: dict[str, int]) -> Iterator[str]:
    code = cells[0].strip()
    town = next((town for town in towns if town.code == code), None)
    if len(cells) != len(survey.columns) + 2:
        yield f"セルが {len(cells)} 個あります。{len(survey.columns) + 2} 個にしてください"
        return
    if town is None:
        yield f"市町村コード「{code}」は登録されていません。data/municipalities.yml の code を書いてください"
    elif cells[1].strip() != town.name:
        yield f"コード {code} は「{town.name}」ですが、「{cells[1].strip()}」と書かれています"
    if code in seen:
        yield f"市町村コード「{code}」の行が {seen[code]} 行目にもあります。片方を消してください"
    for column, cell in zip(survey.columns, cells[2:], strict=True):
        if wrong := _cell_problem(cell.strip(), column):
            yield f"「{column.title}」の「{cell.strip()}」は書けません。{wrong}"


def _cell_problem(cell: str, column: Column) -> str | None:
    value = _value(cell, column)
    if isinstance(value, Missing):
        return None
    if column.numeric:
        if isinstance(value, str):
            return "数をコンマや単位なしで、わからなければ空に、答えがなければ 未回答 と書いてください"
        if column.minimum is not None and value < column.minimum:
            return f"{column.minimum:g} 以上の数を書いてください"
        if column.maximum is not None and value > column.maximum:
            return f"{column.maximum:g} 以下の数を書いてください"
    elif column.type == "boolean" and not isinstance(value, bool):
        return "はい か いいえ で書いてください"
    elif column.enum and value not in column.enum:
        return f"{'、'.join(column.enum)} のどれかを書いてください"
    return None


def _value(cell: str, column: Column) -> Value:
    """The typed value of a cell; what cannot be read stays text, and is a problem."""
    text = cell.strip()
    if not text:
        return Missing.UNCONFIRMED
    if text in set(Missing):
        return Missing(text)
    if column.type == "boolean":
        return {"はい": True, "いいえ": False}.get(text, text)
    try:
        if column.type == "integer":
            return int(text)
        return float(text) if column.type == "number" else text
    except ValueError:
        return text
