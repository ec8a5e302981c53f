"""Every command explains itself, and wrong usage is no crash."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.end_to_end.programs import REPOSITORY

COMMANDS = (
    "",
    "kiosk",
    "board",
    "counter",
    "demo",
    "replay",
    "screenshots",
    "doctor",
    "db",
    "db init",
    "db upgrade",
    "db check",
    "db backup",
    "db restore",
    "printer",
    "printer test",
    "printer virtual",
)
WRONG = ("kiosk --colour red", "board extra", "nothing-like-this", "db", "printer virtual --port x")


# One process for all: to start one takes longer than to say how a command is used.
PROGRAM = """
import io, json, sys
from contextlib import redirect_stderr, redirect_stdout
from antrean.__main__ import main

told = {}
for command in json.loads(sys.argv[1]):
    sys.argv = ["antrean", *command.split()]
    out, errors = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(errors):
        try:
            code = main()
        except SystemExit as end:
            code = end.code
    told[command] = (code, out.getvalue(), errors.getvalue())
print(json.dumps(told))
"""


def run_all(commands: tuple[str, ...]) -> dict[str, tuple[int, str, str]]:
    """Give exit code, stdout and stderr of each command."""
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, json.dumps(commands)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return {command: tuple(told) for command, told in json.loads(ended.stdout).items()}


def test_every_command_has_help() -> None:
    asked = {f"{command} --help".strip(): command for command in COMMANDS}
    for question, (code, out, errors) in run_all(tuple(asked)).items():
        command = asked[question]
        assert (code, errors) == (0, ""), command
        assert f"antrean {command}".strip() in out, command
        assert "--help" in out, command


def test_wrong_usage_ends_with_2_and_words() -> None:
    for command, (code, out, errors) in run_all(WRONG).items():
        assert code == 2, command
        assert "Traceback" not in out + errors, command
        assert "Usage" in out + errors or "usage" in errors, command
