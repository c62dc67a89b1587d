"""The tables of the surveys as files to download."""

from collections.abc import Iterator
from datetime import date

from ..model.site import Site
from ..model.survey import Survey, Value
from ..model.when import Month
from .download import Download
from .table import csv_bytes, json_bytes


def surveys(site: Site) -> Iterator[Download]:
    """A CSV and a JSON of every survey that is public and has a table."""
    for survey in site.surveys:
        if survey.public and survey.rows:
            headings = ("code", "name", *(column.heading for column in survey.columns))
            rows = [*_rows(site, survey)]
            yield Download(survey.csv_uri, csv_bytes(headings, rows))
            yield Download(survey.json_uri, json_bytes(_about(survey), headings, rows))


def _rows(site: Site, survey: Survey) -> Iterator[tuple[Value, ...]]:
    for town in sorted(site.municipalities, key=lambda town: town.code):
        yield (town.code, town.name, *(survey.value(town.code, column) for column in survey.columns))


def _about(survey: Survey) -> dict[str, object]:
    return {
        "id": survey.id,
        "title": survey.title,
        "question": survey.question,
        "date": _iso(survey.date),
        "period": survey.period,
        "published": _iso(survey.published) if survey.published else None,
        "asked": survey.asked,
        "source": survey.source,
        "notes": list(survey.notes),
        "corrections": [{"date": _iso(row.date), "text": row.text} for row in survey.corrections],
    }


def _iso(day: date | Month) -> str:
    return f"{day.year}-{day.month:02}" if isinstance(day, Month) else day.isoformat()
