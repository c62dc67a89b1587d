"""The sentence that sums up a survey（``result``）, clause by clause, against the rows of its table."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from statistics import mean, median
from typing import NamedTuple

from ..model.problem import Problem
from ..model.site import Site
from ..model.survey import Column, Missing, Number, Survey, Value, rounded

_CLAUSE = re.compile(r"[、。()]")
_COUNT = re.compile(
    r"(?<![\d,.第])(?:(?P<count>\d{1,4})(?P<kinds>市区町村|市町村|市町|町村|市|町|村|自治体)(?![立民営])(?P<base>のうち|中)?|(?<=うち)(?P<of>\d{1,4})(?=[はがの]))"
)
_FIGURE = re.compile(r"(?P<about>約|およそ|ほぼ)?(?<![\d,.第])(?P<figure>\d[\d,]*(?:\.\d+)?)(?P<man>万)?")
_MOST = re.compile("(?:いちばん|一番|最も|もっとも)(?:(?P<most>[多高長大])|[少低短小安])[いなく]*")

Answered = tuple[Column, str]


class Town(NamedTuple):
    """A municipality of the table, with its answers."""

    name: str
    kind: str
    values: Mapping[str, Value]

    def number(self, column: Column) -> Number | None:
        """Its answer in a column of numbers, if there is one."""
        value = self.values.get(column.name)
        return value if isinstance(value, int | Decimal) and not isinstance(value, bool) else None


def survey_results(site: Site) -> Iterator[Problem]:
    """調査の result に書いた数と市町村は、その調査の表と合っている。"""
    for survey in site.surveys:
        towns = [
            Town(town.name, town.kind, row.values)
            for row in survey.rows
            if (town := site.municipalities.find(row.code))
        ]
        for clause in _CLAUSE.split(_plain(survey.result)) if towns else ():
            line = survey.origin.line_of("result")
            for message in _wrong(survey, towns, clause):
                yield Problem(survey.origin.path, line, f"{message}。result か表を直してください")


def _wrong(survey: Survey, towns: list[Town], clause: str) -> Iterator[str]:
    said = [town for town in towns if town.name in clause]
    answers = list(_answers(survey.columns, clause))
    if said:
        yield from _wrong_answers(said, answers)
        yield from _wrong_figures(survey.columns, said, clause)
        yield from _not_the_most(survey.columns, towns, said, clause)
    else:
        yield from _wrong_counts(survey.columns, towns, answers, clause)
        yield from _wrong_totals(survey.columns, towns, clause)


def _answers(columns: Iterable[Column], clause: str) -> Iterator[Answered]:
    """The one answer of each column's list that the clause names."""
    for column in columns:
        named = [option for option in column.enum if _plain(option) in clause]
        if len(named) == 1:
            yield column, named[0]


def _wrong_answers(said: list[Town], answers: list[Answered]) -> Iterator[str]:
    for column, answer in answers if len(answers) == 1 else ():
        for town in said:
            if (value := town.values.get(column.name, Missing.UNCONFIRMED)) != answer:
                yield f"{town.name}の「{column.title}」は、表では「{value}」です"


def _wrong_figures(columns: Iterable[Column], said: list[Town], clause: str) -> Iterator[str]:
    """A figure beside a town's name is one of its own, in a column of that unit."""
    for text, figure, unit in _figures(columns, clause):
        own = [number for column in _of(unit, columns) for town in said if (number := town.number(column)) is not None]
        if not any(_fits(figure, number) for number in own):
            told = "、".join(f"{number:,}" for number in own) or "空"
            yield f"「{text}」は、表では {told} です（{'・'.join(town.name for town in said)}）"


def _not_the_most(columns: Iterable[Column], towns: list[Town], said: list[Town], clause: str) -> Iterator[str]:
    found = _MOST.search(clause)
    if not found or not any(column.numeric for column in columns):
        return
    extreme = max if found["most"] else min
    for column in columns:
        numbers = [number for town in towns if (number := town.number(column)) is not None]
        if numbers and any(town.number(column) == extreme(numbers) for town in said):
            return
    yield f"「{found[0]}」のは、表では{'・'.join(town.name for town in said)}ではありません"


def _wrong_counts(columns: Iterable[Column], towns: list[Town], answers: list[Answered], clause: str) -> Iterator[str]:
    for found in _COUNT.finditer(clause):
        kinds = found["kinds"] or "自治体"
        of_kind = [town for town in towns if kinds == "自治体" or town.kind in kinds]
        counts = sorted(set(_counts(columns, of_kind, [] if found["base"] else answers)))
        if int(found["count"] or found["of"]) not in counts:
            yield f"「{found[0]}」は、表から数えた {'、'.join(map(str, counts))} と合いません"


def _counts(columns: Iterable[Column], towns: list[Town], answers: list[Answered]) -> Iterator[int]:
    """How many towns gave the answer that the clause names; or all that can be counted, if it names none."""
    if len(answers) == 1:
        column, answer = answers[0]
        yield sum(town.values.get(column.name) == answer for town in towns)
        return
    yield len(towns)
    for column in columns:
        values = [town.values.get(column.name, Missing.UNCONFIRMED) for town in towns]
        yield sum(not isinstance(value, Missing) for value in values)
        yield from (values.count(value) for value in (() if column.numeric else set(values)))


def _wrong_totals(columns: Iterable[Column], towns: list[Town], clause: str) -> Iterator[str]:
    """A figure without a name is a sum, a mean, a median, a range or an answer."""
    for text, figure, unit in _figures(columns, clause):
        known = [number for column in _of(unit, columns) for number in _derived(column, towns)]
        if known and not any(_fits(figure, number) for number in known):
            yield f"「{text}」は、表の数、合計、平均、中央値、差のどれとも合いません"


def _derived(column: Column, towns: list[Town]) -> Iterator[Number]:
    numbers = [Decimal(number) for town in towns if (number := town.number(column)) is not None]
    if numbers:
        yield from (*numbers, sum(numbers), mean(numbers), median(numbers), max(numbers) - min(numbers))


def _figures(columns: Iterable[Column], clause: str) -> Iterator[tuple[str, re.Match[str], str]]:
    """Every figure in the unit of a column: as it is written, as it was found, and its unit."""
    units = {_plain(column.unit) for column in columns if column.numeric and column.unit}
    for found in _FIGURE.finditer(clause):
        for unit in units:
            if clause.startswith(unit, found.end()):
                yield f"{found[0]}{unit}", found, unit


def _of(unit: str, columns: Iterable[Column]) -> Iterator[Column]:
    return (column for column in columns if column.numeric and column.unit and _plain(column.unit) == unit)


def _fits(figure: re.Match[str], number: Number) -> bool:
    """To the place that is written; 約 and 万 leave one part in a hundred."""
    written = Decimal(figure["figure"].replace(",", "")) * (10_000 if figure["man"] else 1)
    if figure["about"] or figure["man"]:
        return abs(number - written) * 100 <= abs(Decimal(number))
    return rounded(number, -int(written.as_tuple().exponent)) == written


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text)
