"""The tables of the surveys as files to download."""

from collections.abc import Iterator

from ..dates import iso
from ..model.site import Site
from ..model.survey import Survey
from .download import Download
from .open_data.surveys import survey_table
from .table import csv_bytes, json_bytes


def surveys(site: Site) -> Iterator[Download]:
    """A CSV and a JSON of every survey that is public and has a table: the one that is among the open data."""
    for survey in site.public.surveys:
        if survey.rows:
            table = survey_table(site, survey)
            headings = tuple(table.headings.values())
            yield Download(survey.csv_uri, csv_bytes(headings, table.rows))
            yield Download(survey.json_uri, json_bytes(_about(survey), headings, table.rows))


def _about(survey: Survey) -> dict[str, object]:
    return {
        "id": survey.id,
        "title": survey.title,
        "question": survey.question,
        "date": iso(survey.date),
        "period": survey.period,
        "published": iso(survey.published) if survey.published else None,
        "asked": survey.asked,
        "source": survey.source,
        "notes": list(survey.notes),
        "corrections": [{"date": iso(row.date), "text": row.text} for row in survey.corrections],
    }
