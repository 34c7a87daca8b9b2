# make audit              audit the bundled demo
# make audit SITE=https://example.org
# make test               lint, types, import rules and every test
# make bench              speed, memory and recall (BENCH=--quick: in seconds; BENCH='--sites 500': memory over many sites)

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3.14 python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
SITE ?= --demo
ARGS ?=
BENCH ?=
SAMPLE := sunlit-travel.example

.PHONY: audit test bench sample lint clean

audit: $(VENV)/installed
	@$(BIN)/auditor doctor --install --quiet
	@$(BIN)/auditor audit $(SITE) --fail-on never $(ARGS)

test: $(VENV)/tested-with
	@$(BIN)/auditor doctor --install --quiet
	@.ci/node
	@$(MAKE) --no-print-directory lint
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder -q

bench: $(VENV)/installed
	@$(BIN)/auditor doctor --install --quiet
	@$(BIN)/python -m benchmarks $(BENCH)

sample: $(VENV)/installed
	@scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT && \
	$(BIN)/auditor audit --demo --quiet --fail-on never --store "$$scratch/demo.db" --reports "$$scratch" >/dev/null && \
	for form in html json; do \
	  $(BIN)/auditor report $(SAMPLE) --redact --fail-on never --store "$$scratch/demo.db" --format $$form --output reports/sample/report.$$form; \
	done

lint: $(VENV)/tested-with
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports

$(VENV)/installed: pyproject.toml
	@test -n "$(PYTHON)" || { echo "auditor needs Python 3.11 or newer: apt-get install python3 python3-venv" >&2; exit 3; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "this Python makes no virtual environments: apt-get install python3-venv" >&2; exit 3; }
	@$(BIN)/pip install -qq --disable-pip-version-check --editable '.[demo,review]' || { echo "pip could not install auditor: is PyPI reachable?" >&2; exit 3; }
	@touch $@

$(VENV)/tested-with: $(VENV)/installed
	@$(BIN)/pip install -qq --disable-pip-version-check --editable '.[dev]' || { echo "pip could not install what the tests need: is PyPI reachable?" >&2; exit 3; }
	@touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache
