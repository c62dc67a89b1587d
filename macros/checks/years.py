"""A file of rows holds one fiscal year."""

import re
from collections.abc import Iterator
from datetime import date

from ..model.problem import Problem
from ..model.site import Site

_YEAR_FILE = re.compile(r"/(\d{4})\.ya?ml$")


def wrong_year(site: Site) -> Iterator[Problem]:
    """data/events/2023.yml には 2023年度（4月から翌年3月）のものだけを書く。"""
    rows = [(row.origin, row.when.first) for row in (*site.events, *site.sessions)]
    rows += [
        (row.origin, stage.date) for row in site.petitions for stage in row.stages[:1] if isinstance(stage.date, date)
    ]
    for origin, first in rows:
        file = _YEAR_FILE.search(origin.path)
        year = first.year - (first.month < 4)
        if file and int(file[1]) != year:
            right = origin.path.replace(file[1], str(year))
            message = f"{first.year}年{first.month}月は{year}年度です。{right} に移すか、date を確かめてください"
            yield Problem(origin.path, origin.line_of("date"), message)
