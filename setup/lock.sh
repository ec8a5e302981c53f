#!/bin/sh
# Writes requirements.lock from pyproject.toml: pins and hashes for every platform, no address.
# Usage: setup/lock.sh [options of `uv pip compile`, such as --upgrade or --upgrade-package NAME]
set -eu

cd "$(dirname "$0")/.."
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
"${PYTHON:-python3}" -m venv "$tools"
"$tools/bin/python" -m pip --disable-pip-version-check install --quiet uv
"$tools/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-strip-extras --group dev --custom-compile-command 'make lock' \
    "$@" pyproject.toml -o requirements.lock
