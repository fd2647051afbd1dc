# The handbook's tasks, one line each. Needs Python 3.11 or newer and nothing else.
SHELL := /bin/sh
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(not (3,11) <= sys.version_info[:2] <= (3,13))' 2>/dev/null \
	&& { echo $$p; break; }; done)
BIN := .venv/bin
READY := .venv/ready
SPHINX := $(BIN)/sphinx-build -b html -d .cache/doctrees -j auto -q
SITE := _site
ARGS ?=
unexport PYTHONDONTWRITEBYTECODE
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 1767225600)

.PHONY: help html live check fix test lint proof bench linkcheck export clean
help:  ## show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

html: $(READY)  ## build the handbook into _site/ and say where it is
	@$(SPHINX) docs $(SITE) $(ARGS) && echo "The handbook is in $(SITE)/index.html"

live: $(READY)  ## show the handbook on http://127.0.0.1:8000 and rebuild on every save
	@$(BIN)/sphinx-autobuild -b html -d .cache/doctrees -D handbook_pagefind=0 docs $(SITE) --watch scripts --watch schema --port 8000 $(ARGS)

check: $(READY)  ## check all content; ARGS="docs/drugs/imatinib.md" for one file
	@$(BIN)/handbook check $(ARGS)

fix: $(READY)  ## mend what can be mended by itself
	@$(BIN)/handbook check --fix $(ARGS)

test: $(READY) lint check  ## everything that must pass: lint, content, the built site and tests
	@$(SPHINX) -W -n --keep-going docs $(SITE) && HANDBOOK_SITE=$(SITE) $(BIN)/python -m pytest $(ARGS)

lint: $(READY)  ## types, style and spelling of the code and its texts
	@$(BIN)/ruff check && $(BIN)/ruff format --check -q && $(BIN)/mypy && $(BIN)/typos

proof: $(READY)  ## every fault the checker must catch, tried on a copy of the handbook; 5 minutes
	@$(BIN)/python tests/proof/mutate.py $(ARGS)

bench: $(READY)  ## speed on generated pages, as ratios in one run
	@$(BIN)/python tests/bench/run.py $(ARGS)

linkcheck: html  ## all links of the built site; OUTSIDE=1 also follows links to other sites
	@$(BIN)/linkchecker --no-status --no-warnings $(if $(OUTSIDE),--check-extern) $(SITE)/index.html

export: $(READY)  ## the data of the handbook as JSON, CSV and a data package, in build/data/
	@$(BIN)/handbook export

clean:  ## remove what was built; the environment stays (remove .venv/ for that)
	@rm -rf $(SITE) .cache build

# The environment: exactly the locked packages, installed by uv where it can be had, else by pip.
# The pip of the machine brings uv where there is one new enough: it saves setting up another.
WITH := install -q --disable-pip-version-check
$(READY): requirements.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "The handbook needs Python 3.11, 3.12 or 3.13. Install one, or name it: make html PYTHON=/path/to/python3"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv --without-pip .venv || { echo "Could not make the environment. On Debian or Ubuntu: apt-get install python3-venv"; exit 1; }
	@awk '/^uv==/{p=1} p{print} p&&!/\\$$/{exit}' requirements.txt > .venv/uv.txt
	@{ $(PYTHON) -m pip --python $(BIN)/python $(WITH) --require-hashes -r .venv/uv.txt 2>/dev/null \
	|| { $(BIN)/python -m ensurepip >/dev/null && $(BIN)/python -m pip $(WITH) --require-hashes -r .venv/uv.txt; } \
	|| { echo "Could not install the first package. Is the network reachable? If pip is missing, on Debian or Ubuntu: apt-get install python3-venv"; exit 1; }; }
	@{ $(BIN)/uv pip sync -q --python $(BIN)/python --require-hashes requirements.txt \
	&& $(BIN)/uv pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e . ; } \
	|| { $(BIN)/python -m ensurepip >/dev/null && $(BIN)/python -m pip $(WITH) --require-hashes -r requirements.txt \
	&& $(BIN)/python -m pip $(WITH) --no-deps --no-build-isolation -e . ; } \
	|| { echo "Could not install the packages. Is the network reachable? Then type the same command again."; exit 1; }
	@touch $(READY)
