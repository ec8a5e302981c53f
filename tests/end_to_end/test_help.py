"""Every command explains itself, and wrong usage is no crash."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from tests.end_to_end.programs import antrean

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


def run_all(commands: tuple[str, ...], *more: str) -> dict[str, tuple[int, str, str]]:
    """Give exit code, stdout and stderr of each command; two run at a time."""
    with ThreadPoolExecutor(2) as pool:
        ended = pool.map(lambda command: antrean(*command.split(), *more), commands)
        return {c: (e.returncode, e.stdout, e.stderr) for c, e in zip(commands, ended, strict=True)}


def test_every_command_has_help() -> None:
    for command, (code, out, errors) in run_all(COMMANDS, "--help").items():
        assert (code, errors) == (0, ""), command
        assert f"antrean {command}".strip() in out, command
        assert "--help" in out, command


def test_wrong_usage_ends_with_2_and_words() -> None:
    for command, (code, out, errors) in run_all(WRONG).items():
        assert code == 2, command
        assert "Traceback" not in out + errors, command
        assert "Usage" in out + errors or "usage" in errors, command
