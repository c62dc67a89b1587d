"""From answers to figures: recall, recall in the first ten, and precision, by class of query."""

from collections.abc import Iterable, Iterator, Sequence
from statistics import fmean, median
from typing import NamedTuple

from .queries import Query
from .workers import Answers


class Score(NamedTuple):
    """Of one class, as shares of one; for what is not there precision is the share of queries that found nothing."""

    kind: str
    queries: int
    recall: float
    first_ten: float
    precision: float


def scores(queries: Sequence[Query], truth: Sequence[frozenset[str]], answers: Answers) -> Iterator[Score]:
    """A row for each class, in the order of the queries."""
    for kind in dict.fromkeys(query.kind for query in queries):
        rows = [
            (right, found)
            for query, right, found in zip(queries, truth, answers.found, strict=True)
            if query.kind == kind
        ]
        yield Score(
            kind,
            len(rows),
            fmean(len(right & set(found)) / len(right) if right else 1.0 for right, found in rows),
            fmean(len(right & set(found[:10])) / min(len(right), 10) if right else 1.0 for right, found in rows),
            fmean(len(right & set(found)) / len(found) if found else float(not right) for right, found in rows),
        )


def table(name: str, rows: Iterable[Score], answers: Answers) -> Iterator[str]:
    """Lines of Markdown for one kind of search."""
    yield f"| {name} | queries | recall | recall@10 | precision |"
    yield "|---|---:|---:|---:|---:|"
    for row in rows:
        yield f"| {row.kind} | {row.queries} | {row.recall:.1%} | {row.first_ten:.1%} | {row.precision:.1%} |"
    yield ""
    yield f"{answers.bytes:,} bytes of gzip before the first answer, which takes {answers.cold:.0f} ms; then {median(answers.warm):.1f} ms"
    yield ""
