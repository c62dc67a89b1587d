"""What was published last: reports and materials together."""

from datetime import date
from typing import Literal, NamedTuple

from ..model.material import Material
from ..model.report import Report
from ..model.site import Site
from ..model.when import Month, first_day


class News(NamedTuple):
    """One report or material; ``source`` is the meeting that it was made for, or what sort of material it is."""

    kind: Literal["報告", "資料"]
    title: str
    uri: str
    date: date | Month
    source: str
    summary: str
    ready: bool = True


def newest(site: Site, today: date, limit: int) -> tuple[News, ...]:
    """The newest of both, newest first; of the same day, reports come first. What is being made for a day ahead is no news."""
    rows = [_of_report(row) for row in site.public.reports]
    rows += [_of_material(row) for row in site.public.materials if row.files or first_day(row.date) <= today]
    return tuple(sorted(rows, key=lambda row: first_day(row.date), reverse=True)[:limit])


def _of_report(report: Report) -> News:
    return News("報告", report.title, report.uri, report.date, report.meeting, report.summary)


def _of_material(material: Material) -> News:
    ready = bool(material.files)
    return News("資料", material.title, material.uri, material.date, material.kind.label, material.summary, ready)
