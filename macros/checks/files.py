"""Files that records name, and files that lie in ``docs/materials/``."""

import difflib
from collections.abc import Iterator
from pathlib import PurePosixPath

from ..model.problem import Problem
from ..model.site import Site

FOLDER = "materials/"


def missing_files(site: Site) -> Iterator[Problem]:
    """資料や報告に書いたファイルは、そこにある。"""
    named = [(row.origin, ("files", n, "file"), file.uri) for row in site.materials for n, file in enumerate(row.files)]
    named += [
        (row.origin, ("attachments", n, "file"), file.file)
        for row in site.reports
        for n, file in enumerate(row.attachments)
    ]
    for origin, place, file in named:
        if file not in site.files:
            near = difflib.get_close_matches(file, site.files, 1, cutoff=0.6)
            hint = f"「{near[0]}」ですか" if near else "ファイルを置くか、この行を消してください"
            yield Problem(origin.path, origin.line_of(*place), f"docs/{file} がありません。{hint}")


def unnamed_files(site: Site) -> Iterator[Problem]:
    """docs/materials/ に置いたファイルは、どれかの資料に書いてある。"""
    named = {file.uri for row in site.materials for file in row.files}
    named |= {file.file for row in site.reports for file in row.attachments}
    for file in sorted(site.files):
        if file.startswith(FOLDER) and file not in named:
            page = PurePosixPath(file).with_suffix(".md").name
            message = (
                f"どの資料にも書かれていないファイルです。docs/{FOLDER}{page} などの files に書くか、消してください"
            )
            yield Problem(f"docs/{file}", 1, message)
