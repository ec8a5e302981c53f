# Each target sets up all it needs first; see setup/environment.sh. ARGS goes on to the program.
.PHONY: setup demo test lint bench chaos screenshots lock
.NOTPARALLEL:
BIN := .venv/bin
# Most tests wait for a printer, a window or another process. One worker more is a minute quicker
# on two cores, and then the tests that watch the screen for pauses see each other.
WORKERS ?= 2

setup:
	@setup/environment.sh test

demo:
	@setup/environment.sh run
	@$(BIN)/antrean demo $(ARGS)

test: setup
	@$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(ARGS)

lint: setup
	@failed=0; for tool in "ruff check ." "ruff format --check ." mypy "lint-imports --no-logo"; do \
		$(BIN)/$$tool || failed=1; done; exit $$failed

bench: setup
	@$(BIN)/python -m benchmarks $(ARGS)

# Processes, servers, networks and disks that fail, for some ten minutes: docs/chaos.md.
chaos: setup
	@$(BIN)/python -m tests.chaos $(ARGS)

# README's pictures; then every page in every language on every panel, judged: build/screens.
screenshots: setup
	@$(BIN)/antrean screenshots --out docs/screenshots
	@$(BIN)/antrean screenshots --every-page --out build/screens

lock:
	@setup/lock.sh $(ARGS)
