"""The table of a survey (schema.org/Dataset), with its files."""

from ..addresses import Address
from ..dates import iso
from ..model.site import Site
from ..model.survey import Survey
from .council import named
from .distribution import files, licence
from .thing import Thing, thing


def dataset(site: Site, at: Address, found: Survey) -> Thing | None:
    """The survey, once it has a table; the description says what was asked of whom, as Google wants it to."""
    if not found.rows:
        return None
    days = [row.date for row in found.corrections]
    return thing(
        "Dataset",
        name=found.title,
        description=_description(found),
        url=at(found.uri),
        inLanguage="ja",
        creator=named(site, at),
        isAccessibleForFree=True,
        license=licence(site),
        temporalCoverage=None if found.period else iso(found.date),
        spatialCoverage=thing("AdministrativeArea", name=site.council.prefecture),
        variableMeasured=[column.heading for column in found.columns],
        datePublished=iso(found.published) if found.published else None,
        dateModified=max(days).isoformat() if days else None,
        distribution=files(at, found.csv_uri, found.json_uri),
    )


def _description(found: Survey) -> str:
    """From 50 to 5,000 characters (Google, structured data of data sets)."""
    columns = "、".join(column.title for column in found.columns)
    facts = f"{found.question}。{found.result} 調べた相手：{found.asked}。項目：{columns}。出典：{found.source}。"
    form = "市町村ごとの答えを一つの表にまとめ、CSV と JSON のファイルにしています。"
    return f"{facts}{form}{'　'.join(found.notes)}"[:5000]
