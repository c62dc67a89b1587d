"""A survey and the one before it."""

from collections.abc import Iterator

from ..model.problem import Problem
from ..model.site import Site
from ..model.survey import Survey
from ..model.when import first_day


def later_previous(site: Site) -> Iterator[Problem]:
    """前の回の調査（previous）は、その調査より前のもの。"""
    for survey, previous in _pairs(site):
        if first_day(previous.date) >= first_day(survey.date):
            message = f"「{previous.id}」はこの調査より前のものではありません。previous か date を確かめてください"
            yield Problem(survey.origin.path, survey.origin.line_of("previous"), message)


def changed_columns(site: Site) -> Iterator[Problem]:
    """前の回と同じ name の列は、type と unit も同じ（そうでないと、変化が出せない）。"""
    for survey, previous in _pairs(site):
        before = {column.name: column for column in previous.columns}
        for number, column in enumerate(survey.columns):
            old = before.get(column.name)
            if old and (old.type, old.unit) != (column.type, column.unit):
                was = f"type: {old.type}、unit: {old.unit or 'なし'}"
                message = f"「{column.name}」は前の回では {was} でした。同じにするか、別の name にしてください"
                yield Problem(survey.origin.path, survey.origin.line_of("columns", number), message)


def _pairs(site: Site) -> Iterator[tuple[Survey, Survey]]:
    by_id = {survey.id: survey for survey in site.surveys}
    for survey in site.surveys:
        if survey.previous in by_id:
            yield survey, by_id[survey.previous]
