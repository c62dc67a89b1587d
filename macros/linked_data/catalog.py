"""The tables of open data (schema.org/DataCatalog), each a Dataset with its files."""

from ..addresses import Address
from ..model.dataset import PAGE, Dataset
from ..model.site import Site
from .council import named
from .distribution import files, licence
from .thing import Thing, thing


def catalog(site: Site, at: Address, tables: tuple[Dataset, ...]) -> Thing:
    """All tables in one list; a survey's table has a page of its own that tells more."""
    return thing(
        "DataCatalog",
        name=f"{site.council.name}のオープンデータ",
        url=at(PAGE),
        inLanguage="ja",
        publisher=named(site, at),
        license=licence(site),
        dataset=[_dataset(site, at, table) for table in tables],
    )


def _dataset(site: Site, at: Address, table: Dataset) -> Thing:
    return thing(
        "Dataset",
        name=table.about.title,
        description=_description(site, table),
        url=at(f"{PAGE}#{table.about.name}"),
        creator=named(site, at),
        isAccessibleForFree=True,
        license=licence(site),
        distribution=files(at, table.csv_uri, table.json_uri),
    )


def _description(site: Site, table: Dataset) -> str:
    """From 50 to 5,000 characters (Google, structured data of data sets)."""
    columns = "、".join(table.headings.values())
    whole = f"{table.about.description}{site.council.name}の記録から作った表で、CSV と JSON のファイルがあります。列：{columns}"
    return whole[:5000]
