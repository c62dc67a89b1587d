"""A small survey for the tests of its views: towns, and rows in one line."""

from decimal import Decimal
from typing import Any

from macros.model.site import Register, Site
from macros.model.survey import Missing, Survey, SurveyRow, Value
from macros.views.answers import Answer, answers

from ..factories import municipality, site

FEE = {"name": "fee", "title": "保険料", "type": "integer", "unit": "円"}
VISITS = {"name": "visits", "title": "相談", "type": "integer", "unit": "人"}
RATE = {"name": "rate", "title": "率", "type": "number", "unit": "％"}
AID = {"name": "aid", "title": "助成", "type": "boolean"}
WAY = {"name": "way", "title": "方法", "type": "string", "enum": ("窓口", "郵送", "電話")}
TEXT = {"name": "text", "title": "ひとこと", "type": "string"}

UNCONFIRMED, UNANSWERED, NOT_APPLICABLE = Missing
NAMES = "あいうえおかきくけこさし"


def code(number: int) -> str:
    """The code of the town of that place in the order."""
    return f"99{number:03}"


def survey(*columns: dict[str, Any], rows: tuple[tuple[Value, ...], ...] = (), **changes: Any) -> Survey:
    """A survey of these columns; one row a town."""
    given = {
        "id": "now",
        "title": "調査",
        "question": "問い",
        "result": "答え",
        "date": "2023-11",
        "asked": "全市町村",
        "source": "会",
        "columns": columns,
    }
    names = [column["name"] for column in columns]
    found = (
        SurveyRow(code(number), dict(zip(names, values, strict=True))) for number, values in enumerate(rows, start=1)
    )
    return Survey.model_validate(given | changes).with_rows(tuple(found))


def council(*surveys: Survey, towns: int = 6) -> Site:
    """A council of as many towns, each with a tile, written in the order opposite to their codes."""
    rows = [
        municipality(f"{NAMES[number - 1]}市", f"town-{number}", code(number), tile=(number, 1))
        for number in range(towns, 0, -1)
    ]
    return site(municipalities=Register(rows), surveys=surveys)


def column(kind: dict[str, Any], *values: Value) -> tuple[Answer, ...]:
    """One column with these values, a town each."""
    found = survey(kind, rows=tuple((value,) for value in values))
    return answers(council(towns=len(values)), found, found.columns[0])


def decimals(*values: str) -> tuple[Decimal, ...]:
    """Numbers as they are written."""
    return tuple(Decimal(value) for value in values)
