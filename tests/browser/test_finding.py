"""The short form of ``make bench-search``: what is there is found on the made-up council's pages, and nothing else."""

from statistics import median

import pytest
from playwright.sync_api import Browser

from ..bench_search.queries import LITERAL, QUERIES
from ..bench_search.score import Score, scores
from ..bench_search.truth import right, texts
from ..bench_search.workers import Answers, ours, stock
from ..conftest import Built

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def measured(browser: Browser, address: str, test_build: Built) -> tuple[dict[str, Score], Answers, Answers]:
    """Our scores by class, our answers, and Material's."""
    page = browser.new_page()
    page.goto(f"{address}about/")
    pages = texts(test_build.folder)
    truth = [right(query, pages) for query in QUERIES]
    typed = [query.typed for query in QUERIES]
    own, other = ours(page, test_build.folder, typed), stock(page, test_build.folder, typed)
    assert len(pages) >= 100
    assert [
        query.typed for query, found in zip(QUERIES, truth, strict=True) if (query.kind != "not there") != bool(found)
    ] == []
    return {row.kind: row for row in scores(QUERIES, truth, own)}, own, other


def test_there_are_eighty_queries_and_each_is_asked_once() -> None:
    assert len({query.typed for query in QUERIES}) == len(QUERIES) >= 80


@pytest.mark.parametrize("kind", [*LITERAL, "several words"])
def test_every_page_that_holds_the_words_is_found_and_hardly_another(
    measured: tuple[dict[str, Score], Answers, Answers], kind: str
) -> None:
    found = measured[0][kind]
    assert found.recall == 1
    assert found.precision >= 0.97


def test_readings_and_synonyms_find_the_words(measured: tuple[dict[str, Score], Answers, Answers]) -> None:
    assert measured[0]["reading, synonym"].recall >= 0.95


def test_a_word_that_is_not_there_finds_no_page(measured: tuple[dict[str, Score], Answers, Answers]) -> None:
    assert measured[0]["not there"].precision == 1


def test_less_is_loaded_than_for_material_and_the_first_answer_comes_sooner(
    measured: tuple[dict[str, Score], Answers, Answers],
) -> None:
    _, own, other = measured
    assert own.bytes <= min(100_000, other.bytes)
    assert own.cold < other.cold
    assert median(own.warm) < own.cold
