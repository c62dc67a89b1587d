"""A file of rows holds one fiscal year."""

import re
from collections.abc import Iterator

from ..dates import fiscal_year
from ..model.problem import Problem
from ..model.record import Origin
from ..model.site import Site

_YEAR_FILE = re.compile(r"/(\d{4})\.yml$|^docs/reports/(\d{4})/", re.ASCII)
_YEARLY = re.compile(r"data/(?:events|seminars|petitions)/")


def wrong_year(site: Site) -> Iterator[Problem]:
    """data/events/2023.yml や docs/reports/2023/ には 2023年度（4月から翌年3月）のものだけを書く。"""
    rows = [(row.origin, row.when.first) for row in (*site.events, *site.sessions)]
    rows += [(row.origin, row.days[0]) for row in site.petitions if row.days]
    rows += [(row.origin, row.date) for row in site.reports]
    for origin, first in rows:
        year, named = fiscal_year(first), _year_of_file(origin)
        if named and named != year:
            right = origin.path.replace(str(named), str(year), 1)
            message = f"{first.year}年{first.month}月は{year}年度です。{right} に移すか、date を確かめてください"
            yield Problem(origin.path, origin.line_of("date"), message)


def files_of_years(site: Site) -> Iterator[Problem]:
    """data/ の events、seminars、petitions のファイルの名前は、西暦4桁の年度にする。"""
    for source in site.sources:
        if _YEARLY.match(source.path) and not _YEAR_FILE.search(source.path):
            folder = source.path.rpartition("/")[0]
            message = f"年度がわかりません。{folder}/2023.yml のように、西暦4桁の年度を名前にしてください"
            yield Problem(source.path, 1, message)


def year_of_petitions(site: Site) -> Iterator[Problem]:
    """陳情・請願の年度は、日付からわかるか、fiscal_year に書く。二つは食い違わない。"""
    for row in site.petitions:
        if row.fiscal_year is None and not row.days:
            message = "年度がわかりません。日付が一つもわからないときは fiscal_year: 2023 のように書いてください"
            yield Problem(row.origin.path, row.origin.line_of("id"), message)
        known = fiscal_year(row.days[0]) if row.days else _year_of_file(row.origin)
        if row.fiscal_year and known and row.fiscal_year != known:
            message = f"fiscal_year: {row.fiscal_year} は、日付やファイルの名前（{known}年度）と合いません"
            yield Problem(row.origin.path, row.origin.line_of("fiscal_year"), message)


def _year_of_file(origin: Origin) -> int | None:
    found = _YEAR_FILE.search(origin.path)
    return int(found[1] or found[2]) if found else None
